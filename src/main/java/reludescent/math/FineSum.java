package reludescent.math;

/**
 * A sum kept as two doubles, {@code high} rounded and {@code low} what rounding took, some 106 bits in all (T. J. Dekker, A
 * floating-point technique for extending the available precision, 1971). What is added errs by a few parts in 2^104 of the greatest
 * number that was ever in the sum. Changed in place, as many are needed in a step.
 */
public final class FineSum {
  private double high;
  private double low;

  /** The sum rounded to a double. */
  public double high() {
    return high;
  }

  /** What rounding took from the sum. */
  public double low() {
    return low;
  }

  /** Begins anew, at 0. */
  public FineSum clear() {
    high = 0;
    low = 0;
    return this;
  }

  /** Adds a number. */
  public FineSum add(double value) {
    return add(value, 0);
  }

  /** Adds a number of two parts, of which the second is no more than a rounding of the first. */
  public FineSum add(double valueHigh, double valueLow) {
    double sum = high + valueHigh;
    double rest = low + valueLow - Exact.sumExcess(high, valueHigh, sum);
    double rounded = sum + rest;
    low = rest - (rounded - sum);
    high = rounded;
    return this;
  }

  /** Adds another sum. */
  public FineSum add(FineSum other) {
    return add(other.high, other.low);
  }

  /** Takes another sum away. */
  public FineSum subtract(FineSum other) {
    return add(-other.high, -other.low);
  }

  /** Adds a product of two numbers, without rounding it first. */
  public FineSum addProduct(double a, double b) {
    double product = a * b;
    return add(product, -Exact.productExcess(a, b, product));
  }

  /** Adds a product of two sums. */
  public FineSum addProduct(FineSum a, FineSum b) {
    double product = a.high * b.high;
    return add(product, a.high * b.low + a.low * b.high - Exact.productExcess(a.high, b.high, product));
  }
}
