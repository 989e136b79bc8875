package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.figure.Contours;
import reludescent.figure.LandscapeFigure;
import reludescent.math.Interval;
import reludescent.model.Model;
import reludescent.objective.LossSlice;
import reludescent.plot.Ink;
import reludescent.plot.Raster;
import reludescent.run.Run;
import reludescent.state.AppState;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;
import reludescent.train.TrainingState;

/**
 * Turns a state into the scene the landscape draws. The slice through the parameters shown is computed bit by bit, between
 * frames; until it is done the one before it stays in sight, with the way of the run as it is now.
 */
public final class LandscapeView {
  private static final int COLUMNS = 49;
  private static final int ROWS = 37;
  private static final int PIXELS_PER_CELL = 6;
  private static final int PIXELS_PER_CELL_MOVING = 3;
  private static final double LEAST_HALF = 2;

  /** Rough number of unit evaluations that fit into a frame beside drawing and training, and where neither is to be done. */
  private static final double WORK_PER_SLICE = 200_000;
  private static final double WORK_PER_SLICE_AT_REST = 1_600_000;

  private Slice shown;
  private Slice next;

  /** One landscape: through which parameters of which run, over which ranges, and how far it has been computed. */
  private static final class Slice {
    final Run run;
    final double[] params;
    final int across;
    final int up;
    final Interval x;
    final Interval y;
    final LossSlice losses;
    final double[] grid = new double[COLUMNS * ROWS];
    final boolean isCoarse;
    int count;
    Raster raster;
    Interval levels;

    Slice(AppState state, Interval x, Interval y) {
      run = state.run();
      params = state.params().clone();
      across = state.view().across();
      up = state.view().up();
      isCoarse = state.isChanging();
      this.x = x;
      this.y = y;
      losses = new LossSlice(run.timeline().trainer().objective(), params, across, up);
    }

    /** Whether this is the landscape of a state, over these ranges. */
    boolean isOf(AppState state, Interval otherX, Interval otherY) {
      boolean same = run.data() == state.data() && run.setup().loss() == state.setup().loss()
          && run.setup().model().equals(state.setup().model()) && across == state.view().across()
          && up == state.view().up() && (!isCoarse || state.isChanging()) && x.equals(otherX) && y.equals(otherY);
      double[] now = state.params();
      for (int i = 0; same && i < now.length; i++) {
        same = i == across || i == up || now[i] == params[i];
      }
      return same;
    }

    /** Computes some more of it. Whether all is known now. */
    boolean advance(double most) {
      double work = most;
      while (count < grid.length && work > 0) {
        double a = x.from() + x.length() * (count % COLUMNS) / (COLUMNS - 1);
        double b = y.from() + y.length() * (count / COLUMNS) / (ROWS - 1);
        grid[count++] = losses.loss(a, b);
        work -= losses.work();
      }
      if (count < grid.length) {
        return false;
      }
      levels = Contours.levels(grid);
      raster = Contours.raster(grid, COLUMNS, levels, isCoarse ? PIXELS_PER_CELL_MOVING : PIXELS_PER_CELL);
      return true;
    }
  }

  /** Whether there is something to draw. */
  public boolean isReady() {
    return shown != null;
  }

  /** Computes a little of what is to be seen; whether more is to come. */
  public boolean advance(AppState state) {
    Interval x = range(state, state.view().across(), shown == null ? null : shown.x);
    Interval y = range(state, state.view().up(), shown == null ? null : shown.y);
    if (next == null && (shown == null || !shown.isOf(state, x, y))) {
      next = new Slice(state, x, y);
    }
    if (next != null && next.advance(state.isChanging() ? WORK_PER_SLICE : WORK_PER_SLICE_AT_REST)) {
      shown = next;
      next = null;
    }
    return next != null || shown == null || !shown.isOf(state, x, y);
  }

  /**
   * What is seen of a parameter: as far to both sides of its start as the run has come and somewhat more, in round numbers, so
   * that it seldom changes. While something is dragged it stays.
   */
  private Interval range(AppState state, int parameter, Interval before) {
    boolean same = shown != null && shown.across == state.view().across() && shown.up == state.view().up()
        && shown.run.setup().model().equals(state.setup().model());
    if (same && state.isInGesture()) {
      return before;
    }
    Timeline timeline = state.timeline();
    double start = state.start()[parameter];
    double farthest = Math.abs(state.params()[parameter] - start);
    for (int i = 0; i < timeline.keyframes(); i++) {
      farthest = Math.max(farthest, Math.abs(timeline.keyframe(i).params()[parameter] - start));
    }
    double half = LEAST_HALF;
    while (half < 1.15 * farthest) {
      half *= 2;
    }
    double middle = Math.floor(start * 2 + 0.5) / 2;
    return new Interval(middle - half, middle + half);
  }

