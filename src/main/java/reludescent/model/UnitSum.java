package reludescent.model;

import java.util.ArrayList;
import java.util.List;
import reludescent.activation.Activation;
import reludescent.activation.Activations;
import reludescent.math.Interval;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.SortedPoints;
import reludescent.registry.Choice;

/**
 * A sum of units of one input, with an activation a: rectified ones unless said otherwise.
 *
 * <p>Plain: {@code f(x) = sum_k a(m_k x + b_k)}, parameters {@code m1, b1, m2, b2, ...}. Weighted:
 * {@code f(x) = c + sum_k w_k a(m_k x + b_k)}, a network with one hidden layer, parameters {@code c, m1, b1, w1, m2, ...}.
 */
public final class UnitSum implements Model {
  /** More units than this are refused. */
  public static final int MOST_UNITS = 256;

  private final int units;
  private final boolean weighted;
  private final Choice<Activation> activation;
  private final boolean isRectified;

  /** Numbers that belong to one unit, and the place of the first one's. */
  private final int stride;
  private final int first;

  /** A sum of rectified units. */
  public UnitSum(int units, boolean weighted) {
    this(units, weighted, Activations.RELU.initial());
  }

  /**
   * @param units number of units, 1 to 256
   * @param weighted whether units carry weights and the sum an offset
   * @param activation what each unit makes of its preactivation
   */
  public UnitSum(int units, boolean weighted, Choice<Activation> activation) {
    if (units < 1 || units > MOST_UNITS) {
      throw new IllegalArgumentException("units: " + units + ", allowed are 1 to " + MOST_UNITS);
    }
    this.units = units;
    this.weighted = weighted;
    this.activation = activation;
    isRectified = activation.made().equals(Activations.RELU.initial().made());
    stride = weighted ? 3 : 2;
    first = weighted ? 1 : 0;
  }

  /** How many units a sum with so many parameters has, or 0 where none has as many. */
  public static int unitsOf(int parameterCount, boolean weighted) {
    UnitSum one = new UnitSum(1, weighted);
    int units = (parameterCount - one.first) / one.stride;
    return units > 0 && one.first + units * one.stride == parameterCount ? units : 0;
  }

  @Override
  public Choice<Activation> activation() {
    return activation;
  }

  @Override
  public UnitSum asSum() {
    return this;
  }

  /** Whether the activation is the rectifier, for which there are loops written out. */
  public boolean isRectified() {
    return isRectified;
  }

  @Override
  public int units() {
    return units;
  }

  /** Whether units carry weights and the sum an offset. */
  public boolean weighted() {
    return weighted;
  }

  @Override
  public int layers() {
    return 1;
  }

  @Override
  public int layerOf(int k) {
    return 0;
  }

  @Override
  public int parameterCount() {
    return first + stride * units;
  }

  /** Place of unit k's slope m. */
  public int slope(int k) {
    return first + stride * k;
  }

  /** Place of unit k's intercept b. */
  public int intercept(int k) {
    return slope(k) + 1;
  }

  /** Place of unit k's weight w; only in a weighted sum. */
  public int weight(int k) {
    return slope(k) + 2;
  }

  /** Place of the offset c; only in a weighted sum. */
  public int offset() {
    return 0;
  }

  @Override
  public int unitOf(int i) {
    return i < first ? -1 : (i - first) / stride;
  }

  /** {@code m1}, {@code b1}, {@code w1}, {@code c}. */
  @Override
  public String nameOf(int i) {
    return i < first ? "c" : "mbw".charAt((i - first) % stride) + "" + (unitOf(i) + 1);
  }

  @Override
  public List<Tensor> tensors() {
    List<Tensor> tensors = new ArrayList<>();
    tensors.add(new Tensor("m", units, 1, slope(0), stride, 1, 1, false));
    tensors.add(new Tensor("b", units, 1, intercept(0), stride, 1, 1, true));
    if (weighted) {
      tensors.add(new Tensor("w", 1, units, weight(0), 1, stride, units, false));
      tensors.add(new Tensor("c", 1, 1, offset(), 1, 1, units, true));
    }
    return tensors;
  }

