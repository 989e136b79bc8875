package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.figure.Contours;
import reludescent.figure.LandscapeFigure;
import reludescent.math.Interval;
import reludescent.model.Model;
import reludescent.objective.LossSlice;
import reludescent.plot.Dash;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Pen;
import reludescent.plot.Raster;
import reludescent.plot.Surface;
import reludescent.plot.Tip;
import reludescent.run.Run;
import reludescent.state.AppState;
import reludescent.state.WorkBudget;
import reludescent.task.Task;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;
import reludescent.train.TrainingState;

/**
 * Turns a state into the scene the landscape draws. The slice through the parameters shown is computed bit by bit, between
 * frames; until it is done the one before it stays in sight, with the way of the run as it is now.
 */
public final class LandscapeView {
  /** Places along each side at which the loss is computed, at rest and while something moves. */
  private static final int PLACES = 97;
  private static final int PLACES_MOVING = 37;
  /** While something moves, pixels are coarser than the device's by this much. */
  private static final int COARSENESS = 3;
  private static final int MOST_PIXELS = 1200;
  private static final double LEAST_LENGTH = 4;
  private static final double MARGIN = 1.3;
  /** Where one parameter goes no more than so many times as far as the other, both axes have one scale. */
  private static final double MOST_UNLIKE = 8;

  /** What takes no more frames than this needs no word about its progress: a tenth of a second. */
  private static final int QUICK_FRAMES = 6;

  private Slice shown;
  private Slice next;

  /** One landscape: through which parameters of which run, over which ranges, and how far it has been computed. */
  private static final class Slice implements Task {
    final Run run;
    final double[] params;
    final int across;
    final int up;
    final Interval x;
    final Interval y;
    final LossSlice losses;
    final int places;
    final double[] grid;
    final boolean isCoarse;
    final int pixels;
    int count;
    int frames;
    Raster raster;
    Interval levels;

    Slice(AppState state, Interval x, Interval y, Surface surface) {
      run = state.run();
      params = state.params().clone();
      across = state.view().across();
      up = state.view().up();
      isCoarse = state.isChanging();
      places = isCoarse ? PLACES_MOVING : PLACES;
      grid = new double[places * places];
      pixels = pixels(surface, x, y) / (isCoarse ? COARSENESS : 1);
      this.x = x;
      this.y = y;
      losses = new LossSlice(run.timeline().trainer().objective(), params, across, up);
    }

    /** Whether this is the landscape of a state, over these ranges. */
    boolean isOf(AppState state, Interval otherX, Interval otherY, Surface surface) {
      boolean same = run.data() == state.data() && run.setup().loss() == state.setup().loss()
          && run.setup().model().equals(state.setup().model()) && across == state.view().across()
          && up == state.view().up() && (!isCoarse || state.isChanging())
          && (isCoarse || pixels == pixels(surface, otherX, otherY)) && x.equals(otherX) && y.equals(otherY);
      double[] now = state.params();
      for (int i = 0; same && i < now.length; i++) {
        same = i == across || i == up || now[i] == params[i];
      }
      return same;
    }

    /** Computes some more of it; work is counted as an objective's is. */
    @Override
    public boolean advance(int most) {
      if (raster != null) {
        return true;
      }
      double work = most;
      frames++;
      while (count < grid.length && work > 0) {
        double a = x.from() + x.length() * (count % places) / (places - 1);
        double b = y.from() + y.length() * (count / places) / (places - 1);
        grid[count++] = losses.loss(a, b);
        work -= losses.work();
      }
      if (count < grid.length) {
        return false;
      }
      levels = Contours.levels(grid);
      raster = Contours.raster(grid, places, levels, Math.max(1, pixels), Math.max(1, pixels));
      return true;
    }
  }

  /** How much of what is to be seen has been computed, from 0 to 1, where that takes long; else NaN. */
  public double progress() {
    return next == null || next.frames <= QUICK_FRAMES ? Double.NaN : next.count / (double) next.grid.length;
  }

  /** Whether there is something to draw. */
  public boolean isReady() {
    return shown != null;
  }

  /** Pixels of the device along a side of the figure. */
  private static int pixels(Surface surface, Interval x, Interval y) {
    Frame frame = LandscapeFigure.frame(surface, x, y);
    return (int) Math.min(MOST_PIXELS, (frame.right() - frame.left()) * surface.pixelRatio());
  }

