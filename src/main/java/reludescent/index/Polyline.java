package reludescent.index;

/**
 * Loss and gradient of a ReLU sum over sorted points, without looking at every point. A unit is active on all points from its
 * kink to one end of them, so that the sum is a line on each of the pieces between one kink and the next, and there are at most
 * one more of these than units.
 *
 * <p>Which points a unit is active on is decided by {@code m x + b > 0} as computed, which is monotone in x as rounding is: the
 * sets are those of a loop over all points. Sums differ from the loop's by their order only. They depend on the parameters alone,
 * on nothing remembered: from earlier evaluations there are only guesses where to begin the search.
 */
public final class Polyline {
  /** An entry of {@link #order} is a boundary times so much, plus the unit. */
  private static final int UNITS = 256;

  /** More points than this have no room in an entry. */
  public static final int MOST_POINTS = Integer.MAX_VALUE / UNITS - 1;

  private final int units;
  private final boolean weighted;
  private final SortedPoints points;
  private final PieceSums sums;

  /** Boundaries and their units, rising; a boundary is the first point beyond a kink. */
  private final int[] order;

  /** What each unit adds to the line where it is active: slope, and height at the origin's x. */
  private final double[] slopes;
  private final double[] heights;

  /** Of each piece: what units that are active to the left of their kink add to the line. */
  private final double[] leftSlopes;
  private final double[] leftHeights;

  /** Of each piece: sums of derivatives, and of these times x about the origin. */
  private final double[] derivatives;
  private final double[] timesX;

  /**
   * @param units at most 256
   * @param weighted whether parameters are {@code c, m1, b1, w1, m2, ...} rather than {@code m1, b1, m2, ...}
   * @param sums of the loss over those points
   */
  public Polyline(int units, boolean weighted, SortedPoints points, PieceSums sums) {
    this.units = units;
    this.weighted = weighted;
    this.points = points;
    this.sums = sums;
    order = new int[units];
    for (int k = 0; k < units; k++) {
      order[k] = k;
    }
    slopes = new double[units];
    heights = new double[units];
    leftSlopes = new double[units + 1];
    leftHeights = new double[units + 1];
    derivatives = new double[units + 1];
    timesX = new double[units + 1];
  }

  /** The mean loss. */
  public double loss(double[] params) {
    return sum(params) / points.size();
  }

  /** The mean loss, its gradient written over {@code gradient}. */
  public double lossAndGradient(double[] params, double[] gradient) {
    double loss = sum(params) / points.size();
    gradient(params, gradient);
    return loss;
  }

  /** Sorts the units by their kinks, from the order they had. */
  private void locate(double[] params) {
    int[] order = this.order;
    double[] slopes = this.slopes;
    double[] heights = this.heights;
    double[] xs = points.xs;
    double originX = points.originX;
    boolean weighted = this.weighted;
    for (int t = 0; t < order.length; t++) {
      int entry = order[t];
      int unit = entry % UNITS;
      int j = weighted ? 3 * unit + 1 : 2 * unit;
      double m = params[j];
      double b = params[j + 1];
      double height = m * originX + b;
      double w = weighted ? params[j + 2] : 1;
      slopes[unit] = w * m;
      heights[unit] = w * height;
      entry = Search.boundary(xs, 0, xs.length, m, b, entry / UNITS) * UNITS + unit;
      int at = t;
      while (at > 0 && order[at - 1] > entry) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = entry;
    }
  }

  /** The loss summed over all points; leaves derivatives of each piece. */
  private double sum(double[] params) {
    locate(params);
    int[] order = this.order;
    double[] slopes = this.slopes;
    double[] heights = this.heights;
    double[] leftSlopes = this.leftSlopes;
    double[] leftHeights = this.leftHeights;
    double[] derivatives = this.derivatives;
    double[] timesX = this.timesX;
    int stride = weighted ? 3 : 2;
    int first = weighted ? 1 : 0;
    int units = this.units;
    double slope = 0;
    double height = 0;
    for (int t = units - 1; t >= 0; t--) {
      int unit = order[t] % UNITS;
      if (!(params[first + stride * unit] >= 0)) {
        slope += slopes[unit];
        height += heights[unit];
      }
      leftSlopes[t] = slope;
      leftHeights[t] = height;
    }
    PieceSums sums = this.sums;
    double[] result = sums.result;
    double originY = points.originY;
    double loss = 0;
    slope = 0;
    height = weighted ? params[0] : 0;
    int from = 0;
    for (int t = 0; t <= units; t++) {
      int to = t < units ? order[t] / UNITS : points.size();
      double derivative = 0;
      double timesThatX = 0;
      if (from < to) {
        sums.sum(from, to, slope + leftSlopes[t], height + leftHeights[t] - originY);
        loss += result[0];
        derivative = result[1];
        timesThatX = result[2];
        from = to;
      }
      derivatives[t] = derivative;
      timesX[t] = timesThatX;
      if (t < units) {
        int unit = order[t] % UNITS;
        if (params[first + stride * unit] >= 0) {
          slope += slopes[unit];
          height += heights[unit];
        }
      }
    }
    return loss;
  }

  /** From the derivatives of the pieces: each unit's are those on its side of the kink, added up from the end inwards. */
  private void gradient(double[] params, double[] gradient) {
    int units = this.units;
    double derivative = 0;
    double timesThatX = 0;
    for (int t = 0; t < units; t++) {
      derivative += derivatives[t];
      timesThatX += timesX[t];
      int unit = order[t] % UNITS;
      int j = weighted ? 3 * unit + 1 : 2 * unit;
      if (!(params[j] >= 0)) {
        share(params, gradient, j, derivative, timesThatX);
      }
    }
    if (weighted) {
      gradient[0] = (derivative + derivatives[units]) / points.size();
    }
    derivative = 0;
    timesThatX = 0;
    for (int t = units - 1; t >= 0; t--) {
      derivative += derivatives[t + 1];
      timesThatX += timesX[t + 1];
      int unit = order[t] % UNITS;
      int j = weighted ? 3 * unit + 1 : 2 * unit;
      if (params[j] >= 0) {
        share(params, gradient, j, derivative, timesThatX);
      }
    }
  }

  private void share(double[] params, double[] gradient, int j, double derivative, double timesX) {
    double originX = points.originX;
    double size = points.size();
    double w = weighted ? params[j + 2] : 1;
    gradient[j] = w * (timesX + originX * derivative) / size;
    gradient[j + 1] = w * derivative / size;
    if (weighted) {
      double height = params[j] * originX + params[j + 1];
      gradient[j + 2] = (params[j] * timesX + height * derivative) / size;
    }
  }
}
