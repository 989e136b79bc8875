package reludescent.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.FunctionData;
import reludescent.figure.LossFigure;
import reludescent.loss.Loss;
import reludescent.math.Interval;
import reludescent.plot.Dash;
import reludescent.plot.Ink;
import reludescent.plot.Pen;
import reludescent.plot.Ticks;
import reludescent.plot.Tip;
import reludescent.run.Run;
import reludescent.state.AppState;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;

/**
 * Turns a state into the scene the loss figure draws. Its axes depend on the steps taken so far, not on the one shown, and grow
 * from one round number to the next: they stand still while a run is played or scrubbed.
 */
public final class LossView {
  private static final double LEAST_RATIO = 1e-12;

  /** Of the run, of its held-out points, of each pinned run. */
  private final List<LossColumns> columns = new ArrayList<>();
  private Run floorOf;
  private double floor;
  private Run heldOutOf;
  private double[] heldOut = new double[0];
  private int heldOutStride;
  private int heldOutCount;
  private final Deaths deaths = new Deaths();

  /**
   * The scene of a state.
   *
   * @param widthPx how wide the figure is: there is no use in more places of a curve than pixels
   */
  public LossFigure.Scene scene(AppState state, double widthPx) {
    while (columns.size() < state.pins().size() + 2) {
      columns.add(new LossColumns());
    }
    Timeline timeline = state.timeline();
    int lowest = timeline.lowestStep();
    int read = Math.min(state.view().lossStep(), timeline.lastStep());
    boolean logarithmic = state.view().logarithmic();
    double floor = floor(state.run());
    List<String> names = RunNames.of(state);
    int steps = Math.max(1, state.plannedSteps());
    return new LossFigure.Scene(
        steps,
        columns.get(0).curve(timeline.losses(), timeline.lastStep() + 1, 1, steps, widthPx),
        state.pins().isEmpty() ? "training" : names.get(0),
        state.step(),
        state.loss(),
        new LossFigure.Point(lowest, timeline.loss(lowest),
            "lowest " + Shown.loss(timeline.loss(lowest)) + " at " + lowest, Ink.QUIET_TEXT),
        floor,
        "true function " + Shown.loss(floor),
        range(state, floor, logarithmic),
        logarithmic,
        read < 0 ? null : new LossFigure.Point(read, timeline.loss(read), "", Ink.TEXT),
        read < 0 ? null : tip(state, read),
        others(state, names, steps, widthPx),
        deaths.of(state));
  }

  private Tip tip(AppState state, int read) {
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(new Tip.Row("step", "" + read));
    rows.add(new Tip.Row("loss", Shown.loss(state.timeline().loss(read))));
    if (!state.run().heldOut().isEmpty()) {
      rows.add(new Tip.Row("held out", Shown.loss(heldOut[Math.min(heldOutCount - 1, read / heldOutStride)])));
    }
    return new Tip(rows);
  }

  private List<LossFigure.Series> others(AppState state, List<String> names, int steps, double widthPx) {
    List<LossFigure.Series> others = new ArrayList<>();
    Run run = state.run();
    if (!run.heldOut().isEmpty()) {
      measureHeldOut(run);
      others.add(new LossFigure.Series(columns.get(1).curve(heldOut, heldOutCount, heldOutStride, steps, widthPx),
          Pen.dotted(Ink.TEXT, 2), "held out"));
    }
    for (int i = 0; i < state.pins().size(); i++) {
      Run pin = state.pins().get(i);
      int count = Math.min(pin.lastStep(), state.plannedSteps()) + 1;
      others.add(new LossFigure.Series(columns.get(i + 2).curve(pin.timeline().losses(), count, 1, steps, widthPx),
          new Pen(Ink.pin(i), 1.75, Dash.pin(i)), names.get(i + 1)));
    }
    return others;
  }

  /** The held-out loss at the timeline's keyframes, each computed once. */
  private void measureHeldOut(Run run) {
    Timeline timeline = run.timeline();
    if (run != heldOutOf || timeline.stride() != heldOutStride) {
      heldOutOf = run;
      heldOutStride = timeline.stride();
      heldOut = new double[64];
      heldOutCount = 0;
    }
    if (heldOut.length < timeline.keyframes()) {
      heldOut = Arrays.copyOf(heldOut, 2 * timeline.keyframes());
    }
    while (heldOutCount < timeline.keyframes()) {
      heldOut[heldOutCount] = run.heldOutLoss(timeline.keyframe(heldOutCount).params());
      heldOutCount++;
    }
  }

  /** What the figure shows, in sentences. */
  public String words(AppState state) {
    Timeline timeline = state.timeline();
    int lowest = timeline.lowestStep();
    double truth = floor(state.run());
    return "Loss " + Shown.loss(timeline.loss(0)) + " at the start, " + Shown.loss(state.loss()) + " at step "
        + state.step() + ", lowest " + Shown.loss(timeline.loss(lowest)) + " at step " + lowest + "."
        + (truth == truth ? " The true function has " + Shown.loss(truth) + "." : "");
  }

  /** The loss of the true function on the run's own points, NaN where the points come from none. */
  double floor(Run run) {
    boolean same = floorOf != null && run.data() == floorOf.data() && run.setup().loss() == floorOf.setup().loss();
    if (!same) {
      floorOf = run;
      floor = run.setup().data() instanceof FunctionData function ? lossOf(function, run) : Double.NaN;
    }
    return floor;
  }

  private static double lossOf(FunctionData function, Run run) {
    Loss loss = run.setup().loss().made();
    DataSet data = run.data();
    double sum = 0;
    for (int i = 0; i < data.size(); i++) {
      sum += loss.of(function.truth(data.xs()[i]) - data.ys()[i]);
    }
    return sum / data.size();
  }

  private static Interval range(AppState state, double floor, boolean logarithmic) {
    Timeline timeline = state.timeline();
    double greatest = Math.max(timeline.loss(timeline.highestStep()), LEAST_RATIO);
    double least = timeline.loss(timeline.lowestStep());
    for (Run pin : state.pins()) {
      greatest = Math.max(greatest, pin.timeline().loss(pin.timeline().highestStep()));
      least = Math.min(least, pin.timeline().loss(pin.timeline().lowestStep()));
    }
    double top = rounded(greatest * 1.02);
    if (!logarithmic) {
      return new Interval(0, top);
    }
    if (floor > 0) {
      least = Math.min(least, floor);
    }
    double bottom = 1;
    while (bottom > Math.max(least, top * LEAST_RATIO)) {
      bottom /= 10;
    }
    while (bottom * 10 <= least) {
      bottom *= 10;
    }
    return new Interval(bottom * 2 <= least ? bottom * 2 : bottom, top);
  }

  /** The next number up that an axis would mark. */
  private static double rounded(double value) {
    double[] ticks = Ticks.of(new Interval(0, value), 4).values();
    double stride = ticks[1] - ticks[0];
    return Math.ceil(value / stride) * stride;
  }
}
