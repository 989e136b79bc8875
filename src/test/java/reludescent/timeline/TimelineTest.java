package reludescent.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import reludescent.Golden;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.registry.Kind;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;
import reludescent.train.Recipe;
import reludescent.train.Schedules;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

class TimelineTest {
  private static final Golden ARTICLE = Golden.read("article");
  private static final DataSet POINTS = new DataSet(ARTICLE.xs(), ARTICLE.ys());

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatever_the_way_a_step_is_always_the_same(
      @ForAll @IntRange(min = 0, max = 5) int optimizer, @ForAll @IntRange(min = 0, max = 2) int loss,
      @ForAll @IntRange(min = 0, max = 3) int schedule, @ForAll boolean zero,
      @ForAll @IntRange(min = 0, max = 21) int batch, @ForAll long seed) {
    Recipe recipe = new Recipe(Losses.ALL.get(loss).initial(), Optimizers.ALL.get(optimizer).initial(),
        0.001, Schedules.ALL.get(schedule).initial(), zero, new Batch(batch, 3), EarlyStopping.NEVER, 300);
    Trainer trainer = trainer(recipe);
    double[][] straight = new double[301][];
    TrainingState state = trainer.start(ARTICLE.start());
    straight[0] = state.params().clone();
    while (trainer.step(state)) {
      straight[state.step()] = state.params().clone();
    }
    Timeline timeline = new Timeline(trainer(recipe), ARTICLE.start());
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      int reached = timeline.reach(random.nextInt(301));
      int step = random.nextInt(reached + 1);
      assertArrayEquals(straight[step], timeline.at(step).params());
    }
  }

  @Test
  void a_hundred_thousand_steps_are_replayed_to_the_bit() {
    Timeline timeline = timeline(Losses.MSE, Optimizers.ADAM, 1e-3, new Batch(7, 1), EarlyStopping.NEVER, 100_000);
    assertEquals(100_000, timeline.reach(100_000));
    assertTrue(timeline.isComplete());
    double[] last = timeline.at(100_000).params().clone();
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      int step = random.nextInt(100_000);
      TrainingState state = timeline.at(step);
      assertEquals(step, state.step());
      assertEquals(timeline.loss(step), state.loss());
    }
    TrainingState penultimate = timeline.at(99_999).copy();
    timeline.trainer().step(penultimate);
    assertArrayEquals(last, penultimate.params());
  }

  @Test
  void the_lowest_loss_is_known() {
    Timeline timeline = timeline(Losses.MAE, Optimizers.SGD, 0.05, Batch.FULL, EarlyStopping.NEVER, 1000);
    timeline.reach(1000);
    int lowest = timeline.lowestStep();
    for (int step = 0; step <= 1000; step++) {
      assertTrue(timeline.loss(lowest) <= timeline.loss(step));
    }
  }

  @Test
  void steps_not_taken_yet_cannot_be_asked_for() {
    Timeline timeline = timeline(Losses.MAE, Optimizers.SGD, 0.01, Batch.FULL, EarlyStopping.NEVER, 40);
    timeline.reach(10);
    assertThrows(IllegalArgumentException.class, () -> timeline.loss(11));
    assertThrows(IllegalArgumentException.class, () -> timeline.at(-1));
  }

  @Test
  void a_run_whose_loss_is_too_large_at_its_start_says_so_and_blames_no_learning_rate() {
    Trainer trainer = new Trainer(new UnitSum(2, false), new DataSet(new double[] {0, 1}, new double[] {1e12, 0}),
        new Recipe(Losses.MSE.initial(), Optimizers.SGD.initial(), 0.01, Schedules.CONSTANT.initial(), false, Batch.FULL,
            EarlyStopping.NEVER, 40));
    TrainingState start = trainer.start(new double[] {0.5, 0.5, -0.5, -0.5});
    assertEquals("loss is past 1e12 before the first step: bring the points closer to the curve, or choose another loss",
        start.stopped());
    assertTrue(trainer.isDone(start));
  }

  @Test
  void a_run_that_diverges_ends_at_its_last_good_step() {
    Timeline timeline = timeline(Losses.MSE, Optimizers.SGD, 10, Batch.FULL, EarlyStopping.NEVER, 1000);
    int last = timeline.reach(1000);
    assertTrue(last < 1000);
    assertEquals(last, timeline.plannedSteps());
    assertTrue(timeline.loss(last) <= 1e12);
    assertEquals("loss grew past 1e12 at step " + (last + 1) + ": lower the learning rate", timeline.stopped());
  }

  @Test
  void a_plateau_ends_a_run() {
    Timeline timeline = timeline(Losses.MSE, Optimizers.MOMENTUM, 0.01, Batch.FULL, new EarlyStopping(0, 10), 1000);
    int last = timeline.reach(1000);
    assertEquals(timeline.lowestStep() + 10, last);
    assertEquals("no better for 10 steps: stopped at step " + last, timeline.stopped());
  }

  private static Timeline timeline(
      Kind<Loss> loss, Kind<Optimizer> optimizer, double rate, Batch batch, EarlyStopping earlyStopping, int steps) {
    return new Timeline(trainer(new Recipe(loss.initial(), optimizer.initial(), rate,
        Schedules.CONSTANT.initial(), true, batch, earlyStopping, steps)), ARTICLE.start());
  }

  private static Trainer trainer(Recipe recipe) {
    return new Trainer(new UnitSum(2, false), POINTS, recipe);
  }
}
