package reludescent.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reludescent.data.Formula;
import reludescent.data.FormulaException;
import reludescent.data.FormulaReader;

/** Formulas as they come out of a keyboard: each has a value at every x, or the place where it goes wrong is told. */
class FormulasFuzzTest {
  private static final List<String> PIECES = List.of("x", "2", "0.5", ".", "1e3", "1e-3", "1e999", "e", "pi", "+", "-", "*", "/", "^",
      "(", ")", "|", ",", "sin(", "cos(", "exp(", "log(", "sqrt(", "abs(", "relu(", "step(", "sign(", "min(", "max(", "sin",
      "xx", "y", " ", "\u2212", "\u00b2", "1/0", "0^0", "(-x)^0.5", "\"", "\u0000", "import os", "max(x,1)", "|x|", "sin(x)");

  @Provide
  Arbitrary<String> formulas() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void a_formula_has_values_or_says_where_it_goes_wrong(@ForAll("formulas") String text) {
    hasValuesOrIsRefused(text);
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void any_text_has_values_or_says_where_it_goes_wrong(@ForAll String text) {
    hasValuesOrIsRefused(text);
  }

  private static void hasValuesOrIsRefused(String text) {
    try {
      Formula formula = FormulaReader.read(text, NUMBERS);
      for (double x : new double[] {-1e12, -2, -0.0, 0, 0.5, 3, 1e12}) {
        assertEquals(formula.value(x), formula.value(x));
      }
      assertTrue(formula.python().contains("x"), formula.python());
    } catch (FormulaException refused) {
      assertTrue(refused.position() >= 0 && refused.position() <= text.length(), refused.getMessage());
      assertTrue(refused.getMessage().contains("expected"), refused.getMessage());
    }
  }
}
