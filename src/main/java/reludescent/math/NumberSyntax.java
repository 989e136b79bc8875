package reludescent.math;

/**
 * What counts as a decimal number in a field: {@code blanks sign? (digits ('.' digits?)? | '.' digits)
 * (('e'|'E') sign? digits)? blanks}, where a sign is {@code +}, {@code -} or the real minus sign U+2212. No
 * hexadecimals, no {@code Infinity}, no separators of thousands.
 */
public final class NumberSyntax {
  public static final char MINUS = '\u2212';

  private NumberSyntax() {
  }

  public static boolean isDecimal(String text) {
    int end = endOfContent(text);
    int at = afterSign(text, startOfContent(text), end);
    int afterWhole = afterDigits(text, at, end);
    int digits = afterWhole - at;
    at = afterWhole;
    if (at < end && text.charAt(at) == '.') {
      int afterFraction = afterDigits(text, at + 1, end);
      digits += afterFraction - (at + 1);
      at = afterFraction;
    }
    if (digits == 0) {
      return false;
    }
    if (at < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = afterSign(text, at + 1, end);
      at = afterDigits(text, exponent, end);
      return at > exponent && at == end;
    }
    return at == end;
  }

  /**
   * The text without its surrounding blanks and with {@code -} for each real minus sign, as a machine reads
   * it.
   */
  public static String plain(String text) {
    int start = startOfContent(text);
    return text.substring(start, Math.max(start, endOfContent(text))).replace(MINUS, '-');
  }

  private static int startOfContent(String text) {
    int start = 0;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfContent(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int afterSign(String text, int at, int end) {
    return at < end && isSign(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == MINUS;
  }

  private static int afterDigits(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** Space, tab, line ends, and the spaces that do not break. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\u202f';
  }
}
