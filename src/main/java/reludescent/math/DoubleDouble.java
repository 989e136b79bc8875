package reludescent.math;

/**
 * A number as the unevaluated sum of two doubles, some 106 bits (Dekker 1971): {@code high} is the whole
 * rounded to a double, {@code low} the rest. Each operation errs by a few parts in 2^104.
 */
record DoubleDouble(double high, double low) {

  static final DoubleDouble LN2 = new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, -Exact.sumExcess(a, b, sum));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble highs = sum(high, other.high);
    DoubleDouble lows = sum(low, other.low);
    DoubleDouble partial = sum(highs.high, highs.low + lows.high);
    return sum(partial.high, partial.low + lows.low);
  }

  DoubleDouble times(DoubleDouble other) {
    double product = high * other.high;
    double rest = high * other.low + low * other.high - Exact.productExcess(high, other.high, product);
    return sum(product, rest);
  }

  DoubleDouble dividedBy(DoubleDouble divisor) {
    double quotient = high / divisor.high;
    DoubleDouble rest = plus(divisor.times(of(-quotient)));
    double second = rest.high / divisor.high;
    DoubleDouble restOfRest = rest.plus(divisor.times(of(-second)));
    return sum(quotient, second).plus(of(restOfRest.high / divisor.high));
  }

  /**
   * The logarithm of a number from 1/2 to 2, as 2 artanh((x - 1) / (x + 1)) by its power series.
   */
  static DoubleDouble log(double x) {
    DoubleDouble s = sum(x, -1).dividedBy(sum(x, 1));
    DoubleDouble square = s.times(s);
    DoubleDouble series = of(0);
    for (int power = 71; power > 0; power -= 2) {
      series = series.times(square).plus(of(1).dividedBy(of(power)));
    }
    return s.times(series).times(of(2));
  }
}
