package reludescent.plot;

import reludescent.math.Interval;
import reludescent.math.Powers;
import reludescent.text.Decimal;

/**
 * The numbers marked on an axis, in ascending order, and how to label them.
 *
 * <p>Linear ticks are the multiples of 1, 2 or 5 times a power of ten, computed as {@code i / 10} and not
 * {@code i * 0.1}, so that each is the double its label says (after M. Bostock's d3-array).
 *
 * @param values the ticks
 * @param decimals decimals after the point that every label needs, or {@link #VARYING}
 */
public record Ticks(double[] values, int decimals) {

  /** Each label has the decimals of its own number, as on a logarithmic axis. */
  public static final int VARYING = -1;

  private static final double SQRT2 = 1.4142135623730951;
  private static final double SQRT10 = 3.1622776601683795;
  private static final double SQRT50 = 7.0710678118654755;

  /**
   * Ticks of an axis with equal steps; at least one. (The interval's ends, where it is too narrow for round
   * numbers.)
   *
   * @param about how many are wanted, 1 or more; there may be up to some 1.5 times as many, or fewer
   * @throws IllegalArgumentException if {@code about} is less than 1
   */
  public static Ticks of(Interval interval, int about) {
    requirePositive(about);
    double wanted = interval.length() / about;
    int power = Powers.decimalExponent(wanted);
    double ratio = power < 0 ? wanted * Powers.ofTen(-power) : wanted / Powers.ofTen(power);
    int factor = ratio >= SQRT50 ? 10 : ratio >= SQRT10 ? 5 : ratio >= SQRT2 ? 2 : 1;
    Ticks ticks = power < 0
        ? divided(interval, Powers.ofTen(-power) / factor, factor == 10 ? -power - 1 : -power)
        : multiplied(interval, Powers.ofTen(power) * factor);
    if (ticks.values.length > 0) {
      return ticks;
    }
    double[] ends = {interval.from(), interval.to()};
    return about < 8 ? of(interval, 2 * about) : new Ticks(ends, VARYING);
  }

  /**
   * Ticks of a logarithmic axis: powers of ten, leaving some out where there are too many, and 2 and 5 times
   * them where there are few. As {@link #of} where that marks fewer than two numbers.
   *
   * @throws IllegalArgumentException if {@code about} is less than 1 or the interval reaches to 0 or below
   */
  public static Ticks logarithmic(Interval interval, int about) {
    requirePositive(about);
    if (!(interval.from() > 0)) {
      throw new IllegalArgumentException("a logarithmic axis is above 0");
    }
    int first = Powers.decimalExponent(interval.from());
    int last = Powers.decimalExponent(interval.to());
    int stride = Math.max(1, (last - first + about - 1) / about);
    int[] factors = 3 * (last - first) <= about ? new int[] {1, 2, 5} : new int[] {1};
    double[] values = new double[3 * (last - first + 1)];
    int count = 0;
    for (int power = first; power <= last; power++) {
      if (power % stride == 0) {
        for (int factor : factors) {
          double value = power < 0 ? factor / Powers.ofTen(-power) : factor * Powers.ofTen(power);
          if (interval.contains(value)) {
            values[count++] = value;
          }
        }
      }
    }
    return count < 2 ? of(interval, about) : new Ticks(firstOf(values, count), VARYING);
  }

  /**
   * The text beside a tick, with a real minus sign; with an exponent where the decimals would be too many to
   * read.
   */
  public String label(double value) {
    double largest = Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
    if (decimals == VARYING) {
      return largest >= 1e5 && value >= 1e4 ? Decimal.trimmedScientific(value) : Decimal.trimmed(value);
    }
    return decimals > 6 || largest >= 1e7 ? Decimal.trimmedScientific(value) : Decimal.shown(value, decimals);
  }

  private static Ticks multiplied(Interval interval, double step) {
    double first = Math.ceil(interval.from() / step);
    double last = Math.floor(interval.to() / step);
    double[] values = new double[roomFor(first, last)];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      count = append(values, count, (first + i) * step, interval);
    }
    return new Ticks(firstOf(values, count), 0);
  }

  private static Ticks divided(Interval interval, double perUnit, int decimals) {
    double first = Math.floor(interval.from() * perUnit);
    double last = Math.ceil(interval.to() * perUnit);
    double[] values = new double[roomFor(first, last)];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      count = append(values, count, (first + i) / perUnit, interval);
    }
    return new Ticks(firstOf(values, count), decimals);
  }

  private static int roomFor(double first, double last) {
    return (int) Math.max(0, last - first + 1);
  }

  /**
   * Keeps a tick that is in the interval and, where doubles are coarser than the step, not the one before it
   * again.
   */
  private static int append(double[] values, int count, double tick, Interval interval) {
    if (!interval.contains(tick) || count > 0 && !(tick > values[count - 1])) {
      return count;
    }
    values[count] = tick + 0.0; // no negative zero
    return count + 1;
  }

  private static double[] firstOf(double[] values, int count) {
    double[] first = new double[count];
    System.arraycopy(values, 0, first, 0, count);
    return first;
  }

  private static void requirePositive(int about) {
    if (about < 1) {
      throw new IllegalArgumentException("an axis has about 1 tick or more");
    }
  }
}
