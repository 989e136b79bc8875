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
import reludescent.web.dom.Html;

/** The run to take away: as a link, an element for another page, a script for PyTorch, data, pictures, a film. */
public final class SharePanel extends Panel {
  private final HTMLElement link;
  private final HTMLElement embed;
  private final HTMLElement script;
  private final HTMLElement said;
  private final Store store;
  private final Html html;
  private final Surroundings around;
  private Setup shown;
  private JSObject filming;

  public SharePanel(Surroundings around) {
    super(around.html().group("Share"));
    this.around = around;
    store = around.store();
    html = around.html();
    link = area("Link to this setup, for the lab");
    embed = area("HTML for your own page");
    script = area("The same run in PyTorch");
    said = html.text("p", "quiet", "");
    said.setAttribute("role", "status");
    HTMLElement film = Files.filmKind().isEmpty()
        ? html.text("p", "quiet", "No film: this browser can record neither WebM nor MP4.")
        : html.button("Film from the start", () -> ofFigure(this::film));
    add(copied(link, "Copy the link"), copied(embed, "Copy the HTML"), copied(script, "Copy the script"),
        html.div("choices", html.button("Setup as JSON", this::saveSetup), html.button("Run as CSV", this::saveRun),
            html.button("Figure as PNG", () -> ofFigure(() -> Files.savePng(canvas(), "fit.png"))),
            html.button("Figure as SVG", () -> ofFigure(this::saveSvg)), film),
        said);
  }

  private HTMLElement area(String label) {
    HTMLElement area = html.element("textarea", "");
    area.setAttribute("rows", "3");
    area.setAttribute("readonly", "");
    area.setAttribute("spellcheck", "false");
    area.setAttribute("aria-label", label);
    return area;
  }

  private HTMLElement copied(HTMLElement area, String button) {
    return html.div("copied", html.span("quiet", area.getAttribute("aria-label")), html.button(button, () -> {
      Files.copy(Dom.valueOf(area));
      Dom.setText(said, "Copied.");
    }), area);
  }

  private void saveSetup() {
    Files.save("setup.json", "application/json", json(JsValues.object(SetupWriter.writeAll(store.state().setup()))));
  }

  private void saveRun() {
    Files.save("run.csv", "text/csv", RunTexts.csv(store.state(), numbers()));
  }

  private void ofFigure(Runnable save) {
    if (canvas() == null) {
      Dom.setText(said, "There is no fit here to take along: add fit to the panels.");
    } else {
      save.run();
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
    show(link, practical, "lab.html" + hash);
    show(embed, practical, "<script src=\"relu-descent.js\"></script>\n<relu-descent panels=\"fit transport\"\n  setup=\""
        + hash.replace("&", "&amp;") + "\"></relu-descent>");
    show(script, practical, practical && state.hasRun() ? PytorchScript.of(state.run(), numbers()) : "No points, no run.");
  }

  private static void show(HTMLElement area, boolean practical, String text) {
    Dom.setValue(area, practical ? text : "Too many points to write down here.");
  }

  private HTMLElement canvas() {
    return Files.find(element, ".fit canvas");
  }

  /** The fit as it stands, drawn once more into a text. */
  private void saveSvg() {
    CanvasSurface measure = CanvasSurface.unobserved((HTMLCanvasElement) canvas(), around.palette());
    measure.prepare();
    SvgSurface surface = new SvgSurface(measure, around.palette()::colour, around.palette().family());
    AppState state = store.state();
    FitView view = new FitView(around.xRange(), around.yRange());
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
