package reludescent.text;

import reludescent.math.DoubleDouble;
import reludescent.math.Powers;

/**
 * Numbers as text with a given number of digits, rounded half to even on the exact binary value, as Python's
 * {@code %} operator prints them. NaN is {@code nan}, the infinities {@code inf} and {@code -inf}; zero keeps
 * its sign.
 */
public final class Decimal {
  private static final int MOST_DIGITS = 10;
  private static final String MINUS = "\u2212";

  private Decimal() {
  }

  /**
   * As Python's {@code '%.{digits}f' % x} where |x| is less than 10^(15 - digits), else as {@link
   * #scientific}.
   *
   * @param digits decimals after the point, 0 to 10
   * @throws IllegalArgumentException for any other number of digits
   */
  public static String fixed(double x, int digits) {
    double last = rounded(x, digits);
    return Double.isNaN(last) ? scientific(x, digits) : text(last, digits, sign(x));
  }

  /** |x| in units of the last digit, rounded half to even; NaN where that is 10^15 or more. */
  private static double rounded(double x, int digits) {
    requireDigits(digits);
    double size = Math.abs(x);
    return size < 1e15 / Powers.ofTen(digits) ? units(size, digits) : Double.NaN;
  }

  /**
   * {@code size * 10^power}, rounded half to even to a whole number. For powers from -22 to 22 it is that of the exact
   * product; beyond, where there are no ties, the product errs by less than 2^-97 of itself before it is rounded.
   */
  private static double units(double size, int power) {
    double guard = power < 0 ? 0x1p-99 : 1; // so that nothing overflows
    DoubleDouble product = DoubleDouble.of(size * guard);
    for (int rest = Math.abs(power); rest > 0; rest -= 22) {
      DoubleDouble factor = DoubleDouble.of(Powers.ofTen(Math.min(rest, 22)));
      product = power < 0 ? product.dividedBy(factor) : product.times(factor);
    }
    double whole = Math.floor(product.high() / guard);
    double aboveHalf = product.high() / guard - whole - 0.5;
    double excess = -product.low() / guard;
    boolean up = aboveHalf == excess ? whole / 2 != Math.floor(whole / 2) : aboveHalf > excess;
    return up ? whole + 1 : whole;
  }

  /** A number of units of the last digit, up to 10^15, with the point in its place and a sign before it. */
  private static String text(double last, int digits, String sign) {
    String text = "";
    double rest = last;
    for (int place = 0; place <= digits || rest > 0; place++) {
      double tens = Math.floor(rest / 10);
      text = (int) (rest - tens * 10) + (place == digits && digits > 0 ? "." : "") + text;
      rest = tens;
    }
    return sign + text;
  }

  /**
   * As Python's {@code '%.{digits}e' % x}: one digit, the point, the other digits, {@code e}, a sign and an
   * exponent of two digits or three.
   *
   * @param digits decimals after the point, 0 to 10
   * @throws IllegalArgumentException for any other number of digits
   */
  public static String scientific(double x, int digits) {
    return scientific(x, digits, false);
  }

  private static String scientific(double x, int digits, boolean trimmed) {
    requireDigits(digits);
    double size = Math.abs(x);
    if (!(size < Double.POSITIVE_INFINITY)) {
      return Double.isNaN(x) ? "nan" : sign(x) + "inf";
    }
    // By its power of two the exponent, or one less.
    int exponent = size == 0 ? 0 : (int) Math.floor(Powers.exponent(size) * 0.30102999566398);
    double last = units(size, digits - exponent);
    while (last >= Powers.ofTen(digits + 1)) {
      exponent++;
      last = units(size, digits - exponent);
    }
    String head = text(last, digits, sign(x));
    int e = Math.abs(exponent);
    return trimmed ? withoutZeros(head) + "e" + exponent
        : head + (exponent < 0 ? "e-" : "e+") + (e < 10 ? "0" : "") + e;
  }

  /**
   * {@link #fixed} as a reader sees it: with a real minus sign (U+2212), and none before a number that has
   * become zero.
   */
  public static String shown(double x, int digits) {
    double last = rounded(x, digits);
    return Double.isNaN(last) ? withMinus(scientific(x, digits)) : text(last, digits, x < 0 && last > 0 ? MINUS : "");
  }

  /**
   * As many digits as it takes, at most ten after the point; {@link #trimmedScientific} below 0.0001 and from
   * 10 million.
   */
  public static String trimmed(double x) {
    double size = Math.abs(x);
    if (size >= 1e-4 && size < 1e7) {
      return withoutZeros(shown(x, size < 1e5 ? MOST_DIGITS : 8));
    }
    return trimmedScientific(x);
  }

  /**
   * As many digits as it takes, at most eleven, and the shortest exponent, with real minus signs: {@code
   * 2.5e7}.
   */
  public static String trimmedScientific(double x) {
    return x == 0 ? "0" : withMinus(scientific(x, MOST_DIGITS, true));
  }

  /** A number's text with real minus signs. */
  public static String withMinus(String text) {
    return text.replace("-", MINUS);
  }

  /** Digits with a point among them, without zeros at the end. */
  public static String withoutZeros(String text) {
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }

  private static String sign(double x) {
    return x < 0 || x == 0 && 1 / x < 0 ? "-" : "";
  }

  private static void requireDigits(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("a number is shown with 0 to 10 decimals");
    }
  }
}
