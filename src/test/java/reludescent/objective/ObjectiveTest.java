package reludescent.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.registry.Kind;

class ObjectiveTest {
  private static final double H = 1e-6;

  /** At least this far from every kink, of units and of losses, a difference quotient tells the gradient. */
  private static final double CLEAR = 1e-3;

  @Property(tries = 500)
  void the_gradient_is_what_central_differences_say(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    double[] params = random.doubles(model.parameterCount(), -2, 2).toArray();
    DataSet data = clearOfKinks(model, loss, params, random);
    Objective objective = Objectives.of(model, loss, data);
    double[] gradient = new double[params.length];
    assertEquals(objective.loss(params), objective.lossAndGradient(params, gradient), 1e-12);
    for (int j = 0; j < params.length; j++) {
      double[] up = params.clone();
      double[] down = params.clone();
      up[j] += H;
      down[j] -= H;
      double slope = (objective.loss(up) - objective.loss(down)) / (2 * H);
      assertEquals(slope, gradient[j], 1e-6 * Math.max(1, Math.abs(slope)), model.nameOf(j));
    }
  }

  private static DataSet clearOfKinks(UnitSum model, Loss loss, double[] params, Random random) {
    double[] xs = new double[8];
    double[] ys = new double[8];
    for (int i = 0; i < 8; ) {
      double x = random.nextDouble() * 4 - 2;
      double y = random.nextDouble() * 10 - 3;
      double size = Math.abs(model.value(params, x) - y);
      boolean clear = size > CLEAR && Math.abs(size - 1) > CLEAR;
      for (int k = 0; k < model.units(); k++) {
        clear &= Math.abs(model.preactivation(params, k, x)) > CLEAR;
      }
      if (clear) {
        xs[i] = x;
        ys[i++] = y;
      }
    }
    return new DataSet(xs, ys);
  }

  @Test
  void exactly_at_its_kink_a_unit_gets_no_gradient() {
    assertArrayEquals(new double[] {0, 0}, gradient(Losses.MSE, new double[] {1, -3}, 3, 7));
  }

  @Test
  void a_residual_of_exactly_zero_has_no_sign() {
    assertArrayEquals(new double[] {0, 0}, gradient(Losses.MAE, new double[] {2, 1}, 3, 7));
  }

  @Test
  void a_dead_unit_gets_no_gradient() {
    assertArrayEquals(new double[] {0, 0}, gradient(Losses.MAE, new double[] {-1, 0}, 3, 7));
  }

  @Test
  void huber_is_a_parabola_up_to_one_and_a_line_beyond() {
    Loss huber = Losses.HUBER.initial().made();
    assertEquals(0.5, huber.of(1));
    assertEquals(0.5, huber.of(-1));
    assertEquals(2.5, huber.of(3));
    assertEquals(1, huber.derivative(1));
    assertEquals(-1, huber.derivative(-7));
    assertEquals(0.25, huber.derivative(0.25));
  }

  @Test
  void a_mini_batch_is_the_mean_over_its_own_points() {
    UnitSum model = new UnitSum(1, false);
    DataSet data = new DataSet(new double[] {1, 2, 3}, new double[] {0, 0, 0});
    Objective objective = Objectives.of(model, Losses.MAE.initial().made(), data);
    double[] gradient = new double[2];
    objective.lossAndGradient(new double[] {1, 0}, gradient, new int[] {2, 0, 1}, 0, 2);
    assertArrayEquals(new double[] {2, 1}, gradient);
  }

  private static double[] gradient(Kind<Loss> loss, double[] params, double x, double y) {
    double[] gradient = {9, 9};
    Objectives.of(new UnitSum(1, false), loss.initial().made(), new DataSet(new double[] {x}, new double[] {y}))
        .lossAndGradient(params, gradient);
    return gradient;
  }
}
