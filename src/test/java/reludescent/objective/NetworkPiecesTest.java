package reludescent.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.activation.Activation;
import reludescent.activation.Activations;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.Model;
import reludescent.model.Network;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.registry.Kind;

/** Piecewise linear models by their pieces, against a loop over all points. */
class NetworkPiecesTest {
  private static final List<Choice<Activation>> ACTIVATIONS = List.of(Activations.RELU.initial(), Activations.LEAKY.of(0.1),
      Activations.LEAKY.of(-1), Activations.HARDTANH.initial(), Activations.IDENTITY.initial());

  @ParameterizedTest
  @ValueSource(strings = {"mae", "mse", "huber"})
  void loss_and_gradient_are_the_loops(String loss) {
    Random random = new Random(1);
    for (int trial = 0; trial < 150; trial++) {
      Model model = anyModel(random);
      assertSame(model, Kind.named(Losses.ALL, loss).initial().made(), anyPoints(random, 1 + random.nextInt(300), 0),
          random.doubles(model.parameterCount(), -1.5, 1.5).toArray());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mae", "mse", "huber"})
  void they_are_with_a_point_far_away_too(String loss) {
    Random random = new Random(2);
    for (int trial = 0; trial < 60; trial++) {
      Model model = anyModel(random);
      assertSame(model, Kind.named(Losses.ALL, loss).initial().made(), anyPoints(random, 2 + random.nextInt(100), loss.equals("huber") ? 10 : 1e8),
          random.doubles(model.parameterCount(), -1.5, 1.5).toArray());
    }
  }

  @Test
  void they_depend_on_the_parameters_alone() {
    Random random = new Random(3);
    Network model = new Network(List.of(8, 8), Activations.RELU.initial());
    DataSet data = anyPoints(random, 500, 0);
    Objective used = Objectives.indexed(model, Losses.MSE.initial().made(), data);
    for (int trial = 0; trial < 20; trial++) {
      double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
      double[] gradient = new double[params.length];
      double[] fresh = new double[params.length];
      double loss = used.lossAndGradient(params, gradient);
      assertEquals(Objectives.indexed(model, Losses.MSE.initial().made(), data).lossAndGradient(params, fresh), loss);
      for (int j = 0; j < fresh.length; j++) {
        assertEquals(fresh[j], gradient[j]);
      }
    }
  }

  @Test
  void units_are_active_on_as_many_points_as_the_loop_finds() {
    Random random = new Random(4);
    for (int trial = 0; trial < 40; trial++) {
      Model model = anyModel(random);
      DataSet data = anyPoints(random, 120, 0);
      double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
      Objective direct = Objectives.direct(model, Losses.MSE.initial().made(), data);
      Objective indexed = Objectives.indexed(model, Losses.MSE.initial().made(), data);
      for (int k = 0; k < model.units(); k++) {
        assertEquals(direct.activeCount(params, k), indexed.activeCount(params, k));
      }
    }
  }

  @Test
  void shares_of_points_add_up_to_the_gradient_to_the_bit() {
    Random random = new Random(5);
    for (Kind<Activation> kind : Activations.ALL) {
      Network model = new Network(List.of(3, 2), kind.initial());
      double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
      DataSet data = anyPoints(random, 20, 0);
      Objective objective = Objectives.of(model, Losses.MSE.initial().made(), data);
      double[] gradient = new double[params.length];
      double[] sum = new double[params.length];
      objective.lossAndGradient(params, gradient);
      for (int i = 0; i < data.size(); i++) {
        objective.add(params, i, data.size(), sum);
      }
      for (int j = 0; j < sum.length; j++) {
        assertEquals(sum[j], gradient[j], model.nameOf(j) + " with " + kind.key());
      }
    }
  }

  @Test
  void a_dragged_points_share_is_exchanged() {
    Random random = new Random(6);
    Network model = new Network(List.of(5, 4), Activations.RELU.initial());
    DataSet data = anyPoints(random, 200, 0);
    Loss loss = Losses.HUBER.initial().made();
    DataSet moved = data.withMoved(7, 0.3, 2, false);
    Objective amended = Objectives.of(model, loss, data).withMoved(moved, 7);
    assertTrue(amended.isAmended());
    double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
    double[] gradient = new double[params.length];
    double[] expected = new double[params.length];
    assertEquals(Objectives.direct(model, loss, moved).lossAndGradient(params, expected),
        amended.lossAndGradient(params, gradient), 1e-13);
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j], gradient[j], 1e-13);
    }
  }

  private static Model anyModel(Random random) {
    Choice<Activation> activation = ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size()));
    if (random.nextInt(4) == 0) {
      return new UnitSum(1 + random.nextInt(12), random.nextBoolean(), activation);
    }
    List<Integer> hidden = new ArrayList<>();
    int layers = 1 + random.nextInt(4);
    for (int l = 0; l < layers; l++) {
      hidden.add(1 + random.nextInt(9));
    }
    return new Network(hidden, activation);
  }

  /** Points in no order, some of them twice, at times with one far away. */
  private static DataSet anyPoints(Random random, int count, double far) {
    double[] xs = new double[count];
    double[] ys = new double[count];
    for (int i = 0; i < count; i++) {
      boolean again = i > 0 && random.nextInt(5) == 0;
      xs[i] = again ? xs[random.nextInt(i)] : random.nextDouble() * 4 - 2;
      ys[i] = random.nextGaussian() * 2;
    }
    if (far > 0) {
      xs[random.nextInt(count)] = random.nextBoolean() ? far : -far;
    }
    return new DataSet(xs, ys);
  }

  /** To 1e-12 of the gradient's own scale: the sum of its terms' sizes. */
  private static void assertSame(Model model, Loss loss, DataSet data, double[] params) {
    Objective direct = Objectives.direct(model, loss, data);
    Objective indexed = Objectives.indexed(model, loss, data);
    double[] expected = new double[params.length];
    double[] gradient = new double[params.length];
    double[] scale = new double[params.length];
    double meanLoss = direct.lossAndGradient(params, expected);
    for (int i = 0; i < data.size(); i++) {
      double[] share = new double[params.length];
      direct.add(params, i, data.size(), share);
      for (int j = 0; j < share.length; j++) {
        scale[j] += Math.abs(share[j]);
      }
    }
    double largest = 0;
    for (double each : scale) {
      largest = Math.max(largest, each);
    }
    assertEquals(meanLoss, indexed.lossAndGradient(params, gradient), 1e-12 * Math.max(1, meanLoss));
    assertEquals(meanLoss, indexed.loss(params), 1e-12 * Math.max(1, meanLoss));
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j], gradient[j], 1e-12 * largest, model.nameOf(j));
    }
  }
}
