package reludescent.objective.index;

/**
 * Loss and gradient of a ReLU sum over sorted points, without looking at every point. A unit is active on all points from its
 * kink to one end of them, so that the sum is a line on each of the pieces between one kink and the next, and there are at most
 * one more of these than units.
 *
 * <p>Which points a unit is active on is decided by {@code m x + b > 0} as computed, which is monotone in x as rounding is: the
 * sets are those of a loop over all points. Sums differ from the loop's by their order only. They depend on the parameters alone,
 * on nothing remembered: from earlier evaluations there are only guesses where to begin the search.
 *
 * <p>Where units are many beside the points, {@link FewPoints} does all of it.
 */
public final class Polyline {
  /** An entry of {@link #order} is a boundary, shifted by so many bits, plus the place of its unit's slope in the parameters. */
  static final int PLACE_BITS = 10;

  private static final int PLACE = (1 << PLACE_BITS) - 1;

  /** More points than this have no room in an entry. */
  public static final int MOST_POINTS = Integer.MAX_VALUE >> PLACE_BITS;

  /** Numbers kept of a piece. */
  static final int STRIDE = 4;

  private final int units;
  private final boolean weighted;
  private final SortedPoints points;
  private final PieceSums sums;

  /** Boundaries and their units, rising, and the end of the points; a boundary is the first point beyond a kink. */
  private final int[] order;

  /**
   * Of each piece, first, its line's slope and its height at the origin's x above the origin's y; later, what derivatives, and
   * derivatives times x about the origin, add up to from the left. Then the same sums of the piece alone.
   */
  private final double[] pieces;

  /** Where units are many beside the points, else null. */
  private final FewPoints few;

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
    few = points.size() <= 2 * units ? new FewPoints(units, weighted, points, sums) : null;
    pieces = new double[(units + 1) * STRIDE];
    order = new int[units + 1];
    for (int k = 0; k < units; k++) {
      order[k] = weighted ? 3 * k + 1 : 2 * k;
    }
    order[units] = points.size() << PLACE_BITS;
  }

  /**
   * The mean loss.
   *
   * @param gradient receives the loss's gradient, or null where nobody asks for it
   */
  public double loss(double[] params, double[] gradient) {
    if (few != null) {
      return few.loss(params, gradient);
    }
    locate(params);
    lines(params);
    double loss = sums.sum(order, pieces) / points.size();
    if (gradient != null) {
      gradient(params, gradient);
    }
    return loss;
  }

  /** On how many points {@code m x + b > 0}. */
  public int activeCount(double m, double b) {
    int size = points.size();
    int boundary = Search.boundary(points.xs, 0, size, m, b, 0);
    return m >= 0 ? size - boundary : boundary;
  }

  /** Sorts the units by their kinks, from the order they had. */
  private void locate(double[] params) {
    int[] order = this.order;
    double[] xs = points.xs;
    int units = this.units;
    for (int t = 0; t < units; t++) {
      int entry = order[t];
      int j = entry & PLACE;
      int boundary = Search.boundary(xs, 0, xs.length, params[j], params[j + 1], entry >> PLACE_BITS);
      entry = (boundary << PLACE_BITS) + j;
      int at = t;
      while (at > 0 && order[at - 1] > entry) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = entry;
    }
  }

  /** The line on each piece: units are added, never taken away again, so that no digits are lost. */
  private void lines(double[] params) {
    int[] order = this.order;
    double[] pieces = this.pieces;
    boolean weighted = this.weighted;
    int units = this.units;
    double originX = points.originX;
    double originY = points.originY;
    double slope = 0;
    double height = 0;
    pieces[units * STRIDE] = 0;
    pieces[units * STRIDE + 1] = 0;
    for (int t = units - 1; t >= 0; t--) {
      int j = order[t] & PLACE;
      double m = params[j];
      if (!(m >= 0)) {
        double w = weighted ? params[j + 2] : 1;
        slope += w * m;
        height += w * (m * originX + params[j + 1]);
      }
      pieces[t * STRIDE] = slope;
      pieces[t * STRIDE + 1] = height;
    }
    slope = 0;
    height = weighted ? params[0] : 0;
    for (int t = 0; t <= units; t++) {
      pieces[t * STRIDE] += slope;
      pieces[t * STRIDE + 1] = height + pieces[t * STRIDE + 1] - originY;
      if (t < units) {
        int j = order[t] & PLACE;
        double m = params[j];
        if (m >= 0) {
          double w = weighted ? params[j + 2] : 1;
          slope += w * m;
          height += w * (m * originX + params[j + 1]);
        }
      }
    }
  }

  /** Each unit's gradient, from the derivatives on its side of the kink, added up from the end inwards. */
  private void gradient(double[] params, double[] gradient) {
    int[] order = this.order;
    double[] pieces = this.pieces;
    boolean weighted = this.weighted;
    int units = this.units;
    double originX = points.originX;
    double size = points.size();
    double derivatives = 0;
    double timesX = 0;
    for (int at = 0; at < pieces.length; at += STRIDE) {
      derivatives += pieces[at + 2];
      timesX += pieces[at + 3];
      pieces[at] = derivatives;
      pieces[at + 1] = timesX;
    }
    if (weighted) {
      gradient[0] = derivatives / size;
    }
    derivatives = 0;
    timesX = 0;
    for (int t = units - 1; t >= 0; t--) {
      int at = t * STRIDE;
      derivatives += pieces[at + STRIDE + 2];
      timesX += pieces[at + STRIDE + 3];
      int j = order[t] & PLACE;
      double m = params[j];
      double shared = derivatives;
      double sharedX = timesX;
      if (!(m >= 0)) {
        shared = pieces[at];
        sharedX = pieces[at + 1];
      }
      double w = 1;
      if (weighted) {
        w = params[j + 2];
        gradient[j + 2] = (m * sharedX + (m * originX + params[j + 1]) * shared) / size;
      }
      gradient[j] = w * (sharedX + originX * shared) / size;
      gradient[j + 1] = w * shared / size;
    }
  }
}
