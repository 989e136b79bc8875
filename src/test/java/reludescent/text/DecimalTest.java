package reludescent.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import reludescent.math.GoldenFile;

class DecimalTest {

  @Test
  void numbers_are_printed_as_python_prints_them() {
    int lines = 0;
    for (String line : GoldenFile.text("decimal.txt").split("\n")) {
      if (!line.startsWith("#")) {
        String[] fields = line.split(" ");
        double x = Double.parseDouble(fields[0]);
        int digits = Integer.parseInt(fields[1]);
        assertEquals(fields[3], Decimal.scientific(x, digits));
        assertEquals(fields[2].equals("-") ? fields[3] : fields[2], Decimal.fixed(x, digits));
        lines++;
      }
    }
    assertTrue(lines > 3000);
  }

  @Property
  void fixed_decimals_are_the_exact_value_rounded_half_to_even(
      @ForAll @DoubleRange(min = -99999, max = 99999) @Scale(14) double x,
      @ForAll @IntRange(max = 10) int digits) {
    assertEquals(exact(x, digits), Decimal.fixed(x, digits));
  }

  @Property
  void ties_go_to_the_even_digit(
      @ForAll @IntRange(min = -2_000_000, max = 2_000_000) int sixteenths,
      @ForAll @IntRange(max = 4) int digits) {
    double x = sixteenths / 16.0;
    assertEquals(exact(x, digits), Decimal.fixed(x, digits));
  }

  @Property
  void the_neighbours_of_a_decimal_tie_are_told_apart(
      @ForAll @IntRange(max = 999_999) int thousandths, @ForAll @IntRange(min = -1, max = 1) int side) {
    double tie = (thousandths + 0.5) / 1000;
    double x = side < 0 ? Math.nextDown(tie) : side > 0 ? Math.nextUp(tie) : tie;
    assertEquals(exact(x, 3), Decimal.fixed(x, 3));
  }

  private static String exact(double x, int digits) {
    String text = new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN).abs().toPlainString();
    return (x < 0 || 1 / x < 0 ? "-" : "") + text;
  }

  @Test
  void what_is_shown_has_a_real_minus_sign_and_no_negative_zero() {
    assertEquals("\u22121.50", Decimal.shown(-1.5, 2));
    assertEquals("1.50", Decimal.shown(1.5, 2));
    assertEquals("0.00", Decimal.shown(-0.001, 2));
    assertEquals("0", Decimal.shown(-0.0, 0));
    assertEquals("\u2212inf", Decimal.shown(Double.NEGATIVE_INFINITY, 2));
    assertEquals("nan", Decimal.shown(Double.NaN, 2));
    assertEquals("\u22121.00e+20", Decimal.shown(-1e20, 2));
  }

  @Test
  void trimmed_numbers_have_only_the_digits_they_need() {
    assertEquals("0", Decimal.trimmed(0));
    assertEquals("0", Decimal.trimmed(-0.0));
    assertEquals("0.0005", Decimal.trimmed(0.0005));
    assertEquals("2e\u22125", Decimal.trimmed(2e-5));
    assertEquals("\u22122.5e7", Decimal.trimmed(-2.5e7));
    assertEquals("5000000", Decimal.trimmed(5e6));
    assertEquals("100", Decimal.trimmed(100));
    assertEquals("1e\u2212300", Decimal.trimmed(1e-300));
    assertEquals("inf", Decimal.trimmed(Double.POSITIVE_INFINITY));
  }

  @Test
  void eleven_decimals_and_fewer_than_none_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Decimal.fixed(1, 11));
    assertThrows(IllegalArgumentException.class, () -> Decimal.fixed(1, -1));
    assertThrows(IllegalArgumentException.class, () -> Decimal.scientific(1, 11));
  }
}
