package reludescent.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private final Scale screenY = new LinearScale(new Interval(-1, 15), 320, 0);
  private final Scale logarithmic = new LogScale(new Interval(0.01, 100), 0, 400);

  @Test
  void a_descending_range_turns_the_axis_over() {
    assertEquals(320, screenY.at(-1));
    assertEquals(0, screenY.at(15));
    assertEquals(160, screenY.at(7));
    assertEquals(7, screenY.invert(160));
    assertEquals(340, screenY.at(-2));
  }

  @Test
  void equal_ratios_take_equal_space_on_a_logarithmic_scale() {
    assertEquals(0, logarithmic.at(0.01), 1e-12);
    assertEquals(100, logarithmic.at(0.1), 1e-12);
    assertEquals(200, logarithmic.at(1), 1e-12);
    assertEquals(400, logarithmic.at(100), 1e-12);
    assertEquals(Double.NEGATIVE_INFINITY, logarithmic.at(0));
    assertTrue(Double.isNaN(logarithmic.at(-1)));
  }

  @Test
  void a_scale_tells_its_ends() {
    assertEquals(new Interval(0.01, 100), logarithmic.domain());
    assertEquals(0, logarithmic.rangeFrom());
    assertEquals(400, logarithmic.rangeTo());
  }

  @Property
  void inverting_a_place_gives_the_number_there(@ForAll @DoubleRange(min = -50, max = 500) double place) {
    assertEquals(place, screenY.at(screenY.invert(place)), 1e-10);
    assertEquals(place, logarithmic.at(logarithmic.invert(place)), 1e-10);
  }

  @Test
  void an_empty_range_inverts_to_the_lower_end() {
    assertEquals(2, new LinearScale(new Interval(2, 3), 10, 10).invert(12));
    assertEquals(10, new LinearScale(new Interval(2, 3), 10, 10).at(2.5));
  }

  @Test
  void impossible_scales_are_refused() {
    Interval unit = new Interval(0, 1);
    assertThrows(IllegalArgumentException.class, () -> new LinearScale(unit, Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new LinearScale(unit, 0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new LogScale(unit, 0, 1));
  }
}
