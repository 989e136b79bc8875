package reludescent.web.panel;

import reludescent.figure.UnitsFigure;
import reludescent.state.AppState;
import reludescent.view.Descriptions;
import reludescent.view.FitView;
import reludescent.web.dom.Dom;

/** Three small plots for each unit, over the same x as the fit. */
public final class UnitsPanel extends FigurePanel {
  /** As much as may be scrolled into sight before that is heard of. */
  private static final double SPARE_PX = 50;

  private final FitView view;
  private AppState toldOf;

  public UnitsPanel(Surroundings around) {
    super(around);
    view = new FitView(around.xRange(), around.yRange());
  }

  @Override
  public void render(AppState state) {
    Dom.setStyle(plot, "height", (int) UnitsFigure.heightPx(state.setup().model().units()) + "px");
    if (surface.prepare()) {
      UnitsFigure.draw(surface, new UnitsFigure.Scene(
          view.x(state), view.y(state), state.setup().model().asSum(), state.params()),
          state.isMoving() ? surface.seenFromPx() - SPARE_PX : 0,
          state.isMoving() ? surface.seenToPx() + SPARE_PX : surface.heightPx());
    }
    if (!state.isMoving() && !state.isAtStepOf(toldOf)) {
      toldOf = state;
      tell("Plots of each unit: its line, its ReLU, its part of the sum. "
          + Descriptions.units(state));
    }
  }
}
