package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.export.PytorchScript;
import reludescent.export.RunTexts;
import reludescent.figure.FitFigure;
import reludescent.plot.SvgSurface;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.SetupWriter;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.Descriptions;
import reludescent.view.FitView;
import reludescent.web.api.JsValues;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;
import reludescent.web.dom.Palette;
import reludescent.web.element.Attributes;

/** The run to take away: as a link, an element for another page, a script for PyTorch, data, pictures, a film. */
public final class SharePanel extends Panel {
  private static final String AREA = "<textarea rows=3 readonly spellcheck=false aria-label=";

  private final HTMLElement said = part("[role=status]");
  private final Store store;
  private final Palette palette;
  private final Attributes attributes;
  private Setup shown;
  private JSObject filming;

  public SharePanel(Store store, Palette palette, Attributes attributes) {
    super(Dom.group("Share", "<details><summary>Share</summary><div>"
        + AREA + "'Link to this setup, for the lab'></textarea><button>Copy the link</button>"
        + AREA + "'HTML for your own page'></textarea><button>Copy the HTML</button>"
        + AREA + "'The same run in PyTorch'></textarea><button>Copy the script</button>"
        + "<div class=choices><button>Setup as JSON</button><button>Run as CSV</button><button>Figure as PNG</button>"
        + "<button>Figure as SVG</button>" + (Files.filmKind().isEmpty()
            ? "</div><p class=heading>No film: this browser can record neither WebM nor MP4.</p>"
            : "<button>Film from the start</button></div>")
        + "<p class=heading role=status></p></div></details>"));
    this.store = store;
    this.palette = palette;
    this.attributes = attributes;
    Dom.onPress(element, this::press);
  }

  /** The first three buttons copy a text, the others save a file. */
  private void press(int place) {
    if (place < 3) {
      Files.copy(Dom.valueOf(area(place)));
      Dom.setText(said, "Copied.");
    } else if (place == 3) {
      Files.save("setup.json", "application/json", json(JsValues.object(SetupWriter.writeAll(store.state().setup()))));
    } else if (place == 4) {
      Files.save("run.csv", "text/csv", RunTexts.csv(store.state(), numbers()));
    } else if (canvas() == null) {
      Dom.setText(said, "There is no fit here to take along: add fit to the panels.");
    } else if (place == 5) {
      Files.savePng(canvas(), "fit.png");
    } else if (place == 6) {
      saveSvg();
    } else {
      film();
    }
  }

  @Override
  public void render(AppState state) {
    if (filming != null && !state.playback().isPlaying()) {
      Files.stop(filming);
      filming = null;
      Dom.setText(said, "Filmed.");
    }
    if (state.setup() == shown || state.isInGesture()) {
      return;
    }
    shown = state.setup();
    boolean practical = Permalink.isPractical(shown);
    String hash = practical ? Permalink.of(shown, numbers()) : "";
    show(0, practical, "lab.html" + hash);
    show(1, practical, "<script src=\"relu-descent.js\"></script>\n<relu-descent panels=\"fit transport\"\n  setup=\""
        + hash.replace("&", "&amp;") + "\"></relu-descent>");
    show(2, practical, practical && state.hasRun() ? PytorchScript.of(state.run(), numbers()) : "No points, no run.");
  }

  private void show(int place, boolean practical, String text) {
    Dom.setValue(area(place), practical ? text : "Too many points to write down here.");
  }

  private HTMLElement area(int place) {
    return Dom.nth(element, "textarea", place);
  }

  private HTMLElement canvas() {
    return Files.find(element, ".fit canvas");
  }

  /** The fit as it stands, drawn once more into a text. */
  private void saveSvg() {
    CanvasSurface measure = CanvasSurface.unobserved((HTMLCanvasElement) canvas(), palette);
    measure.prepare();
    SvgSurface surface = new SvgSurface(measure, palette::colour, palette.family());
    AppState state = store.state();
    FitView view = new FitView(attributes.xRange(), attributes.yRange());
    view.advance(state, surface);
    FitFigure.draw(surface, view.scene(state).titled(Descriptions.title(state)));
    Files.save("fit.svg", "image/svg+xml", surface.svg());
  }

  private void film() {
    if (filming == null && store.state().plannedSteps() > 0) {
      filming = Files.film(canvas(), "fit", Files.filmKind());
      Dom.setText(said, "Filming until the run ends or pauses.");
      store.dispatch(new Action.GoTo(0));
      store.dispatch(new Action.TogglePlaying());
    }
  }

  @JSBody(params = "object", script = "return JSON.stringify(object, null, 2) + '\\n';")
  private static native String json(JSObject object);
}
