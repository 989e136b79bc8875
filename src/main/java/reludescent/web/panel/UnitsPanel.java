package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import reludescent.figure.UnitsFigure;
import reludescent.state.AppState;
import reludescent.view.Descriptions;
import reludescent.view.FitView;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Palette;
import reludescent.web.element.Attributes;

/** Three small plots for each unit, over the same x as the fit. */
public final class UnitsPanel extends Panel {
  /** As much as may be scrolled into sight before that is heard of. */
  private static final double SPARE_PX = 50;

  private final HTMLCanvasElement canvas = (HTMLCanvasElement) part("canvas");
  private final CanvasSurface surface;
  private final FitView view;
  private AppState toldOf;

  public UnitsPanel(Palette palette, Attributes attributes) {
    super(Dom.figure(""));
    surface = new CanvasSurface(canvas, palette);
    view = new FitView(attributes.xRange(), attributes.yRange());
  }

  @Override
  public void render(AppState state) {
    Dom.setStyle(canvas, "height", (int) UnitsFigure.heightPx(state.setup().model().units()) + "px");
    if (surface.prepare()) {
      UnitsFigure.draw(surface, new UnitsFigure.Scene(
          view.x(state), view.y(state), state.setup().model().asSum(), state.params()),
          state.isMoving() ? surface.seenFromPx() - SPARE_PX : 0,
          state.isMoving() ? surface.seenToPx() + SPARE_PX : surface.heightPx());
    }
    if (!state.isMoving() && !state.isAtStepOf(toldOf)) {
      toldOf = state;
      Dom.setAttribute(canvas, "aria-label", "Plots of each unit: its line, its ReLU, its part of the sum. "
          + Descriptions.units(state));
    }
  }
}
