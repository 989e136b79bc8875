package reludescent.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.UnitSum;
import reludescent.registry.Kind;

/** The index against the loop over all points: the same loss and gradient up to the order of summation. */
class IndexedObjectiveTest {
  private static final double CLOSE = 1e-12;

  /** Few points and many units are summed in a way of their own. */
  @Property(tries = 1000)
  void loss_and_gradient_of_few_points_are_those_of_a_loop_over_all(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int points,
      @ForAll @IntRange(min = 20, max = 80) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    loss_and_gradient_are_those_of_a_loop_over_all_points(seed, points, units, weighted, lossIndex);
  }

  @Property(tries = 2000)
  void loss_and_gradient_are_those_of_a_loop_over_all_points(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int points,
      @ForAll @IntRange(min = 1, max = 40) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    DataSet data = points(random, points);
    double[] xs = data.xs();
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    Objective direct = Objectives.direct(model, loss, data);
    Objective indexed = Objectives.indexed(model, loss, data);
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

  /** Whole numbers are summed without rounding: many points lie on the sum itself, several of one height among them. */
  @Property(tries = 1000)
  void points_on_the_sum_itself_have_no_sign(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int points,
      @ForAll @IntRange(min = 1, max = 6) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    DataSet data = new DataSet(
        random.ints(points, -8, 9).asDoubleStream().toArray(), random.ints(points, -1, 4).asDoubleStream().toArray());
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    Objective direct = Objectives.direct(model, loss, data);
    Objective indexed = Objectives.indexed(model, loss, data);
    for (int step = 0; step < 5; step++) {
      double[] params = random.ints(model.parameterCount(), -2, 3).asDoubleStream().toArray();
      assertSame(direct, indexed, params, points);
    }
  }

  @Property(tries = 500)
  void a_moved_point_needs_no_other_index(
      @ForAll long seed, @ForAll @IntRange(min = 51, max = 300) int points,
      @ForAll @IntRange(min = 1, max = 12) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    DataSet data = points(random, points);
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    Objective objective = Objectives.of(model, loss, data);
    int point = random.nextInt(points);
    DataSet moved = data;
    for (int move = 0; move < 4; move++) {
      moved = moved.withMoved(point, random.nextGaussian() * 3, random.nextGaussian() * 3, move > 0);
      DataSet anew = new DataSet(moved.xs(), moved.ys());
      assertEquals(anew.leastX(), moved.leastX());
      assertEquals(anew.mostX(), moved.mostX());
      objective = objective.withMoved(moved, point);
      assertTrue(objective.isAmended() && !objective.visitsPoints());
      assertSame(Objectives.direct(model, loss, moved), objective,
          random.doubles(model.parameterCount(), -2, 2).toArray(), points);
    }
  }

  /** Replays and remembered steps must meet: what the index remembers may save time, and nothing else. */
  @Property(tries = 1000)
  void what_was_evaluated_before_makes_no_difference_to_the_bit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int points,
      @ForAll @IntRange(min = 1, max = 12) int units, @ForAll boolean weighted,
      @ForAll @IntRange(min = 0, max = 2) int lossIndex) {
    Random random = new Random(seed);
    UnitSum model = new UnitSum(units, weighted);
    DataSet data = points(random, points);
    Loss loss = Losses.ALL.get(lossIndex).initial().made();
    Objective used = Objectives.indexed(model, loss, data);
    double[] params = random.doubles(model.parameterCount(), -2, 2).toArray();
    double[] once = new double[params.length];
    double[] again = new double[params.length];
    for (int step = 0; step < 40; step++) {
      double reach = Math.pow(10, -random.nextInt(8));
      for (int j = 0; j < params.length; j++) {
        params[j] += random.nextGaussian() * reach;
      }
      Objective fresh = Objectives.indexed(model, loss, data);
      assertEquals(fresh.lossAndGradient(params, once), used.lossAndGradient(params, again), 0, "loss");
      assertArrayEquals(once, again, 0, "gradient of step " + step);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5000, 8})
  void points_far_from_zero_lose_no_digits(int count) {
    DataSet near = points(new Random(1), count);
    DataSet far = new DataSet(
        Arrays.stream(near.xs()).map(x -> Math.rint(x * 1024) / 1024 + 1e6).toArray(),
        Arrays.stream(near.ys()).map(y -> Math.rint(y * 1024) / 1024 - 3e6).toArray());
    UnitSum model = new UnitSum(4, true);
    double[] params = {-3e6, 2, -2e6 + 1, 1.5, -1, 1e6 + 1.25, 2, 0.5, -5e5, 1, 3, -3e6 - 3, -0.5};
    for (Kind<Loss> kind : Losses.ALL) {
      Loss loss = kind.initial().made();
      assertSame(Objectives.direct(model, loss, far), Objectives.indexed(model, loss, far), params, far.size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 4})
  void numbers_beyond_all_bounds_make_a_loss_beyond_bounds_or_kill_a_unit_as_in_the_loop(int count) {
    DataSet data = points(new Random(2), count);
    for (Kind<Loss> kind : Losses.ALL) {
      Objective objective = Objectives.indexed(new UnitSum(2, false), kind.initial().made(), data);
      Objective direct = Objectives.direct(new UnitSum(2, false), kind.initial().made(), data);
      for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e308}) {
        for (double[] params : new double[][] {{bad, 1, -1, bad}, {1, 1, 1, bad}, {-bad, 1, 1, 1}}) {
          assertEquals(direct.loss(params) <= 1e12, objective.loss(params) <= 1e12, kind.key() + " " + bad);
        }
      }
      double[] sound = {1, 1, -1, 1};
      assertEquals(direct.loss(sound), objective.loss(sound), CLOSE * direct.loss(sound), "afterwards");
    }
  }

  private static DataSet points(Random random, int count) {
    double[] xs = new double[count];
    double[] ys = new double[count];
    for (int i = 0; i < count; i++) {
      boolean again = i > 0 && random.nextInt(4) == 0;
      xs[i] = again ? xs[random.nextInt(i)] : random.nextDouble() * 4 - 2;
      ys[i] = again && random.nextBoolean() ? ys[random.nextInt(i)] : random.nextGaussian() * 5;
    }
    return new DataSet(xs, ys);
  }

  /** A component may be the small difference of large shares, so that it is judged by what its shares come to. */
  private static void assertSame(Objective direct, Objective indexed, double[] params, int points) {
    double[] expected = new double[params.length];
    double[] actual = new double[params.length];
    double loss = direct.lossAndGradient(params, expected);
    assertEquals(loss, indexed.lossAndGradient(params, actual), CLOSE * loss, "loss");
    assertEquals(indexed.loss(params), indexed.lossAndGradient(params, actual), 0, "the loss alone");
    for (int k = 0; k < direct.model().units(); k++) {
      assertEquals(direct.activeCount(params, k), indexed.activeCount(params, k), "points unit " + k + " is active on");
    }
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
