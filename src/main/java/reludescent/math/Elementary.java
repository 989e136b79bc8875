package reludescent.math;

/**
 * Logarithm, exponential, sine, cosine and whole powers, the same to the bit on every machine: they use
 * {@code + - * /} on doubles only, which IEEE 754 defines exactly, while {@code Math.log} and its kin may
 * differ from one browser to the next. On the order in which sums are written here see {@link Exact}.
 */
public final class Elementary {
  private static final double LN2_HIGH = DoubleDouble.LN2.high();
  private static final double LN2_LOW = DoubleDouble.LN2.low();
  private static final double SQRT2 = 1.4142135623730951;

  private static final double HALF_PI_1 = 1.5707963267948966;
  private static final double HALF_PI_2 = 6.123233995736766e-17;
  private static final double HALF_PI_3 = -1.4973849048591698e-33;
  private static final double LARGEST_ANGLE = 0x1p50;

  private Elementary() {
  }

  /**
   * The natural logarithm, correctly rounded but for a chance of some 2^-45 a call. {@code log(0)} is minus
   * infinity, {@code log(infinity)} infinity, the logarithm of NaN or of a negative number NaN.
   *
   * <p>x = 2^e m, with m near 1, and c the multiple of 1/64 next to m: log x = e log 2 + log c + 2 artanh(s),
   * s = (m - c) / (m + c), where log c is in a table and the series of artanh is short. The result is known
   * to 2^-64 of itself; where that leaves the last bit open (Ziv's test, ACM TOMS 17, 1991) the double-double
   * series decides.
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
    double sumExcess = Exact.sumExcess(m, c, sum);
    double s = difference / sum;
    double product = s * sum;
    double productExcess = Exact.productExcess(s, sum, product);
    double sLow = (productExcess - (product - difference) + s * sumExcess) / sum;
    double square = s * s;
    double series = 2.0 / 3
        + square * (2.0 / 5 + square * (2.0 / 7 + square * (2.0 / 9 + square * (2.0 / 11))));
    double tail = s * square * series;

    // Three parts of falling size, each with its error: e log 2, log c, 2s.
    double whole = exponent * LN2_HIGH;
    double logHigh = LogTable.high(index);
    double first = whole + logHigh;
    double high = first + 2 * s;
    double low = 2 * sLow + tail + LogTable.low(index) + exponent * LN2_LOW
        - Exact.productExcess(exponent, LN2_HIGH, whole)
        - Exact.sumExcess(whole, logHigh, first)
        - Exact.sumExcess(first, 2 * s, high);

    double margin = high * 0x1p-64;
    double result = (low + margin) + high;
    if (result == (low - margin) + high) {
      return result;
    }
    DoubleDouble exact = DoubleDouble.LN2.times(DoubleDouble.of(exponent)).plus(DoubleDouble.log(m));
    return exact.high() + exact.low();
  }

  /**
   * The exponential, within one unit of the last place. {@code exp(x)} is infinity above 709.79 and 0 below
   * -745.14, subnormal between there and -708.4; the exponential of NaN is NaN.
   *
   * <p>x = k log 2 + r with |r| at most log(2)/2, kept in two parts (after W. J. Cody and W. Waite, Software
   * Manual for the Elementary Functions, 1980); the power series of exp(r), scaled by 2^k.
   */
  public static double exp(double x) {
    if (x > 709.79) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -745.14) {
      return 0;
    }
    if (Double.isNaN(x)) {
      return x;
    }
    int k = (int) Math.floor(x / LN2_HIGH + 0.5);
    double whole = k * LN2_HIGH;
    double rest = x - whole;
    double restLow = Exact.productExcess(k, LN2_HIGH, whole) - Exact.sumExcess(x, -whole, rest) - k * LN2_LOW;
    double r = rest + restLow;
    double series = 1;
    for (int n = 14; n > 2; n--) {
      series = 1 + r * series / n;
    }
    double high = 1 + r;
    double low = r * r / 2 * series - Exact.sumExcess(rest, restLow, r) - Exact.sumExcess(1, r, high);
    return Powers.scale(low + high, k);
  }

  /**
   * The sine, within one unit of the last place for |x| up to 2^50. NaN beyond, where neighbouring doubles
   * are a quarter and more apart and a sine says nothing, and for infinities and NaN.
   */
  public static double sin(double x) {
    if (Math.abs(x) < 0x1p-27) {
      return x; // x^3 / 6 is less than half a unit of the last place; keeps the sign of zero
    }
    return sineOfTurned(x, 0);
  }

  /** The cosine, on the same terms as {@link #sin}. */
  public static double cos(double x) {
    return sineOfTurned(x, 1);
  }

  /** The sine of x + quarters * pi/2. */
  private static double sineOfTurned(double x, int quarters) {
    if (!(Math.abs(x) <= LARGEST_ANGLE)) {
      return Double.NaN;
    }
    // x less the next multiple n of pi/2, of which 159 bits are known, in two parts.
    double n = Math.floor(x / HALF_PI_1 + 0.5);
    double first = n * HALF_PI_1;
    double firstExcess = Exact.productExcess(n, HALF_PI_1, first);
    double second = n * HALF_PI_2;
    double secondExcess = Exact.productExcess(n, HALF_PI_2, second);
    double a = x - first;
    double b = firstExcess + a;
    double c = b - second;
    double low = secondExcess - n * HALF_PI_3
        - Exact.sumExcess(x, -first, a)
        - Exact.sumExcess(a, firstExcess, b)
        - Exact.sumExcess(b, -second, c);
    double r = c + low;
    double rLow = -Exact.sumExcess(c, low, r);
    int quadrant = ((int) (n - 4 * Math.floor(n / 4)) + quarters) & 3;
    double value = (quadrant & 1) == 0 ? sineSeries(r, rLow) : cosineSeries(r, rLow);
    return quadrant < 2 ? value : -value;
  }

  private static double sineSeries(double r, double rLow) {
    double square = r * r;
    double series = 1;
    for (int n = 16; n > 2; n -= 2) {
      series = 1 - square * series / (n * (n + 1));
    }
    return (rLow * (1 - square / 2) - r * square / 6 * series) + r;
  }

  private static double cosineSeries(double r, double rLow) {
    double square = r * r;
    double series = 1;
    for (int n = 17; n > 3; n -= 2) {
      series = 1 - square * series / (n * (n + 1));
    }
    double high = 1 - square / 2;
    double low = square * square / 24 * series - r * rLow
        + Exact.productExcess(r, r, square) / 2
        - Exact.sumExcess(1, -square / 2, high);
    return low + high;
  }

  /**
   * x to a whole power, by repeated squaring; x^2 is {@code x * x} to the bit, and each multiplication adds
   * at most half a unit of the last place to the relative error of its factors. {@code power(x, 0)} is 1 for
   * every x, NaN too; a negative power is the inverse of the positive one, so it is 0 where that overflows.
   */
  public static double power(double x, int exponent) {
    double result = 1;
    double factor = x;
    for (int rest = Math.abs(exponent); rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result *= factor;
      }
      factor *= factor;
    }
    return exponent < 0 ? 1 / result : result;
  }
}
