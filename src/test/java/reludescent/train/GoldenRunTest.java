package reludescent.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.Golden;
import reludescent.data.DataSet;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.objective.Objectives;
import reludescent.registry.Kind;

/** Runs of real PyTorch, met in every parameter and every loss of every step. */
class GoldenRunTest {
  @ParameterizedTest
  @MethodSource("reludescent.Golden#all")
  void every_step_is_pytorchs(Golden golden) {
    assertPytorchs(golden, trainer(golden));
  }

  @ParameterizedTest
  @MethodSource("reludescent.Golden#all")
  void the_index_meets_them_too(Golden golden) {
    Trainer trainer = trainer(golden);
    assertPytorchs(golden, new Trainer(trainer.model(), trainer.data(), trainer.recipe(),
        Objectives.indexed(trainer.model(), trainer.recipe().loss().made(), trainer.data())));
  }

  private static void assertPytorchs(Golden golden, Trainer trainer) {
    TrainingState state = trainer.start(golden.start());
    for (int step = 0; step <= golden.steps(); step++) {
      assertEquals(step, state.step());
      assertClose(golden.losses()[step], state.loss(), "loss of step " + step);
      for (int j = 0; j < state.params().length; j++) {
        assertClose(golden.params()[step][j], state.params()[j], "parameter " + j + " of step " + step);
      }
      assertEquals(step < golden.steps(), trainer.step(state));
    }
  }

  @Test
  void every_loss_and_every_optimizer_has_a_golden_run() {
    for (var loss : Losses.ALL) {
      for (var optimizer : Optimizers.ALL) {
        assertTrue(Golden.all().stream().anyMatch(
                golden -> golden.loss().equals(loss.key()) && golden.optimizer().equals(optimizer.key())),
            loss.key() + " with " + optimizer.key());
      }
    }
  }

  static Trainer trainer(Golden golden) {
    boolean accumulate = golden.optimizer().equals("accumulate");
    int stride = golden.weighted() ? 3 : 2;
    Kind<Optimizer> optimizer = Kind.named(Optimizers.ALL, accumulate ? "sgd" : golden.optimizer());
    assertNotNull(optimizer, golden.optimizer());
    return new Trainer(
        new UnitSum(golden.start().length / stride, golden.weighted()),
        new DataSet(golden.xs(), golden.ys()),
        new Recipe(Kind.named(Losses.ALL, golden.loss()).initial(), optimizer.initial(),
            golden.learningRate(), Schedules.CONSTANT.initial(), !accumulate, Batch.FULL, EarlyStopping.NEVER,
            golden.steps()));
  }

  static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), what);
  }
}
