package reludescent.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index against the loop over all points: the same loss and gradient up to the order of summation. */
class IndexedObjectiveTest {
  private static final double CLOSE = 1e-12;

  @Property(tries = 2000)
  void loss_and_gradient_are_those_of_a_loop_over_all_points(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int points,
      @ForAll @IntRange(min = 1, max = 40) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    ReluSum model = new ReluSum(units, weighted);
    double[] xs = new double[points];
    double[] ys = new double[points];
    for (int i = 0; i < points; i++) {
      boolean again = i > 0 && random.nextInt(4) == 0;
      xs[i] = again ? xs[random.nextInt(i)] : random.nextDouble() * 4 - 2;
      ys[i] = again && random.nextBoolean() ? ys[random.nextInt(i)] : random.nextGaussian() * 5;
    }
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    DataSet data = new DataSet(xs, ys);
    Objective direct = Objective.direct(model, loss, data);
    Objective indexed = Objective.indexed(model, loss, data);
    double[] params = random.doubles(model.parameterCount(), -2, 2).toArray();
    for (int step = 0; step < 5; step++) {
      for (int k = 0; k < units; k++) {
        params[model.slope(k)] = random.nextInt(8) == 0 ? 0 : params[model.slope(k)] + random.nextGaussian() / 10;
        params[model.intercept(k)] = random.nextInt(8) == 0
            ? -params[model.slope(k)] * xs[random.nextInt(points)]
            : params[model.intercept(k)] + random.nextGaussian() / 10;
      }
      assertSame(direct, indexed, params, points);
    }
  }

  /** A component may be the small difference of large shares, so that it is judged by what its shares come to. */
  private static void assertSame(Objective direct, Objective indexed, double[] params, int points) {
    double[] expected = new double[params.length];
    double[] actual = new double[params.length];
    double loss = direct.lossAndGradient(params, expected);
    assertEquals(loss, indexed.lossAndGradient(params, actual), CLOSE * loss, "loss");
    assertEquals(indexed.loss(params), indexed.lossAndGradient(params, actual), 0, "the loss alone");
    double scale = 0;
    double[] shares = new double[params.length];
    for (int i = 0; i < points; i++) {
      Arrays.fill(shares, 0);
      direct.add(params, i, points, shares);
      scale += Arrays.stream(shares).map(Math::abs).max().orElseThrow();
    }
    assertArrayEquals(expected, actual, CLOSE * scale, "gradient");
  }
}
