package reludescent.math;

/**
 * Numbers as text with a given number of digits, rounded half to even on the exact binary value, as Python's
 * {@code %} operator prints them. NaN is {@code nan}, the infinities {@code inf} and {@code -inf}; zero keeps
 * its sign.
 */
public final class Decimal {
  private static final int MOST_DIGITS = 10;

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
    return last == last ? text(last, digits, sign(x).isEmpty() ? 0 : '-') : scientific(x, digits);
  }

  /** |x| in units of the last digit, rounded half to even; NaN where that is 10^15 or more. */
  private static double rounded(double x, int digits) {
    requireDigits(digits);
    double size = Math.abs(x);
    double unit = Powers.ofTen(digits);
    if (!(size < 1e15 / unit)) {
      return Double.NaN;
    }
    double scaled = size * unit;
    double excess = Exact.productExcess(size, unit, scaled); // so scaled - excess is exact
    double whole = Math.floor(scaled);
    double aboveHalf = scaled - whole - 0.5;
    boolean up = aboveHalf == excess ? whole / 2 != Math.floor(whole / 2) : aboveHalf > excess;
    return up ? whole + 1 : whole;
  }

  /** A number of units of the last digit, up to 10^15, with the point in its place and a sign before it unless that is 0. */
  private static String text(double last, int digits, char sign) {
    char[] text = new char[20];
    int at = text.length;
    double rest = last;
    for (int place = 0; place <= digits || rest > 0; place++) {
      if (place == digits && digits > 0) {
        text[--at] = '.';
      }
      double tens = Math.floor(rest / 10);
      text[--at] = (char) ('0' + (int) (rest - tens * 10));
      rest = tens;
    }
    if (sign != 0) {
      text[--at] = sign;
    }
    return new String(text, at, text.length - at);
  }

  /**
   * As Python's {@code '%.{digits}e' % x}: one digit, the point, the other digits, {@code e}, a sign and an
   * exponent of two digits or three.
   *
   * @param digits decimals after the point, 0 to 10
   * @throws IllegalArgumentException for any other number of digits
   */
  public static String scientific(double x, int digits) {
    requireDigits(digits);
    if (x != x) {
      return "nan";
    }
    if (Math.abs(x) == Double.POSITIVE_INFINITY) {
      return sign(x) + "inf";
    }
    ExactDigits rounded = ExactDigits.of(Math.abs(x)).rounded(digits + 1);
    String head = rounded.digits().substring(0, 1);
    String tail = digits == 0 ? "" : "." + rounded.digits().substring(1);
    String exponentSign = rounded.exponent() < 0 ? "e-" : "e+";
    int exponent = Math.abs(rounded.exponent());
    return sign(x) + head + tail + exponentSign + (exponent < 10 ? "0" : "") + exponent;
  }

  /**
   * {@link #fixed} as a reader sees it: with a real minus sign (U+2212), and none before a number that has
   * become zero.
   */
  public static String shown(double x, int digits) {
    double last = rounded(x, digits);
    return last == last ? text(last, digits, x < 0 && last > 0 ? NumberSyntax.MINUS : 0)
        : scientific(x, digits).replace('-', NumberSyntax.MINUS);
  }

  /**
   * As many digits as it takes, at most ten after the point; {@link #trimmedScientific} below 0.0001 and from
   * 10 million.
   */
  static String trimmed(double x) {
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
  static String trimmedScientific(double x) {
    String text = scientific(x, MOST_DIGITS);
    int e = text.indexOf('e');
    if (e < 0 || x == 0) {
      return x == 0 ? "0" : text.replace('-', NumberSyntax.MINUS);
    }
    int exponent = e + 2;
    while (text.charAt(exponent) == '0' && exponent < text.length() - 1) {
      exponent++;
    }
    String sign = text.charAt(e + 1) == '-' ? "-" : "";
    String trimmed = withoutZeros(text.substring(0, e)) + "e" + sign + text.substring(exponent);
    return trimmed.replace('-', NumberSyntax.MINUS);
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

  static String padded(int number, int length) {
    String text = "" + number;
    return "0".repeat(length - text.length()) + text;
  }

  private static void requireDigits(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new IllegalArgumentException("a number is shown with 0 to 10 decimals");
    }
  }
}
