package reludescent.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.registry.Kind;

/** Activations against PyTorch's, see {@code src/test/python/activations.py}. */
class ActivationsTest {
  private static final JsonObject TORCH = new Gson().fromJson(new InputStreamReader(
      ActivationsTest.class.getResourceAsStream("/golden/activations/torch.json"), StandardCharsets.UTF_8), JsonObject.class);

  static Stream<Kind<Activation>> kinds() {
    return Activations.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void values_and_derivatives_are_pytorchs_at_kinks_too(Kind<Activation> kind) {
    Activation activation = kind.initial().made();
    double[] zs = numbers(TORCH, "z");
    double[] values = numbers(TORCH.getAsJsonObject(kind.key()), "value");
    double[] derivatives = numbers(TORCH.getAsJsonObject(kind.key()), "derivative");
    for (int i = 0; i < zs.length; i++) {
      assertEquals(values[i], activation.of(zs[i]), 1e-15 * Math.max(1, Math.abs(values[i])), "at " + zs[i]);
      assertEquals(derivatives[i], activation.derivative(zs[i]), 1e-15, "derivative at " + zs[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void many_at_once_are_the_same_as_one_by_one(Kind<Activation> kind) {
    Activation activation = kind.initial().made();
    double[] zs = places();
    double[] outputs = new double[zs.length];
    double[] signals = new double[zs.length];
    activation.apply(zs, outputs, 0, zs.length);
    for (int i = 0; i < zs.length; i++) {
      assertEquals(activation.of(zs[i]), outputs[i]);
      signals[i] = 0.7;
    }
    activation.propagate(zs, outputs, signals, 0, zs.length);
    for (int i = 0; i < zs.length; i++) {
      assertEquals(0.7 * activation.derivative(zs[i]), signals[i], 1e-16 * 4, "at " + zs[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lines_are_the_function_itself_and_their_slopes_its_derivative(Kind<Activation> kind) {
    Activation activation = kind.initial().made();
    Lines lines = activation.lines();
    if (lines == null) {
      assertFalse(activation.isPiecewiseLinear());
      return;
    }
    for (double z : places()) {
      int line = lines.at(z);
      assertEquals(activation.of(z), lines.slopes()[line] * z + lines.heights()[line], "at " + z);
      assertEquals(activation.derivative(z), lines.slopes()[line], "at " + z);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_gradient_passes_where_it_is_flat(Kind<Activation> kind) {
    Activation activation = kind.initial().made();
    double[] zs = numbers(TORCH, "z");
    for (int i = 0; i < zs.length; i++) {
      for (int j = i; j < zs.length && activation.isFlat(zs[i], zs[j]); j++) {
        assertEquals(0, activation.derivative(zs[j]), "from " + zs[i] + " to " + zs[j]);
      }
    }
  }

  @Test
  void piecewise_linear_are_relu_leaky_hardtanh_and_identity() {
    assertEquals("relu leaky hardtanh identity", String.join(" ", Activations.ALL.stream()
        .filter(kind -> kind.initial().made().isPiecewiseLinear()).map(Kind::key).toList()));
  }

  @Test
  void a_unit_is_dead_for_relu_and_never_for_leaky_relu() {
    assertTrue(new Relu().isFlat(-3, 0));
    assertFalse(new Relu().isFlat(-3, 1e-9));
    assertFalse(new Leaky(0.01).isFlat(-3, -2));
    assertTrue(new HardTanh().isFlat(1, 2));
    assertFalse(new HardTanh().isFlat(-2, 2));
  }

  /** Those at which PyTorch was asked, and some at random. */
  private static double[] places() {
    double[] zs = numbers(TORCH, "z");
    double[] all = java.util.Arrays.copyOf(zs, zs.length + 200);
    Random random = new Random(4);
    for (int i = zs.length; i < all.length; i++) {
      all[i] = random.nextGaussian() * 3;
    }
    return all;
  }

  private static double[] numbers(JsonObject object, String name) {
    return new Gson().fromJson(object.get(name), double[].class);
  }
}
