package reludescent.app;

import reludescent.figure.FitFigure;
import reludescent.math.Interval;

/**
 * Turns a state into the scene the fit draws. The axes depend on the data alone, never on the curve, so that they stand
 * still while a run plays, and never while something is being dragged.
 */
public final class FitView {
  private static final Interval X_WITHOUT_DATA = new Interval(-2, 2);
  private static final Interval Y_WITHOUT_DATA = new Interval(-1, 10);
  private static final double X_PADDING = 0.04;
  private static final double Y_PADDING = 0.08;

  private Interval shownX;
  private Interval shownY;
  private final Interval xRange;
  private final Interval yRange;

  /**
   * @param xRange what the x axis shows, or null for what the data need
   * @param yRange what the y axis shows, or null for what the data need
   */
  public FitView(Interval xRange, Interval yRange) {
    this.xRange = xRange;
    this.yRange = yRange;
  }

  public FitFigure.Scene scene(AppState state) {
    boolean run = state.hasRun();
    if (shownX == null || !state.isInGesture()) {
      shownX = xRange != null ? xRange
          : run ? around(state.data().xs(), state.run().heldOut().xs(), X_PADDING) : X_WITHOUT_DATA;
      shownY = yRange != null ? yRange
          : run ? around(state.data().ys(), state.run().heldOut().ys(), Y_PADDING) : Y_WITHOUT_DATA;
    }
    int point = state.view().point();
    return new FitFigure.Scene(
        shownX,
        shownY,
        state.data(),
        state.run().heldOut(),
        state.setup().model(),
        state.params(),
        run ? state.start() : null,
        point,
        point < 0 ? "" : Words.point(state, point),
        Words.title(state));
  }

  private static Interval around(double[] values, double[] others, double padding) {
    Interval range = Interval.around(values);
    return (others.length == 0 ? range : range.union(Interval.around(others))).padded(padding);
  }
}
