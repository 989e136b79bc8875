package reludescent.web.element;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.Dom;
import reludescent.web.lab.PanelKind;
import reludescent.web.panel.FitPanel;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Readout;
import reludescent.web.panel.Surroundings;

/** Panels below one another, in the order they were asked for; where there is room, sliders and settings beside the rest. */
final class Columns {
  /** Panels of which each stands below a line that tells where the run is. */
  private static final List<PanelKind> OF_A_RUN =
      List.of(PanelKind.FIT, PanelKind.TRANSPORT, PanelKind.LOSS, PanelKind.LANDSCAPE);

  private final HTMLElement body;
  private final Surroundings around;
  private final List<PanelKind> kinds;
  private final List<Panel> panels;
  private final HTMLElement main;
  private final HTMLElement side;
  private final boolean hasFit;
  private FitPanel fit;
  private int made;
  private int figures;

  /** @param panels takes the panels in the order in which they are to be drawn */
  Columns(HTMLElement body, Surroundings around, List<PanelKind> kinds, List<Panel> panels) {
    this.body = body;
    this.around = around;
    this.kinds = kinds;
    this.panels = panels;
    hasFit = kinds.contains(PanelKind.FIT);
    main = around.html().div("main");
    side = around.html().div("side");
    body.appendChild(main);
  }

  /**
   * Makes the panels.
   *
   * @param atOnce all of them; else a transport at the end may wait, as the page's first figure is shown before that is made
   */
  void begin(boolean atOnce) {
    boolean whole = atOnce;
    for (PanelKind kind : kinds) {
      whole |= isBeside(kind); // the figure's width depends on it
    }
    int last = kinds.size() - 1;
    make(!whole && last > 0 && kinds.get(last) == PanelKind.TRANSPORT ? last : last + 1);
    for (PanelKind kind : OF_A_RUN) {
      if (kinds.contains(kind)) {
        Readout readout = new Readout(around, fit == null ? null : fit.tools());
        Dom.setStyle(readout.element, "order", "-1");
        main.insertBefore(readout.element, main.getFirstChild());
        panels.add(readout);
        break;
      }
    }
    Dom.toggleClass(body, "begun", !isWhole());
  }

  /** Makes what is left to be made. */
  void finish() {
    make(kinds.size());
    Dom.toggleClass(body, "begun", false);
  }

  boolean isWhole() {
    return made == kinds.size();
  }

  /** The fit, or null. */
  FitPanel fit() {
    return fit;
  }

  private boolean isBeside(PanelKind kind) {
    return kind.isBeside() && hasFit;
  }

  private void make(int count) {
    for (; made < count; made++) {
      PanelKind kind = kinds.get(made);
      Panel panel = kind.make(around);
      fit = kind == PanelKind.FIT ? (FitPanel) panel : fit;
      HTMLElement element = kind.fold().isEmpty() ? panel.element : around.html().element(
          "details", "fold", around.html().text("summary", "", kind.fold()), panel.element);
      Dom.setStyle(element, "order", "" + made);
      // Figures are drawn first: once other panels have changed the page, a canvas asks for its styles to be worked out anew.
      boolean isFigure = Dom.kindOf(panel.element).equals("figure");
      panels.add(isFigure ? figures++ : panels.size(), panel);
      if (isBeside(kind)) {
        side.appendChild(element);
        body.appendChild(side);
      } else {
        main.appendChild(element);
      }
    }
  }
}
