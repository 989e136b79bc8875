package reludescent.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import reludescent.data.DataSet;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.objective.Objectives;

/** A run through the index against the same run through all points. */
class IndexedTrainerTest {
  private static final int STEPS = 1000;
  private static final double CLOSE = 1e-12;

  @Property(tries = 40)
  void after_a_thousand_steps_parameters_are_those_of_a_loop_over_all_points(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int points,
      @ForAll @IntRange(min = 1, max = 8) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    double[] xs = random.doubles(points, -2, 2).toArray();
    double[] ys = new double[points];
    for (int i = 0; i < points; i++) {
      ys[i] = 3 * xs[i] * xs[i] + 2 * xs[i] + 1 + random.nextGaussian() * 2;
    }
    UnitSum model = new UnitSum(units, weighted);
    DataSet data = new DataSet(xs, ys);
    Recipe recipe = new Recipe(Losses.ALL.get(lossIndex).initial(), Optimizers.SGD.initial(), 0.001,
        Schedules.CONSTANT.initial(), true, Batch.FULL, EarlyStopping.NEVER, STEPS);
    Trainer direct = new Trainer(model, data, recipe, Objectives.direct(model, recipe.loss().made(), data));
    Trainer indexed = new Trainer(model, data, recipe, Objectives.indexed(model, recipe.loss().made(), data));
    double[] start = random.doubles(model.parameterCount(), -1, 1).toArray();
    TrainingState expected = direct.start(start);
    TrainingState actual = indexed.start(start);
    while (direct.step(expected)) {
      assertTrue(indexed.step(actual));
    }
    assertEquals(STEPS, actual.step());
    assertEquals(expected.loss(), actual.loss(), CLOSE * Math.max(1, expected.loss()));
    for (int j = 0; j < start.length; j++) {
      double parameter = expected.params()[j];
      assertEquals(parameter, actual.params()[j], CLOSE * Math.max(1, Math.abs(parameter)), model.nameOf(j));
    }
  }
}
