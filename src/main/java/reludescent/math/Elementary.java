package reludescent.math;

/**
 * Logarithm, exponential, sine, cosine and whole powers, the same to the bit on every machine: they use
 * {@code + - * /} on doubles only, which IEEE 754 defines exactly, while {@code Math.log} and its kin may differ from one
 * browser to the next.
 */
public final class Elementary {
  private static final double LN2_HIGH = DoubleDouble.LN2.high();
  private static final double LN2_LOW = DoubleDouble.LN2.low();
  private static final double SQRT2 = 1.4142135623730951;

  private Elementary() {
  }

  /**
   * The natural logarithm, correctly rounded but for a chance of some 2^-45 a call. {@code log(0)} is minus infinity,
   * {@code log(infinity)} infinity, the logarithm of NaN or of a negative number NaN.
   *
   * <p>x = 2^e m, with m near 1, and c the multiple of 1/64 next to m: log x = e log 2 + log c + 2 artanh((m - c) / (m + c)),
   * where log c is in a table and the series of artanh is short. The result is known to 2^-64 of itself; where that leaves
   * the last bit open (Ziv's test, ACM TOMS 17, 1991) the double-double series decides.
   */
  public static double log(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    int exponent = Powers.exponent(x);
    double m = Powers.scale(x, -exponent);
    if (m > SQRT2) {
      m *= 0.5;
      exponent++;
    }

    int index = (int) (m * 64 + 0.5);
    double c = index * 0.015625;
    double difference = m - c; // exact
    double sum = m + c;
    double sumLow = Exact.sumError(m, c, sum);
    double s = difference / sum;
    double product = s * sum;
    double sLow = ((difference - product) - Exact.productError(s, sum, product) - s * sumLow) / sum;
    double square = s * s;
    double tail = s * square * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7 + square * (2.0 / 9 + square * (2.0 / 11)))));

    // Three parts of falling size, each with its error: e log 2, log c, 2s.
    double whole = exponent * LN2_HIGH;
    double wholeLow = Exact.productError(exponent, LN2_HIGH, whole) + exponent * LN2_LOW;
    double first = whole + LogTable.HIGH[index];
    double firstLow = Exact.sumError(whole, LogTable.HIGH[index], first);
    double high = first + 2 * s;
    double low = Exact.sumError(first, 2 * s, high) + (firstLow + (wholeLow + (LogTable.LOW[index] + (2 * sLow + tail))));

    double margin = high * 0x1p-64;
    double result = high + (low + margin);
    if (result == high + (low - margin)) {
      return result;
    }
    DoubleDouble exact = DoubleDouble.LN2.times(DoubleDouble.of(exponent)).plus(DoubleDouble.log(m));
    return exact.high() + exact.low();
  }

  /** The logarithms of 45/64 to 91/64, in two parts each; computed once. */
  private static final class LogTable {
    static final double[] HIGH = new double[92];
    static final double[] LOW = new double[92];

    static {
      for (int i = 45; i < 92; i++) {
        DoubleDouble log = DoubleDouble.log(i / 64.0);
        HIGH[i] = log.high();
        LOW[i] = log.low();
      }
    }
  }
}
