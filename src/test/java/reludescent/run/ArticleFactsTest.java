package reludescent.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import reludescent.Golden;
import reludescent.data.DataSet;
import reludescent.data.FunctionData;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.text.Shown;

/** What the pages say about the article's run. */
class ArticleFactsTest {
  private static final DataSet POINTS = Setup.article().data().points();

  @Test
  void its_points_are_numpys() {
    Golden golden = Golden.read("article");
    assertArrayEquals(golden.xs(), POINTS.xs());
    assertArrayEquals(golden.ys(), POINTS.ys());
  }

  @Test
  void forty_steps_lead_from_4_13_over_1_96_to_2_03() {
    Run run = run("steps", 40);
    assertEquals("4.1318", Shown.loss(run.timeline().loss(0)));
    assertEquals("1.9593", Shown.loss(run.timeline().loss(39)));
    assertEquals("2.0346", Shown.loss(run.timeline().loss(40)));
  }

  @Test
  void with_zeroed_gradients_forty_steps_lead_to_3_88_only() {
    Run run = run("zeroGradients", true, "steps", 5000);
    assertEquals("3.8846", Shown.loss(run.timeline().loss(39)));
    assertEquals("3.8785", Shown.loss(run.timeline().loss(40)));
    assertEquals("1.1432", Shown.loss(run.timeline().loss(5000)));
  }

  @Test
  void a_thousand_steps_find_a_loss_below_that_of_the_true_function() {
    Run run = run("steps", 1000);
    assertEquals("1.4051", Shown.loss(run.timeline().loss(run.timeline().lowestStep())));
    FunctionData truth = (FunctionData) Setup.article().data();
    double sum = 0;
    for (int i = 0; i < POINTS.size(); i++) {
      sum += Math.abs(truth.truth(POINTS.xs()[i]) - POINTS.ys()[i]);
    }
    assertEquals("1.4767", Shown.loss(sum / POINTS.size()));
  }

  private static Run run(Object... fields) {
    Run run = Run.of(Values.read(fields));
    run.timeline().reach(10_000_000);
    return run;
  }
}