  /** Computes a little of what is to be seen on a surface; whether more is to come. */
  public boolean advance(AppState state, Surface surface) {
    Interval x = shown == null ? null : shown.x;
    Interval y = shown == null ? null : shown.y;
    if (!staysWhereItIs(state)) {
      Interval wayX = way(state, state.view().across());
      Interval wayY = way(state, state.view().up());
      double lengthX = length(wayX);
      double lengthY = length(wayY);
      boolean alike = Math.max(lengthX, lengthY) <= MOST_UNLIKE * Math.min(lengthX, lengthY);
      x = around(wayX, alike ? Math.max(lengthX, lengthY) : lengthX);
      y = around(wayY, alike ? Math.max(lengthX, lengthY) : lengthY);
    }
    if (next == null && (shown == null || !shown.isOf(state, x, y, surface))) {
      next = new Slice(state, x, y, surface);
    }
    if (next != null && next.advance(WorkBudget.landscape(state))) {
      shown = next;
      next = null;
    }
    return next != null || shown == null || !shown.isOf(state, x, y, surface);
  }

  /** While something is dragged the axes stay. */
  private boolean staysWhereItIs(AppState state) {
    return shown != null && shown.across == state.view().across() && shown.up == state.view().up()
        && shown.run.setup().model().equals(state.setup().model()) && state.isInGesture();
  }

  /** From the least to the greatest value a parameter has had in the run, as far as it is computed. */
  private static Interval way(AppState state, int parameter) {
    Timeline timeline = state.timeline();
    double least = Math.min(state.start()[parameter], state.params()[parameter]);
    double most = Math.max(state.start()[parameter], state.params()[parameter]);
    for (int i = 0; i < timeline.keyframes(); i++) {
      double value = timeline.keyframe(i).params()[parameter];
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return least < most ? new Interval(least, most) : Interval.around(new double[] {least});
  }

  /** How much of an axis is shown for a way: somewhat more than it takes, in round numbers, so that it seldom changes. */
  private static double length(Interval way) {
    double length = LEAST_LENGTH;
    for (boolean half = true; length < MARGIN * way.length(); half = !half) {
      length = half ? length * 3 / 2 : length * 4 / 3;
    }
    return length;
  }

  private static Interval around(Interval way, double length) {
    double round = length / 8;
    double middle = Math.floor((way.from() + way.length() / 2) / round + 0.5) * round;
    double from = middle - length / 2;
    double to = middle + length / 2;
    return Interval.isLegible(from, to) ? new Interval(from, to) : Interval.around(new double[] {middle});
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
    List<String> names = state.pins().isEmpty() ? List.of() : RunNames.of(state);
    for (int i = 0; i < state.pins().size(); i++) {
      Run pin = state.pins().get(i);
      if (pin.setup().model().equals(model)) {
        others.add(path(pin, across, up, pin.stepAt(state.step()), false, new Pen(Ink.pin(i), 2, Dash.pin(i)),
            names.get(i + 1)));
      }
    }
    LandscapeFigure.Path way = path(state.run(), across, up, state.step(), true, Pen.solid(Ink.PATH, 2), "");
    return new LandscapeFigure.Scene(shown.x, shown.y, shown.raster, shown.levels, Shown.brief(shown.levels.from()),
        Shown.brief(shown.levels.to()), way, placeOf(state), gradientX, gradientY,
        steps ? after.params()[across] : Double.NaN, steps ? after.params()[up] : Double.NaN, others,
        readAt == null ? null : read(state, readAt), progress());
  }

  private static int placeOf(AppState state) {
    int stride = state.timeline().stride();
    return (state.step() + stride - 1) / stride;
  }

  /** Where a run has been at its keyframes up to a step, there, and if so wanted at those after it. */
  private static LandscapeFigure.Path path(
      Run run, int across, int up, int step, boolean goesOn, Pen pen, String name) {
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
    return new LandscapeFigure.Path(xs, ys, pen, name);
  }

  private LandscapeFigure.Read read(AppState state, double[] place) {
    Model model = state.setup().model();
    double[] params = state.params().clone();
    params[shown.across] = place[0];
    params[shown.up] = place[1];
    double loss = state.timeline().trainer().objective().loss(params);
    return new LandscapeFigure.Read(place[0], place[1], Tip.of(Symbols.of(model.nameOf(shown.across)), Shown.brief(place[0]),
        Symbols.of(model.nameOf(shown.up)), Shown.brief(place[1]), "loss", Shown.loss(loss)));
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
