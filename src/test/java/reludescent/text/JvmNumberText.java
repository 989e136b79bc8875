package reludescent.text;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser's {@code String(x)}, {@code Number(text)} and {@code encodeURIComponent(text)} do, on the JVM (whose own
 * text is not always shortest).
 */
public final class JvmNumberText implements LinkText {

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
    Matcher decimal = Pattern.compile(DECIMAL).matcher(text);
    double value = decimal.matches() ? Double.parseDouble(decimal.group(1).replace('\u2212', '-')) : Double.NaN;
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  @Override
  public String encode(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> {
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-_.~*/".indexOf(c) >= 0);
      if (plain || Character.getType(c) == Character.SURROGATE) {
        out.appendCodePoint(c);
      } else {
        for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format("%%%02X", octet));
        }
      }
    });
    return out.toString();
  }

  @Override
  public String decode(String text) {
    try {
      StringBuilder out = new StringBuilder();
      for (int at = 0; at < text.length();) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (; at < text.length() && text.charAt(at) == '%'; at += 3) {
          octets.write(HexFormat.of().parseHex(text, at + 1, at + 3)[0]);
        }
        out.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toByteArray())));
        if (at < text.length()) {
          out.append(text.charAt(at++));
        }
      }
      return out.toString();
    } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
      return null;
    }
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
