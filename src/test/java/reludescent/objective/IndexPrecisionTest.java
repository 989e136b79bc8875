package reludescent.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.data.DataSet;
import reludescent.loss.HuberLoss;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.loss.SquaredError;
import reludescent.model.UnitSum;

/** The index against exact arithmetic: points that are far away, or all far from zero, cost no digits. */
class IndexPrecisionTest {
  /** Of the sum of its terms' sizes, so far a component of the gradient may be from the exact one. */
  private static final double CLOSE = 1e-12;

  /** Data drawn at random come as close nearly always; the worst of many thousand draws was 2.2e-12. */
  private static final double CLOSE_WHATEVER_IS_DRAWN = 1e-11;

  /** A piece's squares may be the small difference of larger ones; no gradient depends on them. */
  private static final double LOSS_CLOSE = 1e-9;

  /** Where a term's own factor is rounded so that not even the loop is as close, so many times as far as the loop. */
  private static final double AS_LOOP = 4;

  @Test
  void one_point_far_away_takes_no_digits_from_the_others() {
    double[] xs = new double[60];
    double[] ys = new double[60];
    for (int i = 0; i < 60; i++) {
      xs[i] = -2 + 4.0 * i / 59;
      ys[i] = Math.sin(5 * xs[i]);
    }
    xs[0] = 1e8;
    UnitSum model = new UnitSum(2, false);
    DataSet data = new DataSet(xs, ys);
    double[] params = {-1, .5, -.5, -.25};
    assertExact(model, new SquaredError(), data, params);
    double[] gradient = new double[4];
    Objectives.indexed(model, new SquaredError(), data).lossAndGradient(params, gradient);
    assertEquals(-2.3183, gradient[0], 1e-4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 59})
  void one_height_far_away_takes_no_digits_from_the_others(int far) {
    double[] xs = new Random(1).doubles(60, -2, 2).toArray();
    double[] ys = new Random(2).doubles(60, -2, 2).toArray();
    ys[far] = 1e9;
    assertExact(new UnitSum(2, false), new HuberLoss(), new DataSet(xs, ys), new double[] {-1, .5, .5, .25});
  }

  @Property(tries = 1500)
  void points_far_away_take_no_digits_from_the_others(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int points, @ForAll @IntRange(min = 1, max = 8) int units,
      @ForAll boolean weighted, @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    double[] xs = random.doubles(points, -2, 2).toArray();
    double[] ys = random.doubles(points, -9, 9).toArray();
    repeatSome(random, xs, ys);
    for (int far = random.nextInt(4); far > 0; far--) {
      int i = random.nextInt(points);
      double size = Math.pow(10, 1 + random.nextInt(8)) * (random.nextBoolean() ? 1 : -1);
      boolean inX = random.nextInt(3) > 0;
      xs[i] = inX ? size : xs[i];
      ys[i] = inX && random.nextBoolean() ? ys[i] : size;
    }
    assertExact(model, loss(lossIndex), new DataSet(xs, ys), near(random, model, 0, 0), CLOSE_WHATEVER_IS_DRAWN);
  }

