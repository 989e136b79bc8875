package reludescent.model.pieces;

/**
 * Points sorted by x, and an origin near them. Sums of powers of x and y cancel when the points lie far from zero, so they are
 * taken about the origin; all differences from it are exact (P. H. Sterbenz, Floating-Point Computation, 1974: so are those of
 * numbers within a factor of two).
 */
public final class SortedPoints {
  public final double[] xs;
  public final double originX;
  public final double originY;

  /** From the origin. */
  public final double[] shiftedXs;
  public final double[] shiftedYs;

  /**
   * Neither array is changed, both may be kept.
   *
   * @param xs finite, rising, at least one
   * @param ys in the order of x, finite, as many as xs
   */
  public SortedPoints(double[] xs, double[] ys) {
    this.xs = xs;
    double least = ys[0];
    double greatest = least;
    for (double y : ys) {
      least = y < least ? y : least;
      greatest = y > greatest ? y : greatest;
    }
    originX = origin(xs[0], xs[xs.length - 1]);
    originY = origin(least, greatest);
    shiftedXs = shifted(xs, originX);
    shiftedYs = shifted(ys, originY);
  }

  /** How many points there are. */
  public int size() {
    return xs.length;
  }

  private static double[] shifted(double[] values, double origin) {
    if (origin == 0) {
      return values;
    }
    double[] shifted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      shifted[i] = values[i] - origin;
    }
    return shifted;
  }

  /** The middle, where all numbers from least to greatest are within a factor of two of it; else zero. */
  private static double origin(double least, double greatest) {
    double middle = least / 2 + greatest / 2;
    double half = middle / 2;
    boolean near = middle > 0 ? least >= half : greatest <= half;
    return near ? middle : 0;
  }
}
