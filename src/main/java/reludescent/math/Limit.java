package reludescent.math;

/** How large a number may be that comes from outside or out of training. */
public final class Limit {
  /** Numbers beyond this size are refused, and a run that gets there has diverged: up to it no sum of squares here overflows. */
  public static final double LARGEST = 1e12;

  private Limit() {}

  /** Whether a number is one, and not too large. NaN is not. */
  public static boolean holds(double x) {
    return Math.abs(x) <= LARGEST;
  }
}
