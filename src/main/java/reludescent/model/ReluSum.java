package reludescent.model;

import reludescent.data.DataSet;

/**
 * The model: a sum of rectified linear units of one input.
 *
 * <p>Plain: {@code f(x) = sum_k relu(m_k x + b_k)}, parameters {@code m1, b1, m2, b2, ...}. Weighted:
 * {@code f(x) = c + sum_k w_k relu(m_k x + b_k)}, a network with one hidden layer, parameters
 * {@code c, m1, b1, w1, m2, ...}. Parameters are always one flat array in that order; units count from 0 here and
 * from 1 in names.
 *
 * @param units number of units, at least 1
 * @param weighted whether units carry weights and the sum an offset
 */
public record ReluSum(int units, boolean weighted) {
  /** More units than this are refused. */
  public static final int MOST_UNITS = 256;

  public ReluSum {
    if (units < 1 || units > MOST_UNITS) {
      throw new IllegalArgumentException("units: " + units + ", allowed are 1 to " + MOST_UNITS);
    }
  }

  /** Numbers in the parameter array. */
  public int parameterCount() {
    return first() + stride() * units;
  }

  /** Numbers that belong to one unit: slope and intercept, and the weight where there is one. */
  public int stride() {
    return weighted ? 3 : 2;
  }

  /** Place of the first unit's slope. */
  public int first() {
    return weighted ? 1 : 0;
  }

  /** Place of unit k's slope m. */
  public int slope(int k) {
    return first() + stride() * k;
  }

  /** Place of unit k's intercept b. */
  public int intercept(int k) {
    return slope(k) + 1;
  }

  /** Place of unit k's weight w; only in a weighted sum. */
  public int weight(int k) {
    return slope(k) + 2;
  }

  /** The unit that parameter i belongs to, or -1 for the offset c. */
  public int unitOf(int i) {
    return i < first() ? -1 : (i - first()) / stride();
  }

  /** The name of parameter i as it is written everywhere: {@code m1}, {@code b1}, {@code w1}, {@code c}. */
  public String nameOf(int i) {
    if (i < first()) {
      return "c";
    }
    return "mbw".charAt((i - first()) % stride()) + "" + (unitOf(i) + 1);
  }

  /** {@code z_k = m_k x + b_k}, what unit k rectifies. */
  public double preactivation(double[] params, int k, double x) {
    return params[slope(k)] * x + params[intercept(k)];
  }

  /** Unit k's part of the sum at x, its weight included. */
  public double part(double[] params, int k, double x) {
    double z = preactivation(params, k, x);
    double rectified = z > 0 ? z : 0;
    return weighted ? params[weight(k)] * rectified : rectified;
  }

  /** f(x), units added in their order. */
  public double value(double[] params, double x) {
    boolean weighted = this.weighted;
    int stride = weighted ? 3 : 2;
    double sum = weighted ? params[0] : 0;
    int j = weighted ? 1 : 0;
    for (int k = units; k > 0; k--) {
      double z = params[j] * x + params[j + 1];
      double rectified = z > 0 ? z : 0;
      sum += weighted ? params[j + 2] * rectified : rectified;
      j += stride;
    }
    return sum;
  }

  /** Where unit k bends, {@code -b/m}; not a finite number when its slope is zero (or too small to divide by). */
  public double kink(double[] params, int k) {
    return -params[intercept(k)] / params[slope(k)];
  }

  /** Whether unit k is active, {@code m x + b > 0}, at x. Exactly at the kink it is not: relu'(0) = 0 as in PyTorch. */
  public boolean isActive(double[] params, int k, double x) {
    return preactivation(params, k, x) > 0;
  }

  /**
   * Whether unit k is active on none of the points, so that no gradient reaches it: {@code m x + b} only rises or only falls with
   * x, so the ends tell. Never where there are no points.
   */
  public boolean isDead(double[] params, int k, DataSet data) {
    return !data.isEmpty() && !isActive(params, k, data.leastX()) && !isActive(params, k, data.mostX());
  }

  /** How many of the xs unit k is active on; a unit active on none of the data is dead: no gradient reaches it. */
  public int activeCount(double[] params, int k, double[] xs) {
    int count = 0;
    for (double x : xs) {
      if (isActive(params, k, x)) {
        count++;
      }
    }
    return count;
  }
}
