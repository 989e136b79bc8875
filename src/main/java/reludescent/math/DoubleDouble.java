package reludescent.math;

/**
 * A number as the unevaluated sum of two doubles, some 106 bits (Dekker 1971): {@code high} is the whole
 * rounded to a double, {@code low} the rest. Each operation errs by a few parts in 2^104.
 */
public record DoubleDouble(double high, double low) {

  static final DoubleDouble LN2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);

  /** A double as it is. */
  public static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, -Exact.sumExcess(a, b, sum));
  }

  /** The sum of both. */
  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble highs = sum(high, other.high);
    DoubleDouble lows = sum(low, other.low);
    DoubleDouble partial = sum(highs.high, highs.low + lows.high);
    return sum(partial.high, partial.low + lows.low);
  }

  /** The product of both. */
  public DoubleDouble times(DoubleDouble other) {
    double product = high * other.high;
    double rest = high * other.low + low * other.high - Exact.productExcess(high, other.high, product);
    return sum(product, rest);
  }

  /** The quotient, by a divisor other than 0. */
  public DoubleDouble dividedBy(DoubleDouble divisor) {
    double quotient = high / divisor.high;
    DoubleDouble rest = plus(divisor.times(of(-quotient)));
    double second = rest.high / divisor.high;
    DoubleDouble restOfRest = rest.plus(divisor.times(of(-second)));
    return sum(quotient, second).plus(of(restOfRest.high / divisor.high));
  }

  /** One part of several, 1 / parts. */
  private static DoubleDouble oneOf(double parts) {
    double quotient = 1 / parts;
    return new DoubleDouble(quotient, Exact.productExcess(quotient, parts, 1) / parts);
  }

  /**
   * The logarithm of a number from 1/2 to 2, as 2 artanh((x - 1) / (x + 1)) by its power series, cut where its terms no longer
   * count: pages wait for logarithms.
   */
  static DoubleDouble log(double x) {
    DoubleDouble s = sum(x, -1).dividedBy(sum(x, 1));
    DoubleDouble square = s.times(s);
    int power = 1;
    for (double term = 1; term > 0x1p-110; term *= square.high) {
      power += 2;
    }
    double tail = 0; // of terms that count for less than 2^-55, of which a double says enough
    for (int half = power / 2 + 2; power > half; power -= 2) {
      tail = tail * square.high + 1.0 / power;
    }
    DoubleDouble series = of(tail);
    for (; power > 0; power -= 2) {
      series = series.times(square).plus(oneOf(power));
    }
    return s.times(series).times(of(2));
  }
}