  /** @param readAt a place pointed at, across and up, or null */
  public LandscapeFigure.Scene scene(AppState state, double[] readAt) {
    Model model = state.setup().model();
    int across = shown.across;
    int up = shown.up;
    TrainingState now = state.timeline().at(state.step());
    double gradientX = now.gradient()[across];
    double gradientY = now.gradient()[up];
    TrainingState after = now.copy();
    boolean steps = state.timeline().trainer().step(after);
    List<LandscapeFigure.Path> others = new ArrayList<>();
    for (int i = 0; i < state.pins().size(); i++) {
      Run pin = state.pins().get(i);
      if (pin.setup().model().equals(model)) {
        others.add(path(pin, across, up, pin.stepAt(state.step()), false, Ink.pin(i), Comparison.nameOf(i)));
      }
    }
    LandscapeFigure.Path way = path(state.run(), across, up, state.step(), true, Ink.MODEL, "");
    return new LandscapeFigure.Scene(shown.x, shown.y, shown.raster, shown.levels, Shown.brief(shown.levels.from()),
        Shown.brief(shown.levels.to()), way, placeOf(state), gradientX, gradientY,
        steps ? after.params()[across] : Double.NaN, steps ? after.params()[up] : Double.NaN, others,
        model.nameOf(across), model.nameOf(up), readAt == null ? "" : read(state, readAt));
  }

  private static int placeOf(AppState state) {
    int stride = state.timeline().stride();
    return (state.step() + stride - 1) / stride;
  }

  /** Where a run has been at its keyframes up to a step, there, and if so wanted at those after it. */
  private static LandscapeFigure.Path path(
      Run run, int across, int up, int step, boolean goesOn, Ink ink, String name) {
    Timeline timeline = run.timeline();
    int shownStep = Math.min(step, timeline.lastStep());
    int stride = timeline.stride();
    int before = (shownStep + stride - 1) / stride;
    int after = goesOn ? Math.max(0, timeline.keyframes() - 1 - shownStep / stride) : 0;
    double[] xs = new double[before + 1 + after];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      double[] params = i < before ? timeline.keyframe(i).params()
          : i == before ? timeline.at(shownStep).params()
          : timeline.keyframe(shownStep / stride + i - before).params();
      xs[i] = params[across];
      ys[i] = params[up];
    }
    return new LandscapeFigure.Path(xs, ys, ink, name);
  }

  private String read(AppState state, double[] place) {
    Model model = state.setup().model();
    double[] params = state.params().clone();
    params[shown.across] = place[0];
    params[shown.up] = place[1];
    double loss = state.timeline().trainer().objective().loss(params);
    return model.nameOf(shown.across) + " " + Shown.brief(place[0]) + ", " + model.nameOf(shown.up) + " "
        + Shown.brief(place[1]) + ", loss " + Shown.loss(loss);
  }

  /** What the landscape shows, in a sentence or two. */
  public String words(AppState state) {
    Model model = state.setup().model();
    double[] params = state.params();
    double[] gradient = state.timeline().at(state.step()).gradient();
    int across = state.view().across();
    int up = state.view().up();
    return "Loss over " + model.nameOf(across) + " and " + model.nameOf(up) + ", all other parameters as at step "
        + state.step() + ": there " + model.nameOf(across) + " is " + Shown.brief(params[across]) + ", "
        + model.nameOf(up) + " is " + Shown.brief(params[up]) + " and " + Descriptions.lossOf(state)
        + ". Downhill is " + (gradient[across] > 0 ? "less" : gradient[across] < 0 ? "more" : "no change of") + " "
        + model.nameOf(across) + ", " + (gradient[up] > 0 ? "less" : gradient[up] < 0 ? "more" : "no change of") + " "
        + model.nameOf(up) + "." + (shown == null ? ""
            : " In sight the loss goes from " + Shown.brief(shown.levels.from()) + " to "
                + Shown.brief(shown.levels.to()) + ".");
  }
}
