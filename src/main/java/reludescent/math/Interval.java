package reludescent.math;

/**
 * The numbers between two ends.
 *
 * @param from the lower end, finite
 * @param to the upper end, finite and greater
 */
public record Interval(double from, double to) {
  public Interval {
    if (!(from < to) || from == Double.NEGATIVE_INFINITY || to == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("an interval needs two finite ends, the lower one first");
    }
  }

  public double length() {
    return to - from;
  }
}
