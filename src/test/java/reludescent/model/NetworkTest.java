package reludescent.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.activation.Activation;
import reludescent.activation.Activations;
import reludescent.math.Interval;
import reludescent.registry.Choice;
import reludescent.registry.Kind;

class NetworkTest {
  private static final Choice<Activation> RELU = Activations.RELU.initial();

  static Stream<Model> models() {
    return Activations.ALL.stream().map(Kind::initial).flatMap(activation -> Stream.of(
        new Network(List.of(5), activation), new Network(List.of(4, 7, 3), activation),
        new UnitSum(3, true, activation), new UnitSum(3, false, activation)));
  }

  @Test
  void parameters_stand_in_pytorchs_order() {
    Network model = new Network(List.of(2, 3), RELU);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < model.parameterCount(); i++) {
      names.append(model.nameOf(i)).append(' ');
    }
    assertEquals("W1[1,1] W1[2,1] b1[1] b1[2] W2[1,1] W2[1,2] W2[2,1] W2[2,2] W2[3,1] W2[3,2] b2[1] b2[2] b2[3] "
        + "W3[1,1] W3[1,2] W3[1,3] b3[1] ", names.toString());
    assertEquals(17, Network.parameterCount(List.of(2, 3)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void tensors_hold_every_parameter_once(Model model) {
    int[] times = new int[model.parameterCount()];
    for (Tensor tensor : model.tensors()) {
      for (int i = 0; i < tensor.size(); i++) {
        times[tensor.place(i / tensor.columns(), i % tensor.columns())]++;
      }
    }
    for (int count : times) {
      assertEquals(1, count);
    }
  }

  @Test
  void parameters_lead_into_their_layers_units() {
    Network model = new Network(List.of(2, 3), RELU);
    assertEquals(1, model.unitOf(model.weight(0, 1, 0)));
    assertEquals(1, model.unitOf(model.bias(0, 1)));
    assertEquals(4, model.unitOf(model.weight(1, 2, 1)));
    assertEquals(4, model.unitOf(model.bias(1, 2)));
    assertEquals(-1, model.unitOf(model.weight(2, 0, 2)));
    assertEquals(1, model.layerOf(4));
    assertEquals(0, model.layerOf(1));
  }

  @Test
  void a_value_worked_out_by_hand() {
    Network model = new Network(List.of(2, 1), RELU);
    double[] params = {1, -2, 0.5, 1, 3, 4, -1, 2, 0.25};
    // x = 1: z1 = 1.5, -1; h1 = 1.5, 0; z2 = 4.5 - 1; f = 7 + 0.25
    assertEquals(7.25, model.value(params, 1));
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_pass_gives_the_values_to_the_bit_and_each_units_numbers(Model model) {
    Random random = new Random(3);
    double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
    double[] xs = random.doubles(40, -2, 2).toArray();
    Pass pass = model.pass(16);
    for (int from = 0; from < xs.length; from += 16) {
      int count = Math.min(16, xs.length - from);
      pass.forward(params, xs, from, count);
      for (int i = 0; i < count; i++) {
        assertEquals(model.value(params, xs[from + i]), pass.values()[i]);
        for (int k = 0; k < model.units(); k++) {
          assertEquals(model.activation().made().of(pass.preactivation(k, i)), pass.output(k, i));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_gradient_is_what_differences_say(Model model) {
    Random random = new Random(8);
    double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
    double[] xs = random.doubles(9, -2, 2).toArray();
    double[] signals = random.doubles(9, -1, 1).toArray();
    double[] gradient = new double[params.length];
    Pass pass = model.pass(9);
    pass.forward(params, xs, 0, 9);
    pass.backward(params, signals, gradient);
    for (int j = 0; j < params.length; j++) {
      double before = params[j];
      params[j] = before + 1e-6;
      double more = weighed(model, params, xs, signals);
      params[j] = before - 1e-6;
      double less = weighed(model, params, xs, signals);
      params[j] = before;
      assertEquals((more - less) / 2e-6, gradient[j], 1e-7, model.nameOf(j));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void signals_are_the_derivatives_by_preactivations(Model model) {
    Random random = new Random(9);
    double[] params = random.doubles(model.parameterCount(), -1, 1).toArray();
    Pass pass = model.pass(1);
    pass.forward(params, new double[] {0.7}, 0, 1);
    double[] gradient = new double[params.length];
    pass.backward(params, new double[] {1}, gradient);
    Tensor bias = model.tensors().get(1);
    for (int k = 0; k < bias.rows(); k++) {
      assertEquals(gradient[bias.place(k, 0)], pass.signal(k, 0), "a bias goes straight into the preactivation");
    }
  }

  private static double weighed(Model model, double[] params, double[] xs, double[] signals) {
    double sum = 0;
    for (int i = 0; i < xs.length; i++) {
      sum += signals[i] * model.value(params, xs[i]);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("models")
  void between_breakpoints_a_polyline_is_straight(Model model) {
    if (!model.isPiecewiseLinear()) {
      return;
    }
    double[] params = new Random(5).doubles(model.parameterCount(), -1, 1).toArray();
    double[] xs = Breakpoints.within(model, params, new Interval(-3, 3));
    for (int i = 1; i < xs.length; i++) {
      double left = model.value(params, xs[i - 1]);
      double right = model.value(params, xs[i]);
      for (double share : new double[] {0.25, 0.5, 0.75}) {
        double x = xs[i - 1] + share * (xs[i] - xs[i - 1]);
        assertEquals(left + share * (right - left), model.value(params, x), 1e-13);
      }
    }
  }

  @Test
  void at_a_breakpoint_its_unit_has_its_kink() {
    Network model = new Network(List.of(6, 5), Activations.HARDTANH.initial());
    double[] params = new Random(7).doubles(model.parameterCount(), -2, 2).toArray();
    List<Breakpoint> breakpoints = model.breakpoints(params, new Interval(-3, 3));
    assertTrue(breakpoints.stream().anyMatch(each -> model.layerOf(each.unit()) == 1));
    for (Breakpoint breakpoint : breakpoints) {
      Pass pass = model.pass(1);
      pass.forward(params, new double[] {breakpoint.x()}, 0, 1);
      assertEquals(1, Math.abs(pass.preactivation(breakpoint.unit(), 0)), 1e-14);
    }
  }

  @Test
  void layers_of_the_identity_make_a_line() {
    Network model = new Network(List.of(4, 4), Activations.IDENTITY.initial());
    double[] params = new Random(2).doubles(model.parameterCount(), -1, 1).toArray();
    assertEquals(List.of(), model.breakpoints(params, new Interval(-9, 9)));
    assertEquals(model.value(params, -9) / 2 + model.value(params, 9) / 2, model.value(params, 0), 1e-14);
  }

  @Test
  void a_unit_no_value_of_which_is_above_zero_is_dead() {
    Network model = new Network(List.of(2, 2), RELU);
    double[] params = new double[model.parameterCount()];
    params[model.weight(0, 0, 0)] = 1;
    params[model.bias(0, 0)] = -1.5;
    params[model.weight(1, 0, 0)] = -1;
    params[model.bias(1, 0)] = 0.25;
    params[model.weight(1, 1, 0)] = 1;
    params[model.bias(1, 1)] = -1;
    assertArrayEquals(new boolean[] {false, true, false, true}, model.deadUnits(params, -2, 2));
    assertArrayEquals(new boolean[] {false, true, false, false}, model.deadUnits(params, -2, 3));
    assertArrayEquals(new boolean[4], model.deadUnits(params, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
  }

  @Test
  void sizes_beyond_what_is_allowed_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Network(List.of(), RELU));
    assertThrows(IllegalArgumentException.class, () -> new Network(List.of(1, 1, 1, 1, 1, 1, 1), RELU));
    assertThrows(IllegalArgumentException.class, () -> new Network(List.of(65), RELU));
    assertThrows(IllegalArgumentException.class, () -> new Network(List.of(64, 64), RELU));
    assertEquals(4092, new Network(List.of(61, 63), RELU).parameterCount());
  }

  @Test
  void networks_of_one_shape_and_activation_are_equal() {
    assertEquals(new Network(List.of(3, 2), Activations.LEAKY.of(0.1)), new Network(List.of(3, 2), Activations.LEAKY.of(0.1)));
    assertNotEquals(new Network(List.of(3, 2), Activations.LEAKY.of(0.1)), new Network(List.of(3, 2), Activations.LEAKY.of(0.2)));
    assertNotEquals(new Network(List.of(3, 2), RELU), new Network(List.of(2, 3), RELU));
    assertFalse(new UnitSum(2, true).equals(new UnitSum(2, true, Activations.TANH.initial())));
  }
}
