package reludescent.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.Noise;
import reludescent.data.Spacing;
import reludescent.data.Targets;
import reludescent.math.Interval;
import reludescent.registry.Choice;

/** Starts, spacing and held-out points against what NumPy draws; see {@code src/test/python/starts.py}. */
class InitializersTest {
  private static final Drawn NUMPY = read();

  private record Layer(double[] m, double[] b, double[] w, double c) {}

  private record Points(double[] x, double[] y) {}

  private record Drawn(double[] normal, Layer he, Layer linear, Points random_spacing, int[] held_out) {}

  @Test
  void the_articles_rule_starts_two_units_as_the_article_does() {
    assertArrayEquals(new double[] {0.5, 0.5, -0.5, -0.5}, draw(Initializers.ARTICLE.initial(), new UnitSum(2, false)));
  }

  @Test
  void the_articles_rule_makes_no_two_units_alike() {
    double[] params = draw(Initializers.ARTICLE.initial(), new UnitSum(16, false));
    for (int j = 0; j < 16; j++) {
      for (int k = 0; k < j; k++) {
        assertFalse(params[2 * j] == params[2 * k] && params[2 * j + 1] == params[2 * k + 1], j + " as " + k);
      }
    }
  }

  @Test
  void spread_kinks_lie_evenly_over_the_data() {
    UnitSum model = new UnitSum(4, false);
    double[] params = Initializers.SPREAD.initial().made()
        .draw(model, new Interval(-4, 4));
    for (int k = 0; k < 4; k++) {
      assertEquals(-3 + 2 * k, model.kink(params, k), 1e-15);
    }
  }

  @Test
  void normal_draws_as_numpy_does() {
    assertArrayEquals(NUMPY.normal(), draw(Initializers.NORMAL.of(7, 0.5), new UnitSum(3, true)));
  }

  @Test
  void he_draws_as_numpy_does() {
    UnitSum model = new UnitSum(4, true);
    double[] params = draw(Initializers.HE.of(3), model);
    assertEquals(0, params[0]);
    for (int k = 0; k < 4; k++) {
      assertEquals(NUMPY.he().m()[k], params[model.slope(k)]);
      assertEquals(0, params[model.intercept(k)]);
      assertEquals(NUMPY.he().w()[k], params[model.weight(k)]);
    }
  }

  @Test
  void linear_draws_as_numpy_does() {
    UnitSum model = new UnitSum(3, true);
    double[] params = draw(Initializers.LINEAR.of(5), model);
    assertEquals(NUMPY.linear().c(), params[0]);
    for (int k = 0; k < 3; k++) {
      assertEquals(NUMPY.linear().m()[k], params[model.slope(k)]);
      assertEquals(NUMPY.linear().b()[k], params[model.intercept(k)]);
      assertEquals(NUMPY.linear().w()[k], params[model.weight(k)]);
    }
  }

  @Test
  void random_spacing_is_drawn_before_the_noise() {
    DataSet points = new FunctionData(Targets.SINE.initial(), -1, 3, 15, Spacing.RANDOM, Noise.ADDITIVE, 0, 0.5, 11)
        .points();
    assertArrayEquals(NUMPY.random_spacing().x(), points.xs());
    assertArrayEquals(NUMPY.random_spacing().y(), points.ys(), 1e-14);
  }

  @Test
  void held_out_points_are_chosen_as_numpy_permutes() {
    double[] xs = new double[20];
    for (int i = 0; i < 20; i++) {
      xs[i] = i;
    }
    DataSet all = new DataSet(xs, xs);
    HeldOut heldOut = new HeldOut(0.25, 9);
    int[] expected = NUMPY.held_out().clone();
    Arrays.sort(expected);
    double[] keptOut = heldOut.keptOut(all).xs();
    assertEquals(5, keptOut.length);
    for (int i = 0; i < 5; i++) {
      assertEquals(expected[i], keptOut[i]);
    }
    assertEquals(15, heldOut.training(all).size());
    for (double x : heldOut.training(all).xs()) {
      assertFalse(Arrays.binarySearch(expected, (int) x) >= 0, "trained on held-out " + x);
    }
  }

  @Test
  void one_point_at_least_is_left_to_train_on() {
    DataSet two = new DataSet(new double[] {1, 2}, new double[] {1, 2});
    assertEquals(1, new HeldOut(0.9, 0).training(two).size());
  }

  private static double[] draw(Choice<Initializer> rule, UnitSum model) {
    return rule.made().draw(model, new Interval(-2, 2));
  }

  private static Drawn read() {
    try {
      return new Gson().fromJson(Files.readString(Path.of("src/test/resources/golden/numpy-starts.json")), Drawn.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
