package reludescent.web.panel;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.figure.FitFigure;
import reludescent.model.Model;
import reludescent.plot.Ink;
import reludescent.state.AppState;
import reludescent.view.Comparison;
import reludescent.web.dom.Dom;

/** What the marks of the fit stand for, and which units are dead. */
final class FitLegend {
  private static final int MOST_UNITS = 8;

  private final HTMLElement element;
  private String shown = "";

  FitLegend(HTMLElement element) {
    this.element = element;
  }

  void render(AppState state) {
    Model model = state.setup().model();
    int units = model.units();
    boolean run = state.hasRun();
    boolean heldOut = !state.run().heldOut().isEmpty();
    boolean residuals = run && FitFigure.showsResiduals(state.data());
    String now = "";
    int dead = 0;
    for (int k = 0; k < units; k++) {
      boolean isDead = model.isDead(state.params(), k, state.data().leastX(), state.data().mostX());
      now += isDead ? "d" : "a";
      dead += isDead ? 1 : 0;
    }
    now += state.pins().size() + (run ? "r" : "") + (heldOut ? "h" : "") + (residuals ? "s" : "");
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    Dom.clear(element);
    if (run) {
      entry("dot", Ink.DATA, "points");
    }
    if (heldOut) {
      entry("dot hollow", Ink.DATA, "held-out points");
    }
    entry("stroke", Ink.MODEL, units == 1 ? "ReLU" : "sum of the ReLUs");
    for (int k = 0; k < units && units > 1; k++) {
      boolean isDead = now.charAt(k) == 'd';
      if (units <= MOST_UNITS || isDead && dead <= MOST_UNITS) {
        entry(isDead ? "stroke dashes" : "stroke thin", Ink.unit(k), "unit " + (k + 1) + (isDead ? ", dead" : ""));
      }
    }
    if (dead > MOST_UNITS) {
      entry("stroke dashes", Ink.unit(0), dead + " dead units");
    }
    if (run) {
      entry("stroke dashes", Ink.GHOST, "start");
    }
    if (residuals) {
      entry("stroke thin", Ink.OVER, "residual +");
      entry("stroke thin", Ink.UNDER, "residual \u2212");
    }
    for (int i = 0; i < state.pins().size(); i++) {
      entry("stroke dashes", Ink.pin(i), "run " + Comparison.nameOf(i));
    }
  }

  private void entry(String mark, Ink ink, String text) {
    addEntry(element, mark, ink.cssName(), text);
  }

  /** Adds a mark in a colour of the style sheet, and what it stands for. */
  @JSBody(params = {"legend", "mark", "ink", "text"}, script = """
      var entry = legend.appendChild(document.createElement('span'));
      entry.className = 'entry';
      entry.innerHTML = '<span class="' + mark + '"></span><span>' + text + '</span>';
      entry.firstChild.style.setProperty('--ink', 'var(--rd-' + ink + ')');
      return entry;
      """)
  static native HTMLElement addEntry(HTMLElement legend, String mark, String ink, String text);
}
