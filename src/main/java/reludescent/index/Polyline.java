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
  /** An entry of {@link #order} is a boundary times so much, plus the place of a unit's slope among the parameters. */
  private static final int PLACES = 1024;

  /** More points than this have no room in an entry. */
  public static final int MOST_POINTS = Integer.MAX_VALUE / PLACES - 1;

  private final int units;
  private final boolean weighted;
  private final SortedPoints points;
  private final PieceSums sums;

  /** Boundaries and their units, rising; a boundary is the first point beyond a kink. */
  private final int[] order;

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
      order[k] = weighted ? 3 * k + 1 : 2 * k;
    }
    leftSlopes = new double[units + 1];
    leftHeights = new double[units + 1];
    derivatives = new double[units + 1];
    timesX = new double[units + 1];
  }

  /** Sorts the units by their kinks, from the order they had. */
  private void locate(double[] params) {
    int[] order = this.order;
    double[] xs = points.xs;
    int size = xs.length;
    for (int t = 0; t < order.length; t++) {
      int entry = order[t];
      int j = entry & PLACES - 1;
      entry = Search.boundary(xs, 0, size, params[j], params[j + 1], entry / PLACES) * PLACES + j;
      int at = t;
      while (at > 0 && order[at - 1] > entry) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = entry;
    }
  }

  /**
   * The mean loss.
   *
   * @param gradient receives the loss's gradient, or null where nobody asks for it
   */
  public double loss(double[] params, double[] gradient) {
    locate(params);
    int[] order = this.order;
    double[] leftSlopes = this.leftSlopes;
    double[] leftHeights = this.leftHeights;
    double[] derivatives = this.derivatives;
    double[] timesX = this.timesX;
    boolean weighted = this.weighted;
    int units = this.units;
    double originX = points.originX;
    double slope = 0;
    double height = 0;
    for (int t = units - 1; t >= 0; t--) {
      int j = order[t] & PLACES - 1;
      double m = params[j];
      if (!(m >= 0)) {
        double w = weighted ? params[j + 2] : 1;
        slope += w * m;
        height += w * (m * originX + params[j + 1]);
      }
      leftSlopes[t] = slope;
      leftHeights[t] = height;
    }
    PieceSums sums = this.sums;
    double[] result = sums.result;
    double originY = points.originY;
    int size = points.size();
    double loss = 0;
    double derivative = 0;
    double timesThatX = 0;
    slope = 0;
    height = weighted ? params[0] : 0;
    int from = 0;
    for (int t = 0; t <= units; t++) {
      int to = t < units ? order[t] / PLACES : size;
      double onPiece = 0;
      double onPieceX = 0;
      if (from < to) {
        sums.sum(from, to, slope + leftSlopes[t], height + leftHeights[t] - originY);
        loss += result[0];
        onPiece = result[1];
        onPieceX = result[2];
        from = to;
      }
      derivative += onPiece;
      timesThatX += onPieceX;
      derivatives[t] = onPiece;
      timesX[t] = onPieceX;
      if (t < units) {
        int j = order[t] & PLACES - 1;
        double m = params[j];
        if (m >= 0) {
          double w = weighted ? params[j + 2] : 1;
          slope += w * m;
          height += w * (m * originX + params[j + 1]);
        } else if (gradient != null) {
          share(params, gradient, j, derivative, timesThatX);
        }
      }
    }
    if (gradient != null) {
      if (weighted) {
        gradient[0] = derivative / size;
      }
      derivative = 0;
      timesThatX = 0;
      for (int t = units - 1; t >= 0; t--) {
        derivative += derivatives[t + 1];
        timesThatX += timesX[t + 1];
        int j = order[t] & PLACES - 1;
        if (params[j] >= 0) {
          share(params, gradient, j, derivative, timesThatX);
        }
      }
    }
    return loss / size;
  }

  /** A unit's gradient, from what the loss's derivatives on its side of the kink add up to. */
  private void share(double[] params, double[] gradient, int j, double derivative, double timesX) {
    double size = points.size();
    double m = params[j];
    double atX = timesX + points.originX * derivative;
    double w = 1;
    if (weighted) {
      w = params[j + 2];
      gradient[j + 2] = (m * timesX + (m * points.originX + params[j + 1]) * derivative) / size;
    }
    gradient[j] = w * atX / size;
    gradient[j + 1] = w * derivative / size;
  }
}
