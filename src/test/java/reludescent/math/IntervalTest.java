package reludescent.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
  private final Interval interval = new Interval(-2, 6);

  @Test
  void an_interval_knows_its_length_and_what_it_contains() {
    assertEquals(8, interval.length());
    assertTrue(interval.contains(-2));
    assertTrue(interval.contains(6));
    assertFalse(interval.contains(Math.nextUp(6.0)));
    assertFalse(interval.contains(Double.NaN));
  }

  @Test
  void clamping_moves_outsiders_to_the_nearer_end() {
    assertEquals(-2, interval.clamp(-3));
    assertEquals(6, interval.clamp(Double.POSITIVE_INFINITY));
    assertEquals(1.5, interval.clamp(1.5));
    assertTrue(Double.isNaN(interval.clamp(Double.NaN)));
  }

  @Test
  void padding_adds_a_share_of_the_length_at_either_end() {
    assertEquals(new Interval(-4, 8), interval.padded(0.25));
    assertEquals(new Interval(0, 4), interval.padded(-0.25));
  }

  @Test
  void a_union_holds_both() {
    assertEquals(new Interval(-2, 9), interval.union(new Interval(3, 9)));
    assertEquals(new Interval(-2, 6), interval.union(new Interval(0, 1)));
  }

  @Test
  void the_interval_around_values_ends_at_the_extremes() {
    assertEquals(new Interval(-1, 7), Interval.around(new double[] {3, -1, 7, 0}));
    assertEquals(new Interval(2.5, 3.5), Interval.around(new double[] {3, 3}));
    assertTrue(Interval.around(new double[] {1e300}).contains(1e300));
  }

  @Test
  void ends_must_be_finite_and_in_order() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new Interval(-1.7e308, 1.7e308));
    assertThrows(IllegalArgumentException.class, () -> Interval.around(new double[0]));
    assertThrows(IllegalArgumentException.class, () -> Interval.around(new double[] {1, Double.NaN, 2}));
    assertThrows(IllegalArgumentException.class, () -> interval.padded(-0.5));
  }
}
