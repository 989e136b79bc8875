package reludescent.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.registry.Kind;
import reludescent.text.JvmNumberText;
import reludescent.text.NumberText;

/** Targets, typed formulas and noise against NumPy's values; see {@code src/test/python/targets.py}. */
class TargetsTest {
  private static final NumberText NUMBERS = new JvmNumberText();
  private static final Values NUMPY = read();

  private record Named(String key, double[] coefficients, double[] y) {
    @Override
    public String toString() {
      return key + Arrays.toString(coefficients);
    }
  }

  private record Typed(String typed, String numpy, double[] y) {
    @Override
    public String toString() {
      return typed;
    }
  }

  private record Points(String noise, String spacing, double[] x, double[] y) {
    @Override
    public String toString() {
      return noise + ", " + spacing;
    }
  }

  private record Values(double[] x, List<Named> targets, List<Typed> formulas, List<Points> points) {}

  static List<Named> targets() {
    return NUMPY.targets();
  }

  static List<Typed> formulas() {
    return NUMPY.formulas();
  }

  static List<Points> points() {
    return NUMPY.points();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void a_target_has_numpys_values(Named expected) {
    Target target = Kind.named(Targets.ALL, expected.key()).of(expected.coefficients()).made();
    for (int i = 0; i < NUMPY.x().length; i++) {
      assertClose(expected.y()[i], target.value(NUMPY.x()[i]), 1e-14, NUMPY.x()[i]);
    }
  }

  @Test
  void every_target_is_among_those_compared() {
    for (Kind<Target> kind : Targets.ALL) {
      assertTrue(NUMPY.targets().stream().anyMatch(target -> target.key().equals(kind.key())), kind.key());
    }
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void a_typed_formula_has_numpys_values(Typed expected) {
    Formula formula = FormulaReader.read(expected.typed(), NUMBERS);
    for (int i = 0; i < NUMPY.x().length; i++) {
      assertClose(expected.y()[i], formula.value(NUMPY.x()[i]), 1e-14, NUMPY.x()[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void a_typed_formula_prints_itself_as_the_expression_that_numpy_computed(Typed expected) {
    assertEquals(expected.numpy(), FormulaReader.read(expected.typed(), NUMBERS).python());
  }

  @ParameterizedTest
  @MethodSource("points")
  void points_are_drawn_as_numpy_draws_them(Points expected) {
    Noise noise = Noise.valueOf(expected.noise().toUpperCase(Locale.ROOT));
    DataSet points = new FunctionData(Targets.QUADRATIC.initial(), -2, 2, 20,
        Spacing.valueOf(expected.spacing().toUpperCase(Locale.ROOT)), noise, 0.15, 1.5, 42).points();
    for (int i = 0; i < 20; i++) {
      assertEquals(expected.x()[i], points.xs()[i]);
      assertClose(expected.y()[i], points.ys()[i], 1e-15, expected.x()[i]);
    }
  }

  @Test
  void the_first_point_alone_lies_where_the_range_begins() {
    DataSet one = new FunctionData(Targets.LINE.initial(), -2, 2, 1, Spacing.EVEN, Noise.NONE, 0, 0, 0).points();
    assertEquals(-2, one.xs()[0]);
    assertEquals(-3, one.ys()[0]);
  }

  /** Relative, or absolute where sums cancel. */
  private static void assertClose(double expected, double actual, double tolerance, double x) {
    assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)), "at x = " + x);
  }

  private static Values read() {
    try {
      return new Gson().fromJson(Files.readString(Path.of("src/test/resources/golden/numpy-targets.json")), Values.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
