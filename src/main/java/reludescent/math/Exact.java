package reludescent.math;

/**
 * What rounding takes away: for a sum or product of two doubles, the error of the rounded result, itself a
 * double.
 *
 * <p>Sources: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2 (sum); T. J. Dekker, "A
 * floating-point technique for extending the available precision", Numerische Mathematik 18, 1971 (product).
 * Exact as long as nothing overflows ({@code |a|, |b| < 2^995} for the product) and no part of the product
 * underflows.
 */
final class Exact {
  private static final double SPLITTER = 134217729.0; // 2^27 + 1

  private Exact() {
  }

  /** {@code (a + b) - sum}, where {@code sum} is {@code a + b} rounded. */
  static double sumError(double a, double b, double sum) {
    double bRounded = sum - a;
    return (a - (sum - bRounded)) + (b - bRounded);
  }

  /** {@code a * b - product}, where {@code product} is {@code a * b} rounded. */
  static double productError(double a, double b, double product) {
    double aHigh = high(a);
    double aLow = a - aHigh;
    double bHigh = high(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  /** The upper 26 bits of a number. */
  private static double high(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }
}
