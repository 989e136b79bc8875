package reludescent.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import reludescent.math.Interval;
import reludescent.text.JvmNumberText;

class TicksTest {

  private static List<String> labels(Ticks ticks) {
    return Arrays.stream(ticks.values()).mapToObj(ticks::label).toList();
  }

  private static Ticks linear(double from, double to, int about) {
    return Ticks.of(new Interval(from, to), about);
  }

  @Test
  void ticks_are_d3s() {
    double[] tenths = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    assertArrayEquals(tenths, linear(0, 1, 10).values());
    assertArrayEquals(new double[] {0, 0.2, 0.4, 0.6, 0.8, 1}, linear(0, 1, 5).values());
    assertArrayEquals(new double[] {0, 0.5, 1}, linear(0, 1, 2).values());
    assertArrayEquals(new double[] {-10, -5, 0, 5, 10}, linear(-10, 10, 4).values());
    assertArrayEquals(new double[] {0, 2, 4, 6, 8, 10, 12, 14}, linear(-1, 15, 8).values());
    assertArrayEquals(new double[] {0, 500, 1000}, linear(0, 1000, 3).values());
  }

  @Test
  void labels_have_the_decimals_the_step_needs() {
    assertEquals(List.of("\u22122", "\u22121", "0", "1", "2"), labels(linear(-2, 2, 5)));
    assertEquals(List.of("0.0", "0.5", "1.0"), labels(linear(0, 1, 2)));
    assertEquals(List.of("0.25", "0.26", "0.27"), labels(linear(0.25, 0.27, 2)));
    assertEquals(List.of("0", "5e7", "1e8"), labels(linear(0, 1e8, 2)));
    assertEquals(List.of("0", "5e\u22129", "1e\u22128"), labels(linear(0, 1e-8, 2)));
  }

  @Test
  void zero_is_never_negative() {
    for (double tick : linear(-1, 1, 5).values()) {
      assertTrue(tick != 0 || 1 / tick > 0);
    }
  }

  @Property
  void ticks_ascend_inside_the_interval_and_are_about_as_many_as_asked_for(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(6) double from,
      @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(8) double length,
      @ForAll @IntRange(min = 1, max = 20) int about) {
    Interval interval = new Interval(from, from + length);
    double[] ticks = Ticks.of(interval, about).values();
    assertTrue(ticks.length >= 1 && ticks.length <= 2 * about + 1, () -> ticks.length + " ticks");
    for (int i = 0; i < ticks.length; i++) {
      assertTrue(interval.contains(ticks[i]));
      assertTrue(i == 0 || ticks[i - 1] < ticks[i]);
    }
  }

  @Property
  void a_label_reads_back_as_its_tick(
      @ForAll @DoubleRange(min = -1e4, max = 1e4) @Scale(4) double from,
      @ForAll @DoubleRange(min = 1e-3, max = 1e6) @Scale(8) double length,
      @ForAll @IntRange(min = 1, max = 20) int about) {
    Ticks ticks = linear(from, from + length, about);
    for (double tick : ticks.values()) {
      assertEquals(tick, new JvmNumberText().parse(ticks.label(tick)));
    }
  }

  @Test
  void the_narrowest_and_the_widest_intervals_have_ticks() {
    for (Interval interval : List.of(new Interval(1, Math.nextUp(1.0)),
        new Interval(1e15 + 0.125, 1e15 + 0.25), new Interval(0, 5e-324),
        new Interval(-8e307, 8e307), new Interval(1e300, Math.nextUp(1e300)))) {
      double[] ticks = Ticks.of(interval, 5).values();
      assertTrue(ticks.length >= 1 && ticks.length <= 11, () -> interval + " has " + ticks.length);
      Arrays.stream(ticks).forEach(tick -> assertTrue(interval.contains(tick)));
    }
  }

  @Test
  void logarithmic_ticks_are_powers_of_ten() {
    Ticks ticks = Ticks.logarithmic(new Interval(0.001, 1000), 7);
    assertArrayEquals(new double[] {0.001, 0.01, 0.1, 1, 10, 100, 1000}, ticks.values());
    assertEquals(List.of("0.001", "0.01", "0.1", "1", "10", "100", "1000"), labels(ticks));
  }

  @Test
  void few_decades_are_filled_and_many_thinned() {
    assertArrayEquals(new double[] {0.5, 1, 2, 5, 10}, Ticks.logarithmic(new Interval(0.3, 12), 6).values());
    Ticks wide = Ticks.logarithmic(new Interval(1e-9, 1e5), 4);
    assertArrayEquals(new double[] {1e-8, 1e-4, 1, 1e4}, wide.values());
    assertEquals(List.of("1e\u22128", "0.0001", "1", "10000"), labels(wide));
  }

  @Test
  void less_than_a_decade_falls_back_to_equal_steps() {
    assertArrayEquals(linear(3, 4.5, 5).values(), Ticks.logarithmic(new Interval(3, 4.5), 5).values());
  }

  @Test
  void impossible_axes_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> linear(0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> Ticks.logarithmic(new Interval(0, 1), 5));
    assertThrows(IllegalArgumentException.class, () -> Ticks.logarithmic(new Interval(1, 2), 0));
  }
}
