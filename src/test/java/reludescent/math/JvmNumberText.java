package reludescent.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What the browser's {@code String(x)} and {@code Number(text)} do, on the JVM (whose own text is not always
 * shortest).
 */
public final class JvmNumberText implements NumberText {

  @Override
  public String shortest(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      return Double.toString(x);
    }
    if (x == 0) {
      return "0";
    }
    BigDecimal decimal = shortestDecimal(Math.abs(x)).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    return (x < 0 ? "-" : "") + laidOut(digits, digits.length() - decimal.scale());
  }

  @Override
  public double parse(String text) {
    if (!NumberSyntax.isDecimal(text)) {
      return Double.NaN;
    }
    double value = Double.parseDouble(NumberSyntax.plain(text));
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  /** The decimal of fewest digits that reads back as x, and of those the one next to x. */
  private static BigDecimal shortestDecimal(double x) {
    BigDecimal exact = new BigDecimal(x);
    for (int precision = 1; precision < 17; precision++) {
      BigDecimal nearest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (nearest.doubleValue() == x) {
        return nearest;
      }
      // Below a power of two doubles are denser, so only the farther neighbour may read back.
      BigDecimal above = exact.round(new MathContext(precision, RoundingMode.CEILING));
      if (above.doubleValue() == x) {
        return above;
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }

  /** ECMAScript's Number::toString for the value 0.digits * 10^point. */
  private static String laidOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= 21) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= 21) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
  }
}
