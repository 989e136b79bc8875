package reludescent.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.data.HeldOut;
import reludescent.setup.Setup;
import reludescent.setup.SetupReader;
import reludescent.setup.Value;
import reludescent.setup.Values;

class HeldOutTest {
  /** Every way to train: full batches and small ones, each start, a plateau to watch. */
  private static final List<Value.Tree> WAYS = List.of(
      tree(), tree("batch", tree("size", 3, "seed", 2)), tree("stop", tree("plateau", tree("eps", 0.001, "steps", 20))),
      tree("model", tree("units", 4, "start", "spread")), tree("loss", "mse", "optimizer", "adam"));

  @Provide
  Arbitrary<Value.Tree> ways() {
    return Arbitraries.of(WAYS);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_run_is_the_same_wherever_the_held_out_points_lie(
      @ForAll @From("ways") Value.Tree way, @ForAll @DoubleRange(min = 0.05, max = 0.9) double share,
      @ForAll @IntRange(max = 1000) int seed) {
    DataSet all = Setup.article().data().points();
    DataSet out = new HeldOut(share, seed).keptOut(all);
    double[] moved = all.ys().clone();
    for (int i = 0; i < moved.length; i++) {
      for (double x : out.xs()) {
        moved[i] += all.xs()[i] == x ? 100 + i : 0;
      }
    }
    TrainingRecord before = train(way, all.xs(), all.ys(), share, seed);
    TrainingRecord after = train(way, all.xs(), moved, share, seed);
    assertArrayEquals(before.params(), after.params());
    assertArrayEquals(before.losses(), after.losses());
    if (out.isEmpty()) {
      assertNull(before.heldOutLosses());
    } else {
      assertTrue(after.heldOutLosses()[0] > before.heldOutLosses()[0] + 50);
    }
  }

  private static TrainingRecord train(Value.Tree way, double[] xs, double[] ys, double share, int seed) {
    Value.Tree data = tree("kind", "points", "xs", xs, "ys", ys, "heldOut", tree("share", share, "seed", seed));
    List<Value.Field> fields = new ArrayList<>(way.fields());
    fields.add(new Value.Field("data", data));
    return TrainingRecord.of(SetupReader.read(new Value.Tree(fields), NUMBERS), tree("every", 1), NUMBERS);
  }

  @Test
  void the_parts_together_are_all_the_points_in_their_order() {
    DataSet all = Setup.article().data().points();
    for (double share : new double[] {0, 0.02, 0.025, 0.3, 0.9}) {
      HeldOut heldOut = new HeldOut(share, 1);
      DataSet training = heldOut.training(all);
      DataSet out = heldOut.keptOut(all);
      assertEquals((int) Math.floor(share * 20 + 0.5), out.size(), "share " + share);
      int t = 0;
      int o = 0;
      for (int i = 0; i < 20; i++) {
        boolean trained = t < training.size() && training.xs()[t] == all.xs()[i];
        assertEquals(all.ys()[i], trained ? training.ys()[t++] : out.ys()[o++]);
      }
      assertEquals(20, t + o);
    }
  }

  @Test
  void the_parameters_that_fit_the_held_out_points_have_no_loss_there() {
    Setup setup = read("data", tree("target", "hinge", "b", 0, "c", 0, "noise", "none", "heldOut", tree("share", 0.5)),
        "model", tree("start", Values.list(3, 0)));
    Run run = Run.of(setup);
    assertEquals(10, run.heldOut().size());
    assertEquals(0, run.heldOutLoss(run.start()));
    assertFalse(run.heldOutLoss(new double[] {2, 0}) == 0);
  }
}
