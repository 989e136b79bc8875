package reludescent.math;

/**
 * Functions made of the exponential, without the digits that are lost where it is near 1 or far from it; the same to the bit on every
 * machine, as {@link Elementary} is. Each is within a few units of the last place.
 */
public final class Exponentials {
  /** Half of log 2: up to here the power series is as good as that of the exponential itself. */
  private static final double SMALL = 0.34657359027997264;

  private Exponentials() {}

  /** {@code e^x - 1}. */
  public static double expMinusOne(double x) {
    if (!(Math.abs(x) <= SMALL)) {
      return Elementary.exp(x) - 1;
    }
    double series = 1;
    for (int n = 14; n > 2; n--) {
      series = 1 + x * series / n;
    }
    return x * x / 2 * series + x;
  }

  /** The hyperbolic tangent; -1 and 1 for what is farther than 20 from 0. */
  public static double tanh(double x) {
    double size = Math.abs(x);
    if (size > 20) {
      return x > 0 ? 1 : -1;
    }
    double less = expMinusOne(-2 * size);
    double tangent = less / (less + 2);
    return x > 0 ? -tangent : tangent;
  }

  /** {@code 1 / (1 + e^-x)}. */
  public static double sigmoid(double x) {
    double less = Elementary.exp(-Math.abs(x));
    return x < 0 ? less / (1 + less) : 1 / (1 + less);
  }

  /**
   * {@code log(1 + e^x)}. Where e^x is small, what rounding takes from 1 + e^x is made good: D. Goldberg, What every computer scientist
   * should know about floating-point arithmetic, 1991, theorem 4.
   */
  public static double logOnePlusExp(double x) {
    double less = Elementary.exp(-Math.abs(x));
    double sum = 1 + less;
    double log = sum == 1 ? less : Elementary.log(sum) * less / (sum - 1);
    return x > 0 ? log + x : log;
  }
}
