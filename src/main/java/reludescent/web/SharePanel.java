package reludescent.web;

import static reludescent.web.BrowserNumberText.NUMBERS;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.FitView;
import reludescent.app.Permalink;
import reludescent.app.PytorchScript;
import reludescent.app.RunTexts;
import reludescent.app.Setup;
import reludescent.app.SetupWriter;
import reludescent.app.Store;
import reludescent.figure.FitFigure;
import reludescent.plot.SvgSurface;

/** The run to take away: as a link, an element for another page, a script for PyTorch, data, pictures, a film. */
final class SharePanel implements Panel {
  private final HTMLElement element = Dom.group("Share");
  private final HTMLElement link = area("Link to this setup, for the lab");
  private final HTMLElement embed = area("HTML for your own page");
  private final HTMLElement script = area("The same run in PyTorch");
  private final HTMLElement said = Dom.create("p", "heading");
  private final Store store;
  private final Palette palette;
  private final Attributes attributes;
  private Setup shown;
  private Callback filming;

  SharePanel(Store store, Palette palette, Attributes attributes) {
    this.store = store;
    this.palette = palette;
    this.attributes = attributes;
    said.setAttribute("role", "status");
    HTMLElement content = Dom.create("div", "");
    add(content, "Copy the link", link);
    add(content, "Copy the HTML", embed);
    add(content, "Copy the script", script);
    HTMLElement choices = Dom.create("div", "choices");
    choices.appendChild(Dom.button("Setup as JSON", "", () -> Files.save("setup.json", "application/json",
        json(JsValues.object(SetupWriter.writeAll(store.state().setup()))))));
    choices.appendChild(Dom.button("Run as CSV", "", () -> Files.save("run.csv", "text/csv",
        RunTexts.csv(store.state(), NUMBERS))));
    choices.appendChild(Dom.button("Figure as PNG", "", () -> {
      if (canvas() != null) {
        Files.savePng(canvas(), "fit.png");
      }
    }));
    choices.appendChild(Dom.button("Figure as SVG", "", this::saveSvg));
    choices.appendChild(Dom.button("Film from the start", "", this::film));
    content.appendChild(choices);
    content.appendChild(said);
    element.appendChild(Dom.folded("Share", content));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    if (filming != null && !state.playback().isPlaying()) {
      filming.call();
      filming = null;
      Dom.setText(said, "Filmed.");
    }
    if (state.setup() == shown || state.isInGesture()) {
      return;
    }
    shown = state.setup();
    if (!Permalink.isPractical(shown)) {
      String tooMany = "Too many points to write down here.";
      Dom.setValue(link, tooMany);
      Dom.setValue(embed, tooMany);
      Dom.setValue(script, tooMany);
      return;
    }
    String hash = Permalink.of(shown, NUMBERS);
    Dom.setValue(link, "lab.html" + hash);
    Dom.setValue(embed, "<script src=\"relu-descent.js\"></script>\n<relu-descent panels=\"fit transport\"\n  setup=\""
        + hash.replace("&", "&amp;") + "\"></relu-descent>");
    Dom.setValue(script, state.hasRun() ? PytorchScript.of(shown, NUMBERS) : "No points, no run.");
  }

  private HTMLElement canvas() {
    HTMLElement canvas = Files.find(element, ".fit canvas");
    if (canvas == null) {
      Dom.setText(said, "There is no fit here to take along: add fit to the panels.");
    }
    return canvas;
  }

  /** The fit as it stands, drawn once more into a text. */
  private void saveSvg() {
    if (canvas() != null) {
      CanvasSurface measure = new CanvasSurface(canvas().cast(), palette);
      measure.prepare();
      SvgSurface surface = new SvgSurface(measure, palette::colour, palette.family());
      FitFigure.draw(surface, new FitView(attributes.xRange(), attributes.yRange()).scene(store.state()));
      Files.save("fit.svg", "image/svg+xml", surface.svg());
    }
  }

  private void film() {
    if (canvas() != null && filming == null && store.state().plannedSteps() > 0) {
      filming = Files.film(canvas(), "fit.webm");
      if (filming == null) {
        Dom.setText(said, "This browser cannot film a figure.");
        return;
      }
      Dom.setText(said, "Filming until the run ends or pauses.");
      store.dispatch(new Action.GoTo(0));
      store.dispatch(new Action.TogglePlaying());
    }
  }

  private void add(HTMLElement content, String label, HTMLElement area) {
    content.appendChild(area);
    content.appendChild(Dom.button(label, "", () -> {
      Files.copy(Dom.valueOf(area));
      Dom.setText(said, "Copied.");
    }));
  }

  private static HTMLElement area(String label) {
    HTMLElement area = Dom.create("textarea", "");
    area.setAttribute("rows", "3");
    area.setAttribute("readonly", "");
    area.setAttribute("spellcheck", "false");
    area.setAttribute("aria-label", label);
    return area;
  }

  @JSBody(params = "object", script = "return JSON.stringify(object, null, 2) + '\\n';")
  private static native String json(JSObject object);
}
