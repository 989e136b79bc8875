package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.data.Sorting;
import reludescent.loss.Loss;
import reludescent.loss.SquaredError;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.objective.index.PieceSums;
import reludescent.objective.index.Polyline;
import reludescent.objective.index.SortedPoints;

/**
 * The mean loss of a ReLU sum on a data set as a function of the parameters, and its gradient by the chain rule: with
 * {@code g = loss'(f(x) - y) / n}, a plain unit active at x adds {@code g x} to its slope's and {@code g} to its
 * intercept's component; a weighted one {@code g w x}, {@code g w}, and {@code g relu(z)} to its weight's.
 *
 * <p>Few points are visited one by one in their order, and units in theirs, so that the same bits come out everywhere. Many are
 * summed by an index, {@link Polyline}: the same up to the order of summation, and everywhere the same bits again.
 */
public final class Objective {
  private final UnitSum model;
  private final Loss loss;
  private final DataSet data;

  /** Made when first asked for, as sorting takes longer than many steps; null where every point is visited. */
  private Polyline index;
  private boolean isIndexed;
  private Sorting sorting;
  private SortedPoints sorted;
  private PieceSums sums;

  private final PointLoop loop;

  /** The objective on the points as they were before one of them moved, and which; null where none has. */
  private Objective before;
  private int movedPoint;
  private double[] share;

  /** Chooses by the numbers of points and units whether an index pays. */
  public Objective(Model model, Loss loss, DataSet data) {
    this(model.asSum(), loss, data, indexPays(data.size(), model.units()));
  }

  private Objective(UnitSum model, Loss loss, DataSet data, boolean isIndexed) {
    this.model = model;
    this.loss = loss;
    this.data = data;
    this.isIndexed = isIndexed;
    this.loop = new PointLoop(model, loss);
  }

  /**
   * Measured in Chromium 156: to visit a point takes 2.5 ns a unit, the index 30 ns a unit. Up to 50 points and 8 units, which
   * the page tells point by point, every point is visited all the same.
   */
  private static boolean indexPays(int points, int units) {
    return points <= Polyline.MOST_POINTS && (points > 50 || points > 12 && units > 8);
  }

  private Polyline index() {
    boolean isMade = go(Integer.MAX_VALUE);
    while (!isMade) {
      isMade = go(Integer.MAX_VALUE);
    }
    return index;
  }

  /** Goes on making the index, for so many points or a few more; whether it is made, or none is needed. */
  public boolean go(int points) {
    if (index != null || !isIndexed) {
      return true;
    }
    if (sums == null) {
      sorting = sorting == null ? new Sorting(data.xs(), data.ys()) : sorting;
      if (sorting.go(points)) {
        sorted = new SortedPoints(sorting);
        sorting = null;
        sums = loss.over(sorted, model.units());
        isIndexed = sums != null;
      }
    } else if (sums.go(points)) {
      index = new Polyline(model.units(), model.weighted(), sorted, sums);
    }
    return index != null || !isIndexed;
  }

  /** The same function without an index. */
  public static Objective direct(Model model, Loss loss, DataSet data) {
    return new Objective(model.asSum(), loss, data, false);
  }

  /** The same function by an index however few the points, of which there must be one. */
  public static Objective indexed(Model model, Loss loss, DataSet data) {
    return new Objective(model.asSum(), loss, data, true);
  }

  /**
   * The objective on the same points but for one, by the index of these: as long as a point is being dragged none is made anew. Its
   * values are those of an objective made anew up to the order of summation.
   *
   * @param other the points, all but {@code point} as they are here or were before that one moved
   */
  public Objective withMoved(DataSet other, int point) {
    Objective unmoved = before == null ? this : before;
    Objective moved = new Objective(model, loss, other);
    if (unmoved.isIndexed() && (before == null || movedPoint == point)) {
      moved.isIndexed = false;
      moved.before = unmoved;
      moved.movedPoint = point;
    }
    return moved;
  }

  /** Whether it goes by the index of points of which one has moved. */
  public boolean isAmended() {
    return before != null;
  }

  /** From a mean and a gradient with one point where it was to those with it where it is now. */
  private double amended(double mean, double[] params, double[] gradient) {
    double sum = mean * data.size() - moved(before, params, gradient, -1);
    return Math.max(0, (sum + moved(this, params, gradient, 1)) / data.size());
  }

