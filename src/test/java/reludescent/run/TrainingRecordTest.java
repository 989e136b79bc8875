package reludescent.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.list;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reludescent.setup.SetupException;
import reludescent.setup.Value;

class TrainingRecordTest {

  private static TrainingRecord every(int every, Object... setup) {
    return TrainingRecord.of(read(setup), tree("every", every), NUMBERS);
  }

  @ParameterizedTest
  @CsvSource({"0, '0 10'", "1, '0 1 2 3 4 5 6 7 8 9 10'", "3, '0 3 6 9 10'", "5, '0 5 10'", "10, '0 10'", "11, '0 10'"})
  void every_so_many_steps_and_the_last_one_are_kept(int every, String steps) {
    double[] expected = Arrays.stream(steps.split(" ")).mapToDouble(Double::parseDouble).toArray();
    TrainingRecord run = every(every, "steps", 10);
    assertArrayEquals(expected, run.steps());
    assertEquals(expected.length, run.losses().length);
    assertEquals(4 * expected.length, run.params().length);
  }

  @Test
  void no_steps_at_all_keep_the_start() {
    assertArrayEquals(list(0), every(0, "steps", 0).steps());
    assertArrayEquals(list(0), every(1, "steps", 0).steps());
  }

  @Test
  void rows_beyond_the_first_thousand_are_kept_too() {
    TrainingRecord thin = every(500, "steps", 5000);
    TrainingRecord all = every(1, "steps", 5000);
    assertEquals(5001, all.steps().length);
    for (int i = 0; i <= 10; i++) {
      assertEquals(all.losses()[500 * i], thin.losses()[i]);
      assertEquals(all.params()[4 * 500 * i], thin.params()[4 * i]);
    }
  }

  @Test
  void more_than_there_is_room_for_is_refused_with_what_would_fit() {
    SetupException e = assertThrows(SetupException.class, () -> every(1, "steps", 10_000_000));
    assertTrue(e.getMessage().startsWith("options.every: 1 given, allowed: 4 or more"), e.getMessage());
  }

  @Test
  void a_run_that_diverges_says_so_and_keeps_its_last_good_step() {
    TrainingRecord run = every(0, "optimizer", tree("learningRate", 1e9), "steps", 10_000,
        "model", tree("weighted", true, "start", list(0, 1, 1, 1)));
    assertTrue(run.stopped().contains("1e12"), run.stopped());
    assertTrue(run.losses()[run.losses().length - 1] <= 1e12);
    assertNull(every(0, "steps", 5).stopped());
  }

  @Test
  void without_points_there_is_no_training() {
    SetupException e = assertThrows(SetupException.class, () -> every(1, "data", tree("kind", "none")));
    assertEquals("data.kind", e.field());
  }

  @Test
  void a_stepped_run_takes_the_same_steps() {
    TrainingRecord all = every(1, "steps", 10);
    SteppedRun run = new SteppedRun(read("steps", 10), NUMBERS);
    for (int i = 0; i <= 10; i++) {
      assertEquals(i, run.step());
      assertEquals(all.losses()[i], run.loss());
      assertEquals(all.params()[4 * i + 3], run.params()[3]);
      run.advance(tree());
    }
    assertEquals(10, run.step());
    run.restart(null);
    run.advance(tree("n", 10));
    assertEquals(all.losses()[10], run.loss());
    run.restart(new Value.Numbers(list(1, 2, 3, 4)));
    assertEquals(0, run.step());
    assertArrayEquals(list(1, 2, 3, 4), run.params());
  }

  @Test
  void a_wrong_restart_leaves_the_run_as_it_was() {
    SteppedRun run = new SteppedRun(read(), NUMBERS);
    run.advance(tree("n", 3));
    double loss = run.loss();
    assertThrows(SetupException.class, () -> run.restart(new Value.Numbers(list(1))));
    assertThrows(SetupException.class, () -> run.advance(tree("n", -1)));
    assertEquals(3, run.step());
    assertEquals(loss, run.loss());
  }

  @Test
  void a_prediction_is_the_sum_at_each_x() {
    assertArrayEquals(list(3, 5), Prediction.of(tree("params", list(2, 1), "xs", list(1, 2)), NUMBERS));
    assertArrayEquals(list(14), Prediction.of(tree("model", tree("weighted", true), "params", list(5, 2, 1, 3),
        "xs", list(1)), NUMBERS));
  }
}
