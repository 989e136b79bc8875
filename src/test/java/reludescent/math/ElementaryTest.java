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
      .map(f -> new Reference(f[0], Double.parseDouble(f[1]), Double.parseDouble(f[2]), Double.parseDouble(f[3])))
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
      @ForAll @DoubleRange(min = 1, max = 2) @Scale(15) double m, @ForAll @IntRange(min = -1074, max = 1022) int e) {
    double x = Math.scalb(m, e);
    double theirs = StrictMath.log(x);
    assertTrue(Math.abs(Elementary.log(x) - theirs) <= Math.ulp(theirs));
  }

  @Property
  void the_logarithm_never_falls(
      @ForAll @DoubleRange(min = 1, max = 2) @Scale(15) double m, @ForAll @IntRange(min = -1074, max = 1022) int e) {
    double x = Math.scalb(m, e);
    assertTrue(Elementary.log(x) <= Elementary.log(Math.nextUp(x)));
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
}
