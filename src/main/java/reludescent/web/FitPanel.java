package reludescent.web;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.AppState;
import reludescent.app.FitView;
import reludescent.app.Store;
import reludescent.app.Words;
import reludescent.figure.FitFigure;
import reludescent.plot.Ink;

/** The fit on a canvas, a legend below it, and its text equivalent. */
final class FitPanel implements Panel {
  private final HTMLElement element = Dom.create("figure", "");
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.create("canvas", "");
  private final HTMLElement spoken = Dom.create("p", "unseen");
  private final HTMLElement legend = Dom.create("figcaption", "legend");
  private final CanvasSurface surface;
  private final FitView view;
  private String legendFor = "";

  FitPanel(Store store, Palette palette, Attributes attributes) {
    surface = new CanvasSurface(canvas, palette);
    view = new FitView(attributes.xRange(), attributes.yRange());
    canvas.setTabIndex(0);
    canvas.setAttribute("role", "img");
    spoken.setAttribute("role", "status");
    element.appendChild(canvas);
    element.appendChild(legend);
    element.appendChild(spoken);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    if (surface.prepare()) {
      FitFigure.draw(surface, view.scene(state));
    }
    renderLegend(state);
    if (!state.isMoving()) {
      String words = Words.fit(state);
      Dom.setAttribute(canvas, "aria-label", "Plot of the fit. " + words);
      Dom.setText(spoken, words);
    }
  }

  private void renderLegend(AppState state) {
    int units = state.setup().model().units();
    boolean heldOut = !state.run().heldOut().isEmpty();
    String now = units + (state.hasRun() ? " run" : "") + heldOut;
    if (now.equals(legendFor)) {
      return;
    }
    legendFor = now;
    Dom.clear(legend);
    if (state.hasRun()) {
      entry("dot", Ink.DATA, "points");
    }
    if (heldOut) {
      entry("dot hollow", Ink.DATA, "held-out points");
    }
    entry("stroke", Ink.MODEL, units == 1 ? "ReLU" : "sum of the ReLUs");
    for (int k = 0; k < units && units > 1 && units <= 8; k++) {
      entry("stroke thin", Ink.unit(k), "unit " + (k + 1));
    }
    if (state.hasRun()) {
      entry("stroke dashes", Ink.GHOST, "start");
    }
  }

  private void entry(String mark, Ink ink, String text) {
    HTMLElement entry = Dom.create("span", "entry");
    HTMLElement swatch = Dom.create("span", mark);
    Dom.setStyle(swatch, "--ink", "var(--rd-" + ink.cssName() + ")");
    entry.appendChild(swatch);
    entry.appendChild(Dom.create("span", "", text));
    legend.appendChild(entry);
  }
}
