package reludescent.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.math.GoldenFile;

class NumberTextTest {
  private final NumberText numbers = new JvmNumberText();

  @Test
  void the_shortest_text_is_javascripts() {
    int lines = 0;
    for (String line : GoldenFile.text("shortest.txt").split("\n")) {
      if (!line.startsWith("#")) {
        String[] fields = line.split(" ");
        assertEquals(fields[1], numbers.shortest(Double.parseDouble(fields[0])));
        lines++;
      }
    }
    assertTrue(lines > 2500);
  }

  @Property
  void the_shortest_text_reads_back_as_the_same_number(@ForAll long bits) {
    double x = Double.longBitsToDouble(bits);
    if (x - x == 0 && x != 0) {
      assertEquals(x, numbers.parse(numbers.shortest(x)));
    }
  }

  private static boolean isDecimal(String text) {
    return text.matches(NumberText.DECIMAL);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "+3, 3", "-3, -3", "\u22123, -3", ".5, 0.5", "5., 5", "1e-3, 0.001", "1E3, 1000",
      "1e+3, 1000", "'  7 ', 7", "'\t7\n', 7", "2e\u22122, 0.02", "-.5e1, -5",
      "007, 7", "1e-999, 0", "\u00a04\u202f, 4", "' \u22121e\u22123\n', -0.001"})
  void a_decimal_number_is_read(String text, double value) {
    assertTrue(isDecimal(text));
    assertEquals(value, numbers.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "NaN", "--3",
      "+-3", "0x10", "Infinity", "-Infinity", ".", "-", "e5",
      ".e5",
      "1e", "1e+", "1e5.", "1.2.3", "1 2", "1,5", "1_000", "- 3", "3f", "3d", "1e5e5",
      "\u0663", "0x1p3", "\u2212\u22123"})
  void anything_else_is_not_a_number(String text) {
    assertFalse(isDecimal(text));
    assertTrue(Double.isNaN(numbers.parse(text)));
  }

  @Test
  void a_number_too_large_for_a_double_is_decimal_but_not_finite() {
    assertTrue(isDecimal("1e999"));
    assertTrue(Double.isNaN(numbers.parse("1e999")));
    assertTrue(Double.isNaN(numbers.parse("-1e999")));
  }

  @Property
  void whatever_is_called_decimal_java_can_read(@ForAll("nearlyNumbers") String text) {
    boolean readable = text.matches("[ ]*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?[ ]*");
    assertEquals(readable, isDecimal(text));
  }

  @Provide
  Arbitrary<String> nearlyNumbers() {
    return Arbitraries.strings().withChars("1.e+- ").ofMaxLength(7);
  }
}
