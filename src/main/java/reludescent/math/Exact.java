package reludescent.math;

/**
 * What rounding adds: by how much a rounded sum or product exceeds the exact one, itself a double.
 *
 * <p>Sources: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2 (sum); T. J. Dekker, "A
 * floating-point technique for extending the available precision", Numerische Mathematik 18, 1971
 * (product). Exact as long as nothing overflows ({@code |a|, |b| < 2^995} for the product) and no part of
 * the product underflows.
 *
 * <p>The excess is there to be taken away, and that is on purpose: TeaVM 0.15 writes {@code a + (b + c)} and
 * {@code a + (b - c)} as {@code a + b + c} and {@code a + b - c}, which round otherwise, and
 * {@code a * (b * c)} as {@code a * b * c}; it does so also where the right-hand side comes from a local
 * variable used once or from a method it inlines. The right-hand side of a minus keeps its parentheses. So
 * in such code a sum stands left of a plus or right of a minus, and a product left of a times.
 */
public final class Exact {
  private static final double SPLITTER = 134217729.0; // 2^27 + 1

  private Exact() {
  }

  /** {@code sum - (a + b)}, where {@code sum} is {@code a + b} rounded. */
  public static double sumExcess(double a, double b, double sum) {
    double bRounded = sum - a;
    return (bRounded - b) - (a - (sum - bRounded));
  }

  /** {@code product - a * b}, where {@code product} is {@code a * b} rounded. */
  public static double productExcess(double a, double b, double product) {
    double aHigh = high(a);
    double aLow = a - aHigh;
    double bHigh = high(b);
    double bLow = b - bHigh;
    return product - aHigh * bHigh - aHigh * bLow - aLow * bHigh - aLow * bLow;
  }

  /** The upper 26 bits of a number. */
  private static double high(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }
}
