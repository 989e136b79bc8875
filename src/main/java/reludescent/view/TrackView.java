package reludescent.view;

import reludescent.figure.LossCurve;
import reludescent.figure.TrackFigure;
import reludescent.math.Interval;
import reludescent.state.AppState;
import reludescent.timeline.Timeline;

/** Turns a state that has a run into the scene the transport's track draws. */
public final class TrackView {
  /** Where the highest loss is more than so many times the lowest, equal ratios take equal space: else all but a peak were flat. */
  private static final double MOST_LINEAR_RATIO = 20;
  private static final double LEAST_RATIO = 1e-9;

  private final LossColumns columns = new LossColumns();

  /** @param widthPx how wide the figure is */
  public TrackFigure.Scene scene(AppState state, double widthPx) {
    Timeline timeline = state.timeline();
    int steps = Math.max(1, state.plannedSteps());
    LossCurve curve = columns.curve(timeline.losses(), timeline.lastStep() + 1, 1, steps, widthPx);
    double highest = timeline.loss(timeline.highestStep());
    double lowest = Math.max(timeline.loss(timeline.lowestStep()), highest * LEAST_RATIO);
    boolean logarithmic = highest > MOST_LINEAR_RATIO * lowest;
    Interval range = highest - lowest > highest * LEAST_RATIO ? new Interval(lowest, highest)
        : Interval.around(new double[] {highest});
    return new TrackFigure.Scene(steps, curve, state.step(), state.loss(), range, logarithmic);
  }
}