  /** {@code z_k = m_k x + b_k}, what unit k's activation is applied to. */
  public double preactivation(double[] params, int k, double x) {
    return params[slope(k)] * x + params[intercept(k)];
  }

  /** What unit k's activation makes of it. */
  public double output(double[] params, int k, double x) {
    double z = preactivation(params, k, x);
    return isRectified ? z > 0 ? z : 0 : activation.made().of(z);
  }

  /** Unit k's part of the sum at x, its weight included. */
  public double part(double[] params, int k, double x) {
    double output = output(params, k, x);
    return weighted ? params[weight(k)] * output : output;
  }

  /** f(x), units added in their order. */
  @Override
  public double value(double[] params, double x) {
    boolean weighted = this.weighted;
    boolean isRectified = this.isRectified;
    int stride = this.stride;
    double sum = weighted ? params[0] : 0;
    int j = first;
    for (int k = units; k > 0; k--) {
      double z = params[j] * x + params[j + 1];
      double output = isRectified ? z > 0 ? z : 0 : activation.made().of(z);
      sum += weighted ? params[j + 2] * output : output;
      j += stride;
    }
    return sum;
  }

  @Override
  public Pass pass(int points) {
    return new UnitSumPass(this, points);
  }

  @Override
  public Pieces pieces(SortedPoints points, PieceSums sums) {
    if (!isRectified) {
      return new SumAsNetworkPieces(this, points, sums);
    }
    boolean isFew = points.size() <= 2 * units && !points.isShifted;
    return isFew ? new FewPointsPieces(this, points, sums) : new SumPieces(this, points, sums);
  }

  /** Where unit k's preactivation is 0, {@code -b/m}; not a finite number when its slope is zero (or too small to divide by). */
  public double kink(double[] params, int k) {
    return -params[intercept(k)] / params[slope(k)];
  }

  /** Whether unit k is active at x. A rectified one is not exactly at its kink: relu'(0) = 0 as in PyTorch. */
  public boolean isActive(double[] params, int k, double x) {
    double z = preactivation(params, k, x);
    return isRectified ? z > 0 : activation.made().isActive(z);
  }

  /** {@code m x + b} only rises or only falls with x, and so the ends tell. */
  @Override
  public boolean isDead(double[] params, int k, double leastX, double mostX) {
    if (!(leastX <= mostX)) {
      return false;
    }
    double z = preactivation(params, k, leastX);
    double other = preactivation(params, k, mostX);
    return activation.made().isFlat(Math.min(z, other), Math.max(z, other));
  }

  @Override
  public boolean[] deadUnits(double[] params, double leastX, double mostX) {
    boolean[] dead = new boolean[units];
    for (int k = 0; k < units; k++) {
      dead[k] = isDead(params, k, leastX, mostX);
    }
    return dead;
  }

  @Override
  public int activeCount(double[] params, int k, double[] xs) {
    int count = 0;
    for (double x : xs) {
      if (isActive(params, k, x)) {
        count++;
      }
    }
    return count;
  }

  @Override
  public List<Breakpoint> breakpoints(double[] params, Interval range) {
    List<Breakpoint> breakpoints = new ArrayList<>();
    for (int k = 0; k < units; k++) {
      for (double z : activation.made().lines().ends()) {
        double x = (z - params[intercept(k)]) / params[slope(k)];
        if (x > range.from() && x < range.to()) {
          int at = breakpoints.size();
          while (at > 0 && breakpoints.get(at - 1).x() > x) {
            at--;
          }
          breakpoints.add(at, new Breakpoint(x, k));
        }
      }
    }
    return breakpoints;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitSum sum && sum.units == units && sum.weighted == weighted && sum.activation.equals(activation);
  }

  @Override
  public int hashCode() {
    return 4 * units + (weighted ? 1 : 0) + (isRectified ? 2 : 0);
  }
}
