package reludescent.state;

import java.util.Arrays;
import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.math.Limit;
import reludescent.model.UnitSum;
import reludescent.setup.Settings;

/** What taking hold of the fit does to a run: actions for moving, adding and removing points, for moving kinks and turning units. */
public final class FitEdits {
  private FitEdits() {}

  /** Moves a point; the points are from then on given one by one. Null where points cannot be edited. */
  public static Action movePoint(AppState state, int point, double x, double y) {
    return canEdit(state, x, y) ? new Action.MovePoint(point, x, y) : null;
  }

  /** Adds a point after all others, or null where points cannot be edited. */
  public static Action addPoint(AppState state, double x, double y) {
    int n = state.data().size();
    if (!canEdit(state, x, y) || n == Settings.MOST_POINTS) {
      return null;
    }
    double[] xs = Arrays.copyOf(state.data().xs(), n + 1);
    double[] ys = Arrays.copyOf(state.data().ys(), n + 1);
    xs[n] = x;
    ys[n] = y;
    return change(state, xs, ys, false);
  }

  /** Takes a point away, or null where that cannot be: one point at least must stay. */
  public static Action removePoint(AppState state, int point) {
    int n = state.data().size();
    if (!canEdit(state, 0, 0) || n < 2 || point < 0 || point >= n) {
      return null;
    }
    double[] xs = new double[n - 1];
    double[] ys = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      int from = i < point ? i : i + 1;
      xs[i] = state.data().xs()[from];
      ys[i] = state.data().ys()[from];
    }
    return change(state, xs, ys, false);
  }

  /** Moves unit k's kink to x by its intercept, its slope as it is: {@code b = -m x}. */
  public static Action moveKink(AppState state, int k, double x) {
    UnitSum model = state.setup().model().asSum();
    double intercept = -x * state.params()[model.slope(k)];
    return Limit.holds(intercept) ? new Action.SetParameter(model.intercept(k), intercept, true) : null;
  }

  /**
   * Turns unit k about its kink so that its line goes through a place of the figure: slope and intercept follow. Where it has no
   * kink it is moved up or down. Null where no line through there bends at the kink.
   */
  public static Action turnLine(AppState state, int k, double x, double y) {
    UnitSum model = state.setup().model().asSum();
    double[] params = state.params().clone();
    double z = model.weighted() ? y / params[model.weight(k)] : y;
    double slope = params[model.slope(k)];
    double kink = model.kink(params, k);
    if (slope == 0) {
      params[model.intercept(k)] = z;
    } else {
      params[model.slope(k)] = z / (x - kink);
      params[model.intercept(k)] = -kink * params[model.slope(k)];
    }
    boolean usable = z > 0 && (x - kink) * slope >= 0 && Limit.holds(params[model.slope(k)])
        && params[model.slope(k)] != 0 == (slope != 0) && Limit.holds(params[model.intercept(k)]);
    return usable ? new Action.SetStart(params, true) : null;
  }

  /** Adds to unit k's slope, its kink as it is. Null where that would leave it without a kink. */
  public static Action steepen(AppState state, int k, double by) {
    UnitSum model = state.setup().model().asSum();
    double[] params = state.params().clone();
    double kink = model.kink(params, k);
    params[model.slope(k)] += by;
    params[model.intercept(k)] = -kink * params[model.slope(k)];
    boolean usable = params[model.slope(k)] != 0 && Limit.holds(params[model.intercept(k)]);
    return usable ? new Action.SetStart(params, true) : null;
  }

  /** Points can be edited where there are some and none is held out: those that are have no place among the others. */
  private static boolean canEdit(AppState state, double x, double y) {
    return state.hasRun() && state.run().heldOut().isEmpty() && Limit.holds(x) && Limit.holds(y);
  }

  private static Action change(AppState state, double[] xs, double[] ys, boolean goesOn) {
    return new Action.ChangeSetup(state.setup().withData(new PointData(new DataSet(xs, ys))), goesOn);
  }
}
