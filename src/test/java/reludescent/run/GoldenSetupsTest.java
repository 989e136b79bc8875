package reludescent.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.tree;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.setup.GoldenSetups;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;

/** PyTorch's setups, read word for word, are trained to PyTorch's numbers; and so are those that come back from a link. */
class GoldenSetupsTest {
  static List<GoldenSetups.Run> runs() {
    return GoldenSetups.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_setup_as_pytorchs_run_has_it_leads_to_the_same_numbers(GoldenSetups.Run run) {
    assertPytorchs(run, run.read());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void so_does_the_one_that_its_link_reads_to(GoldenSetups.Run run) {
    assertPytorchs(run, Permalink.read(Permalink.of(run.read(), NUMBERS), NUMBERS));
  }

  private static void assertPytorchs(GoldenSetups.Run run, Setup setup) {
    TrainingRecord ours = TrainingRecord.of(setup, tree(), NUMBERS);
    assertEquals(run.losses().length, ours.losses().length);
    int count = run.params()[0].length;
    for (int step = 0; step < run.losses().length; step++) {
      assertClose(run.losses()[step], ours.losses()[step], "loss of step " + step);
      for (int j = 0; j < count; j++) {
        assertClose(run.params()[step][j], ours.params()[step * count + j], "parameter " + j + " of step " + step);
      }
    }
  }

  private static void assertClose(double expected, double actual, String what) {
    assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), what);
  }
}
