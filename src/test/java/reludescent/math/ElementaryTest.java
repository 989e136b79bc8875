package reludescent.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ElementaryTest {

  /** One line of the reference file: the true value is {@code high + low}. */
  private record Reference(String function, double x, double high, double low) {
    double errorInUlps(double value) {
      return value == high ? Math.abs(low) / Math.ulp(high)
          : Math.abs((value - high) - low) / Math.ulp(high);
    }
  }

  private static final List<Reference> REFERENCES = Stream.of(GoldenFile.text("elementary.txt").split("\n"))
      .filter(line -> !line.startsWith("#"))
      .map(line -> line.split(" "))
      .map(fields -> new Reference(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]),
          Double.parseDouble(fields[3])))
      .toList();

  private static double largestError(String name, DoubleUnaryOperator function) {
    List<Reference> ours = REFERENCES.stream().filter(r -> r.function.equals(name)).toList();
    assertTrue(ours.size() > 1000);
    return ours.stream().mapToDouble(r -> r.errorInUlps(function.applyAsDouble(r.x))).max().orElseThrow();
  }

  @Test
  void the_logarithm_is_correctly_rounded_at_every_reference_value() {
    for (Reference r : REFERENCES) {
      if (r.function.equals("log")) {
        assertEquals(r.high, Elementary.log(r.x), () -> "log " + r.x);
      }
    }
  }

  @Property
  void the_logarithm_is_within_one_unit_of_the_jdks(
      @ForAll @DoubleRange(min = 1, max = 2) @Scale(15) double m,
      @ForAll @IntRange(min = -1074, max = 1022) int e) {
    double x = Math.scalb(m, e);
    double theirs = StrictMath.log(x);
    assertTrue(Math.abs(Elementary.log(x) - theirs) <= Math.ulp(theirs));
  }

  @Property
  void the_logarithm_never_falls(
      @ForAll @DoubleRange(min = 1, max = 2) @Scale(15) double m,
      @ForAll @IntRange(min = -1074, max = 1022) int e) {
    double x = Math.scalb(m, e);
    assertTrue(Elementary.log(x) <= Elementary.log(Math.nextUp(x)));
  }

  @Test
  void the_table_of_logarithms_holds_what_the_series_gives() {
    for (int i = 45; i <= 91; i++) {
      DoubleDouble log = DoubleDouble.log(i / 64.0);
      assertEquals(log.high(), LogTable.high(i), "" + i);
      assertEquals(log.low() + 0.0, LogTable.low(i), "" + i);
    }
  }

  @Test
  void the_logarithm_at_its_edges() {
    assertEquals(0.0, Elementary.log(1));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(0));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(-0.0));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.log(Double.POSITIVE_INFINITY));
    assertTrue(Double.isNaN(Elementary.log(-1)));
    assertTrue(Double.isNaN(Elementary.log(Double.NaN)));
  }

  @Test
  void the_exponential_is_within_one_unit_of_the_last_place() {
    assertWithinOneUnit("exp", Elementary::exp);
  }

  @Test
  void the_sine_is_within_one_unit_of_the_last_place() {
    assertWithinOneUnit("sin", Elementary::sin);
  }

  @Test
  void the_cosine_is_within_one_unit_of_the_last_place() {
    assertWithinOneUnit("cos", Elementary::cos);
  }

  private static void assertWithinOneUnit(String name, DoubleUnaryOperator function) {
    double error = largestError(name, function);
    assertTrue(error <= 1, () -> name + " errs by " + error + " units");
  }

  @Property
  void the_exponential_undoes_the_logarithm(@ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(9) double x) {
    // An error of half a unit in the logarithm, at most 14, is one of 2^-50 of x.
    assertEquals(x, Elementary.exp(Elementary.log(x)), x * 0x1p-49);
  }

  @Property
  void the_exponential_never_falls_by_more_than_a_unit(
      @ForAll @DoubleRange(min = -745, max = 709) @Scale(15) double x) {
    double value = Elementary.exp(x);
    assertTrue(Elementary.exp(Math.nextUp(x)) >= value - Math.ulp(value));
    assertTrue(Elementary.exp(x + 1e-9) >= value);
  }

  @Property
  void sine_and_cosine_are_within_one_unit_of_the_jdks(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(12) double x) {
    assertEquals(StrictMath.sin(x), Elementary.sin(x), Math.ulp(StrictMath.sin(x)));
    assertEquals(StrictMath.cos(x), Elementary.cos(x), Math.ulp(StrictMath.cos(x)));
  }

  @Property
  void squares_of_sine_and_cosine_add_to_one(
      @ForAll @DoubleRange(min = -1e15, max = 1e15) @Scale(5) double x) {
    double sine = Elementary.sin(x);
    double cosine = Elementary.cos(x);
    assertEquals(1, sine * sine + cosine * cosine, 4e-16);
  }

  @Property
  void sine_is_odd_and_cosine_even(@ForAll @DoubleRange(min = -100, max = 100) @Scale(15) double x) {
    assertEquals(-Elementary.sin(x), Elementary.sin(-x), 0.0);
    assertEquals(Elementary.cos(x), Elementary.cos(-x), 0.0);
  }

  @Test
  void the_exponential_at_its_edges() {
    assertEquals(1.0, Elementary.exp(0));
    assertEquals(1.0, Elementary.exp(-0.0));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(710));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(709.7827128933841));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(Double.POSITIVE_INFINITY));
    assertEquals(0.0, Elementary.exp(-746));
    assertEquals(Double.MIN_VALUE, Elementary.exp(-745.1332191019411));
    assertEquals(0.0, Elementary.exp(Double.NEGATIVE_INFINITY));
    assertTrue(Double.isNaN(Elementary.exp(Double.NaN)));
  }

  @Test
  void sine_and_cosine_at_their_edges() {
    assertEquals(-0.0, Elementary.sin(-0.0));
    assertEquals(5e-324, Elementary.sin(5e-324));
    assertEquals(1.0, Elementary.cos(0));
    double infinity = Double.POSITIVE_INFINITY;
    for (double x : new double[] {0x1p51, -1e300, infinity, -infinity, Double.NaN}) {
      assertTrue(Double.isNaN(Elementary.sin(x)));
      assertTrue(Double.isNaN(Elementary.cos(x)));
    }
  }

  @Test
  void whole_powers_are_repeated_products() {
    assertEquals(1.0, Elementary.power(0, 0));
    assertEquals(1.0, Elementary.power(Double.NaN, 0));
    assertEquals(1.1 * 1.1, Elementary.power(1.1, 2));
    assertEquals(1.1 * (1.1 * 1.1), Elementary.power(1.1, 3));
    assertEquals(-8.0, Elementary.power(-2, 3));
    assertEquals(0.125, Elementary.power(2, -3));
    assertEquals(0x1p1023, Elementary.power(2, 1023));
    assertEquals(0.0, Elementary.power(2, Integer.MIN_VALUE));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.power(0, -1));
  }

  @Property
  void whole_powers_are_near_the_jdks(
      @ForAll @DoubleRange(min = -30, max = 30) @Scale(9) double x,
      @ForAll @IntRange(min = -20, max = 20) int n) {
    double theirs = StrictMath.pow(x, n);
    assertTrue(theirs == Elementary.power(x, n)
        || Math.abs(theirs - Elementary.power(x, n)) <= (Math.abs(n) + 1) * Math.ulp(theirs));
  }
}
