package reludescent.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;

class LossSliceTest {
  /** Any two parameters of any model: the slice is the loss itself, up to the order of summation. */
  @Property(tries = 300)
  void a_slice_is_the_loss_with_two_parameters_replaced(
      @ForAll @LongRange(min = 0, max = 1L << 40) long seed, @ForAll @IntRange(min = 1, max = 6) int units,
      @ForAll boolean weighted, @ForAll @IntRange(min = 0, max = 2) int lossAt, @ForAll @IntRange(min = 1, max = 90) int points) {
    java.util.Random random = new java.util.Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    double[] params = random.doubles(model.parameterCount(), -3, 3).toArray();
    DataSet data = new DataSet(random.doubles(points, -2, 2).toArray(), random.doubles(points, -9, 9).toArray());
    Loss loss = Losses.ALL.get(lossAt).initial().made();
    int first = random.nextInt(params.length);
    int second = random.nextInt(params.length);
    if (first == second) {
      return;
    }
    double[] kept = params.clone();
    LossSlice slice = new LossSlice(Objectives.of(model, loss, data), params, first, second);
    for (int i = 0; i < 5; i++) {
      double a = random.nextDouble() * 8 - 4;
      double b = random.nextDouble() * 8 - 4;
      double[] there = params.clone();
      there[first] = a;
      there[second] = b;
      double expected = Objectives.of(model, loss, data).loss(there);
      assertEquals(expected, slice.loss(a, b), 1e-12 * Math.max(1, expected));
    }
    assertArrayEquals(kept, params);
  }

  @Test
  void at_its_middle_it_is_the_loss_of_the_article() {
    DataSet data = new DataSet(new double[] {-1, 0, 2}, new double[] {1, 2, 3});
    double[] params = {0.5, 0.5, -0.5, -0.5};
    UnitSum model = new UnitSum(2, false);
    Loss loss = Losses.MAE.initial().made();
    assertEquals(Objectives.of(model, loss, data).loss(params),
        new LossSlice(Objectives.of(model, loss, data), params, 0, 3).loss(0.5, -0.5), 1e-15);
  }
}
