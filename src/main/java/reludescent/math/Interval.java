package reludescent.math;

/**
 * The numbers from {@code from} to {@code to}, both included.
 *
 * @throws IllegalArgumentException unless both ends and their distance are finite and {@code from < to}
 */
public record Interval(double from, double to) {
  private static final double LEAST_LENGTH = 1e-290;
  private static final double LEAST_SHARE = 4e-15;

  public Interval {
    if (!(from < to) || to - from == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("an interval goes from a finite number up to a larger one");
    }
  }

  /**
   * The smallest interval that holds all the values. If they are all the same number, a half to each side of
   * it, or a thousandth of it where that is more.
   *
   * @throws IllegalArgumentException if there is no value, or one that is not finite
   */
  public static Interval around(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (double value : values) { // compared by hand: a million values are measured within a frame
      if (Double.isNaN(value)) {
        throw new IllegalArgumentException("an interval holds numbers, not NaN");
      }
      least = value < least ? value : least;
      largest = value > largest ? value : largest;
    }
    if (least == largest) {
      double margin = Math.max(0.5, Math.abs(least) / 1000);
      return new Interval(least - margin, largest + margin);
    }
    return new Interval(least, largest);
  }

  /**
   * Whether an axis can go from one number to another: between them there are doubles enough to tell places on a screen apart, and
   * none of them is so small or so large that arithmetic with it ends.
   */
  public static boolean isLegible(double from, double to) {
    double length = to - from;
    return length >= LEAST_LENGTH && length <= 1 / LEAST_LENGTH && length >= LEAST_SHARE * Math.max(Math.abs(from), Math.abs(to));
  }

  /** The interval itself where {@linkplain #isLegible an axis can show it}, else one around its middle that is just wide enough. */
  public Interval legible() {
    if (isLegible(from, to)) {
      return this;
    }
    double middle = from + length() / 2;
    double half = Math.max(LEAST_LENGTH, LEAST_SHARE * Math.abs(middle));
    return new Interval(middle - half, middle + half);
  }

  /** The distance of its ends, above 0 and finite. */
  public double length() {
    return to - from;
  }

  /** Whether x lies within, an end included. NaN lies nowhere. */
  public boolean contains(double x) {
    return from <= x && x <= to;
  }

  /** The number of the interval next to x. NaN stays NaN. */
  public double clamp(double x) {
    return Math.max(from, Math.min(to, x));
  }

  /**
   * The interval that goes on by a share of its length (0.05 is five per cent) at either end; a negative
   * share shrinks it.
   */
  public Interval padded(double share) {
    double margin = share * length();
    return new Interval(from - margin, to + margin);
  }

  /** The smallest interval that holds both. */
  public Interval union(Interval other) {
    return new Interval(Math.min(from, other.from), Math.max(to, other.to));
  }
}
