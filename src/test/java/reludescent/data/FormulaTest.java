package reludescent.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reludescent.text.JvmNumberText;
import reludescent.text.NumberText;

class FormulaTest {
  private static final NumberText NUMBERS = new JvmNumberText();

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "3x^2 + 2x + 1; 2; 17", "-x^2; 3; -9", "2^3^2; 0; 512", "1/2x; 4; 2", "2(x+1)(x-1); 3; 16", "x sin(0); 7; 0",
      "|x|; -4; 4", "|x - |x||; -3; 6", "2|x|; -4; 8", "|2(|x|)|; -3; 6", "min(x, 2) + max(x, 5); 3; 7",
      "relu(x) + step(x) + sign(x); 2; 4", "relu(x) + step(x) + sign(x); -2; -1", "sqrt(x)exp(0)log(e); 9; 3",
      "2pi; 0; 6.283185307179586", "1.5e3x; 2; 3000", "2e - e; 0; 2.718281828459045", ".5x; 3; 1.5", "4^.5; 0; 2",
      "x^-1; 4; 0.25", "- -x; 2; 2", "+x; 2; 2", "2 - -x; 3; 5", "\u22122x; 3; -6", "abs(cos(pi)); 0; 1",
      "8/4/2; 0; 1", "8-4-2; 0; 2", "x x x; 2; 8"})
  void it_means_what_mathematics_means(String text, double x, double value) {
    assertEquals(value, FormulaReader.read(text, NUMBERS).value(x), 1e-12 * Math.abs(value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
      "`3x +`; 4; `a number, x, a function or ( expected at character 5, the end found`",
      "`3x + * 2`; 5; `a number, x, a function or ( expected at character 6, \"*\" found`",
      "`foo(x)`; 0; `a number, x, a function or ( expected at character 1, \"foo\" found`",
      "`sin x`; 4; `( expected at character 5, \"x\" found`",
      "`(x`; 2; `) expected at character 3, the end found`",
      "`|x`; 2; `| expected at character 3, the end found`",
      "`x)`; 1; `an operator or the end expected at character 2, \")\" found`",
      "`x 2`; 2; `an operator or the end expected at character 3, \"2\" found`",
      "`min(x)`; 5; `, expected at character 6, \")\" found`",
      "`1e999`; 0; `a number up to 1e12 expected at character 1, \"1\" found`",
      "``; 0; `a number, x, a function or ( expected at character 1, the end found`"})
  void what_is_wrong_is_pointed_at(String text, int position, String message) {
    String formula = text == null ? "" : text;
    FormulaException wrong = assertThrows(FormulaException.class, () -> FormulaReader.read(formula, NUMBERS));
    assertEquals(message, wrong.getMessage());
    assertEquals(position, wrong.position());
  }

  @Test
  void long_and_deep_formulas_are_refused() {
    assertThrows(FormulaException.class, () -> FormulaReader.read("x".repeat(201), NUMBERS));
    assertThrows(FormulaException.class, () -> FormulaReader.read("(".repeat(60) + "x" + ")".repeat(60), NUMBERS));
  }

  @Property(tries = 5000)
  void garbage_is_read_or_pointed_at_and_nothing_else(
      @ForAll @StringLength(max = 40) @Chars({'x', 's', 'i', 'n', 'e', 'p', '(', ')', '|', '^', '+', '-', '*', '/', '.', ',', ' ', '2'})
      String text, @ForAll double x) {
    try {
      FormulaReader.read(text, NUMBERS).value(x);
    } catch (FormulaException wrong) {
      assertTrue(wrong.position() >= 0 && wrong.position() <= text.length(), text);
    }
  }

  @Property(tries = 2000)
  void any_text_at_all_is_read_or_pointed_at(@ForAll @StringLength(max = 250) String text, @ForAll double x) {
    garbage_is_read_or_pointed_at_and_nothing_else(text, x);
  }

  @ParameterizedTest
  @CsvSource({"|x||x|, -3, 9", "||x| - 1|, -3, 2", "|(|x|)x|, -3, 9", "|-|x||, 2, 2", "2||x||, -3, 6", "|x|^|x|, -2, 4"})
  void bars_close_where_nothing_more_is_asked_for(String text, double x, double value) {
    assertEquals(value, FormulaReader.read(text, NUMBERS).value(x));
  }

  @Test
  void its_python_is_a_numpy_expression_of_an_array() {
    assertEquals("(((3.0 * np.power(x, 2.0)) - np.sin((2.0 * x))) + np.maximum(0, (-x)))",
        FormulaReader.read("3x^2 - sin(2x) + relu(-x)", NUMBERS).python());
  }
}