  /** Points, kinks and the sum itself are moved together, so that residuals stay small. */
  @Property(tries = 100)
  void far_from_zero_it_loses_no_more_digits_than_the_loop(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int points, @ForAll @IntRange(min = 1, max = 8) int units,
      @ForAll boolean weighted, @ForAll @IntRange(min = 0, max = 2) int lossIndex, @ForAll @IntRange(min = 3, max = 9) int digits) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    Loss loss = loss(lossIndex);
    double offset = Math.pow(10, digits);
    double byIndex = 0;
    double byLoop = 0;
    for (int turn = 0; turn < 12; turn++) { // by chance the loop may be right to the last bit, but not again and again
      double offsetX = turn % 3 == 0 ? 0 : turn % 2 == 0 ? offset : -offset;
      double offsetY = turn % 3 == 1 ? 0 : turn % 4 < 2 ? offset : -offset;
      double[] xs = random.doubles(points, offsetX - 2, offsetX + 2).toArray();
      double[] ys = random.doubles(points, offsetY - 9, offsetY + 9).toArray();
      repeatSome(random, xs, ys);
      DataSet data = new DataSet(xs, ys);
      double[] params = near(random, model, offsetX, offsetY);
      ExactObjective exact = new ExactObjective(model, loss, data, params);
      byIndex += worst(exact, Objectives.indexed(model, loss, data), params);
      byLoop += worst(exact, Objectives.direct(model, loss, data), params);
    }
    assertTrue(byIndex <= Math.max(byLoop, CLOSE_WHATEVER_IS_DRAWN), byIndex + ", by the loop " + byLoop);
  }

  /** Whole numbers are summed without rounding, also where they are large: many points lie on the sum itself. */
  @Property(tries = 300)
  void whole_numbers_give_the_exact_gradient(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int points, @ForAll @IntRange(min = 1, max = 6) int units,
      @ForAll boolean weighted, @ForAll @IntRange(min = 0, max = 2) int lossIndex, @ForAll @IntRange(min = 0, max = 9) int digits) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    double offset = random.nextBoolean() ? Math.pow(10, digits) : 0;
    double[] xs = random.ints(points, -8, 9).mapToDouble(x -> x + offset).toArray();
    double[] ys = random.ints(points, -1, 4).asDoubleStream().toArray();
    double[] params = random.ints(model.parameterCount(), -2, 3).asDoubleStream().toArray();
    for (int k = 0; k < units; k++) {
      params[model.intercept(k)] -= params[model.slope(k)] * offset;
    }
    DataSet data = new DataSet(xs, ys);
    Loss loss = loss(lossIndex);
    assertTrue(worst(new ExactObjective(model, loss, data, params), Objectives.indexed(model, loss, data), params) < 1e-15);
  }

  /** Residuals have ten digits left of the points' heights. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void small_residuals_of_a_good_fit_lose_no_more_digits_than_in_the_loop(int lossIndex) {
    Random random = new Random(3);
    UnitSum model = new UnitSum(3, true);
    double[] params = near(random, model, 0, 0);
    double[] xs = random.doubles(200, -2, 2).toArray();
    double[] ys = Arrays.stream(xs).map(x -> model.value(params, x) + 1e-6 * random.nextGaussian()).toArray();
    DataSet data = new DataSet(xs, ys);
    Loss loss = loss(lossIndex);
    ExactObjective exact = new ExactObjective(model, loss, data, params);
    double byLoop = worst(exact, Objectives.direct(model, loss, data), params);
    double byIndex = worst(exact, Objectives.indexed(model, loss, data), params);
    assertTrue(byIndex <= Math.max(byLoop, CLOSE_WHATEVER_IS_DRAWN), byIndex + ", by the loop " + byLoop);
  }

  private static Loss loss(int index) {
    return Losses.ALL.get(index).initial().made();
  }

  /** Random slopes, and kinks amid the points. */
  private static double[] near(Random random, UnitSum model, double offsetX, double offsetY) {
    double[] params = random.doubles(model.parameterCount(), -2, 2).toArray();
    for (int k = 0; k < model.units(); k++) {
      params[model.intercept(k)] = -params[model.slope(k)] * (offsetX + random.nextDouble() * 4 - 2);
    }
    params[model.weighted() ? model.offset() : model.intercept(0)] += offsetY;
    return params;
  }

  private static void repeatSome(Random random, double[] xs, double[] ys) {
    for (int i = 1; i < xs.length; i++) {
      if (random.nextInt(4) == 0) {
        xs[i] = xs[random.nextInt(i)];
        ys[i] = random.nextBoolean() ? ys[random.nextInt(i)] : ys[i];
      }
    }
  }

  private static void assertExact(UnitSum model, Loss loss, DataSet data, double[] params) {
    assertExact(model, loss, data, params, CLOSE);
  }

  private static void assertExact(UnitSum model, Loss loss, DataSet data, double[] params, double close) {
    ExactObjective exact = new ExactObjective(model, loss, data, params);
    double byIndex = worst(exact, Objectives.indexed(model, loss, data), params);
    double byLoop = worst(exact, Objectives.direct(model, loss, data), params);
    assertTrue(byIndex <= Math.max(close, AS_LOOP * byLoop), byIndex + ", by the loop " + byLoop);
    assertEquals(exact.loss(), Objectives.indexed(model, loss, data).loss(params), LOSS_CLOSE * exact.loss(), "loss");
  }

  /** The greatest error of a component, as a part of the sum of its terms' sizes. */
  private static double worst(ExactObjective exact, Objective objective, double[] params) {
    double[] gradient = new double[params.length];
    objective.lossAndGradient(params, gradient);
    double worst = 0;
    for (int j = 0; j < params.length; j++) {
      double error = exact.error(gradient, j);
      worst = Math.max(worst, error == 0 ? 0 : error / exact.scale()[j]);
    }
    return worst;
  }
}
