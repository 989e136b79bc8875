package reludescent.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.Values;

class RunMakingTest {
  @ParameterizedTest
  @CsvSource({
    "even, mae, 0, 1", "even, mse, 0, 7", "random, huber, 0, 64", "random, mae, 0.3, 5", "even, huber, 0.5, 1000", "random, mse, 0.1, 17",
  })
  void a_run_made_bit_by_bit_is_the_one_made_at_once(String spacing, String loss, double share, int points) {
    Setup setup = Values.read("loss", loss, "steps", 30, "data", Values.tree("points", 300, "spacing", spacing,
        "heldOut", Values.tree("share", share, "seed", 4)));
    assertSameRuns(Run.of(setup), made(setup, null, points));
  }

  @Test
  void points_given_in_any_order_are_indexed_bit_by_bit_too() {
    double[] xs = new double[101];
    double[] ys = new double[101];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i * 37 % 101 / 10.0;
      ys[i] = i % 7;
    }
    Setup setup = Values.read("steps", 30, "data", Values.tree("kind", "points", "xs", Values.list(xs), "ys", Values.list(ys)));
    assertSameRuns(Run.of(setup), made(setup, null, 3));
  }

  @Test
  void the_same_points_are_not_made_again() {
    Run run = Run.of(Values.read("data", Values.tree("points", 300)));
    Setup other = Settings.ZERO_GRADIENTS.put(run.setup(), true);
    Run next = made(other, run, 1);
    assertSame(run.data(), next.data());
    assertSame(run.timeline().trainer().objective(), next.timeline().trainer().objective());
  }

  @Test
  void points_that_are_there_need_not_be_made() {
    Setup many = Values.read("data", Values.tree("points", 100_000));
    assertEquals(100_000, new RunMaking(many, null, null).pointsToMake());
    assertEquals(0, new RunMaking(Settings.ZERO_GRADIENTS.put(many, true), Run.of(many), null).pointsToMake());
  }

  @Test
  void the_share_made_grows_to_all() {
    RunMaking making = new RunMaking(Values.read("data", Values.tree("points", 300)), null, null);
    double before = 0;
    while (!making.advance(100)) {
      assertTrue(making.share() >= before && making.share() <= 1);
      before = making.share();
    }
    assertTrue(before > 0.3, "left at " + before);
  }

  @Test
  void points_that_cannot_be_used_are_refused_as_they_are_made() {
    Setup steep = SetupReader.readSoon(Values.tree("data", Values.tree("points", 30_000, "target", "line", "a", 1e12)), Values.NUMBERS);
    RunMaking making = new RunMaking(steep, null, Values.NUMBERS);
    SetupException refused = assertThrows(SetupException.class, () -> {
      while (!making.advance(1000)) {
        assertEquals(null, making.run());
      }
    });
    assertTrue(refused.getMessage().contains("y at every point is a number from -1e12 to 1e12"), refused.getMessage());
  }

  private static Run made(Setup setup, Run like, int points) {
    RunMaking making = new RunMaking(setup, like, Values.NUMBERS);
    while (!making.advance(points)) {
      assertEquals(null, making.run());
    }
    return making.run();
  }

  private static void assertSameRuns(Run wanted, Run run) {
    assertArrayEquals(wanted.data().xs(), run.data().xs());
    assertArrayEquals(wanted.data().ys(), run.data().ys());
    assertArrayEquals(wanted.heldOut().xs(), run.heldOut().xs());
    assertArrayEquals(wanted.heldOut().ys(), run.heldOut().ys());
    wanted.timeline().reach(30);
    run.timeline().reach(30);
    for (int step = 0; step <= 30; step++) {
      assertEquals(wanted.timeline().loss(step), run.timeline().loss(step));
    }
    assertArrayEquals(wanted.paramsAt(30), run.paramsAt(30));
    assertEquals(wanted.heldOutLoss(run.start()), run.heldOutLoss(run.start()));
  }
}
