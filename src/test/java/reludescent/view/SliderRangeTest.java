package reludescent.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SliderRangeTest {
  private final SliderRange range = new SliderRange(-5, 5);

  @Test
  void it_grows_to_both_sides_alike() {
    assertTrue(range.show(-129.6, false));
    assertRange(-160, 160);
  }

  @Test
  void it_comes_back_when_the_value_does() {
    range.show(-129.6, false);
    assertTrue(range.show(1, false));
    assertRange(-5, 5);
  }

  @Test
  void it_does_not_flicker_at_its_end() {
    range.show(5.1, false);
    assertFalse(range.show(4.9, false));
    assertRange(-10, 10);
    assertTrue(range.show(3.9, false));
    assertRange(-5, 5);
  }

  @Test
  void it_stays_under_the_hand_that_drags() {
    range.show(30, false);
    assertFalse(range.show(1, true));
    assertRange(-40, 40);
    assertTrue(range.show(1, false));
  }

  @Test
  void it_keeps_the_settings_own_middle() {
    SliderRange rate = new SliderRange(0, 1);
    rate.show(1.5, false);
    assertEquals(-0.5, rate.low());
    assertEquals(1.5, rate.high());
  }

  @Property(tries = 200)
  void whatever_comes_is_within_it(@ForAll @DoubleRange(min = -1e12, max = 1e12) double value, @ForAll boolean held) {
    SliderRange any = new SliderRange(-3, 3);
    any.show(value, held);
    assertTrue(any.low() <= value && value <= any.high());
    assertEquals(-any.low(), any.high());
  }

  private void assertRange(double low, double high) {
    assertEquals(low, range.low());
    assertEquals(high, range.high());
  }
}