  /** What the moved point costs by an objective; its part of the gradient is added with a sign. */
  private double moved(Objective objective, double[] params, double[] gradient, int sign) {
    if (share == null) {
      share = new double[params.length]; // kept, as a landscape asks thousands of times in a frame
    }
    double cost = objective.add(params, movedPoint, data.size(), share);
    for (int j = 0; j < share.length; j++) {
      if (gradient != null) {
        gradient[j] += sign * share[j];
      }
      share[j] = 0;
    }
    return cost;
  }

  /** How many points a unit is active on: by the index, where there is one, without visiting them. */
  public int activeCount(double[] params, int k) {
    if (before != null) {
      return before.activeCount(params, k) - active(params, k, before.data.xs()[movedPoint])
          + active(params, k, data.xs()[movedPoint]);
    }
    double slope = params[model.slope(k)];
    double intercept = params[model.intercept(k)];
    return index() != null ? index().activeCount(slope, intercept) : model.activeCount(params, k, data.xs());
  }

  private int active(double[] params, int k, double x) {
    return model.isActive(params, k, x) ? 1 : 0;
  }

  UnitSum model() {
    return model;
  }

  Loss loss() {
    return loss;
  }

  DataSet data() {
    return data;
  }

  /** Roughly how much work a loss with its gradient is, in visits of a point by a unit. */
  public double work() {
    double units = model.units();
    return before != null ? before.work() : index() == null ? data.size() * units
        : loss instanceof SquaredError ? 12 * units : 12 * units + 40 * Math.sqrt(data.size());
  }

  /** Whether points are summed by an index. */
  public boolean isIndexed() {
    return index() != null || before != null;
  }

  /** The mean loss at params; NaN when there are no points. */
  public double loss(double[] params) {
    if (before != null) {
      return amended(before.loss(params), params, null);
    }
    Polyline index = index();
    if (index != null) {
      return index.loss(params, null);
    }
    double sum = 0;
    double[] xs = data.xs();
    double[] ys = data.ys();
    for (int i = 0; i < xs.length; i++) {
      sum += loss.of(model.value(params, xs[i]) - ys[i]);
    }
    return sum / xs.length;
  }

  /**
   * The mean loss at params over all points, its gradient written over {@code gradient}.
   *
   * @param params the model's parameters, its length {@link Model#parameterCount}
   * @param gradient receives dL/dparams, the same length
   */
  public double lossAndGradient(double[] params, double[] gradient) {
    if (before != null) {
      return amended(before.lossAndGradient(params, gradient), params, gradient);
    }
    Polyline index = index();
    if (index != null) {
      return index.loss(params, gradient);
    }
    return loop.lossAndGradient(params, gradient, data.xs(), data.ys());
  }

  /**
   * The same over the points {@code order[from]} to {@code order[to - 1]} alone, a mini-batch; the mean is over those.
   */
  public double lossAndGradient(double[] params, double[] gradient, int[] order, int from, int to) {
    double[] xs = new double[to - from];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = data.xs()[order[from + i]];
      ys[i] = data.ys()[order[from + i]];
    }
    return loop.lossAndGradient(params, gradient, xs, ys);
  }

  /**
   * Adds to the gradient what one point contributes to it. Without an index all gradients are sums of these, in the
   * points' order.
   *
   * @param i the point
   * @param count over how many points the mean is taken
   * @param gradient what its contribution is added to
   * @return what its residual costs, before the mean
   */
  public double add(double[] params, int i, int count, double[] gradient) {
    double x = data.xs()[i];
    double residual = model.value(params, x) - data.ys()[i];
    double share = 1.0 / count * loss.derivative(residual);
    if (share != 0) {
      boolean weighted = model.weighted();
      if (weighted) {
        gradient[0] += share;
      }
      for (int k = 0; k < model.units(); k++) {
        int j = model.slope(k);
        double z = params[j] * x + params[j + 1];
        if (z > 0) {
          double toUnit = weighted ? share * params[j + 2] : share;
          gradient[j] += toUnit * x;
          gradient[j + 1] += toUnit;
          if (weighted) {
            gradient[j + 2] += share * z;
          }
        }
      }
    }
    return loss.of(residual);
  }
}
