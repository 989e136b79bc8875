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

  /** Whether the origin is not (0, 0). */
  public final boolean isShifted;

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
    int middle = xs.length / 2;
    originX = origin(xs[0], xs[middle], xs[xs.length - 1]);
    originY = origin(least, ys[middle], greatest);
    isShifted = originX != 0 || originY != 0;
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

  /**
   * A number amid the others, if all are within a factor of two of it, so that their differences from it are exact; else the middle
   * of their range, if that holds for it; else zero.
   */
  private static double origin(double least, double amid, double greatest) {
    double middle = least / 2 + greatest / 2;
    return isNear(amid, least, greatest) ? amid : isNear(middle, least, greatest) ? middle : 0;
  }

  private static boolean isNear(double origin, double least, double greatest) {
    double half = origin / 2;
    return origin > 0 ? half <= least && greatest - origin <= origin : half >= greatest && origin - least <= -origin;
  }
}
