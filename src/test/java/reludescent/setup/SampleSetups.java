package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import reludescent.Golden;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.FormulaReader;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.NoData;
import reludescent.data.Noise;
import reludescent.data.PointData;
import reludescent.data.Spacing;
import reludescent.data.Target;
import reludescent.data.Targets;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Initializers;
import reludescent.model.Start;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;
import reludescent.train.Recipe;
import reludescent.train.Schedule;
import reludescent.train.Schedules;

/** Setups for tests: PyTorch's golden runs, one for every kind of everything, and random ones. */
public final class SampleSetups {
  private SampleSetups() {}

  /** A setup and what it is an example of. */
  public record Sample(String name, Setup setup) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The setup of a golden run, its points given one by one. */
  public static Sample of(Golden run, int steps) {
    boolean accumulate = run.optimizer().equals("accumulate");
    UnitSum model = new UnitSum(run.start().length / (run.weighted() ? 3 : 2), run.weighted());
    return new Sample("golden " + run.name(), new Setup(
        new PointData(new DataSet(run.xs(), run.ys())), HeldOut.NONE, model, new GivenStart(run.start()),
        new Recipe(Kind.named(Losses.ALL, run.loss()).initial(),
        Kind.named(Optimizers.ALL, accumulate ? "sgd" : run.optimizer()).initial(),
        run.learningRate(), Schedules.CONSTANT.initial(), !accumulate, Batch.FULL, EarlyStopping.NEVER, steps)));
  }

  public static List<Sample> golden(int steps) {
    return Golden.all().stream().map(run -> of(run, steps)).toList();
  }

  /** The article's setup but for one thing: every kind of everything in turn. */
  public static List<Sample> ofEachKind(int steps) {
    List<Sample> samples = new ArrayList<>();
    add(samples, "article", "steps", steps);
    add(samples, "zeroed gradients", "zeroGradients", true, "steps", steps);
    add(samples, "weighted", "model", Values.tree("weighted", true,
        "start", Values.list(0.1, 1, 1, 0.5, -1, 0.5, 0.7, 0.3, -2, 1)),
        "zeroGradients", true, "steps", steps);
    add(samples, "mini-batches", "batch", Values.tree("size", 6, "seed", 5), "steps", steps);
    add(samples, "mini-batches, zeroed", "batch", Values.tree("size", 7),
        "zeroGradients", true, "steps", steps);
    add(samples, "plateau", "stop", Values.tree("plateau", Values.tree("eps", 0.01, "steps", 15)),
        "steps", steps);
    for (Kind<?> kind : Losses.ALL) {
      add(samples, "loss " + kind.key(), "loss", kind.key(), "zeroGradients", true, "steps", steps);
    }
    for (Kind<?> kind : Optimizers.ALL) {
      add(samples, "optimizer " + kind.key(), "optimizer", kind.key(), "zeroGradients", true, "steps", steps);
      add(samples, "optimizer " + kind.key() + ", gradients kept", "optimizer", kind.key(), "steps", steps);
    }
    for (Kind<?> kind : Schedules.ALL) {
      add(samples, "schedule " + kind.key(), "optimizer", Values.tree("schedule", kind.key()),
          "zeroGradients", true, "steps", steps);
    }
    for (Kind<?> kind : Targets.ALL) {
      add(samples, "target " + kind.key(), "data", Values.tree("target", kind.key()), "zeroGradients", true,
          "steps", steps);
    }
    for (Kind<?> kind : Initializers.ALL) {
      add(samples, "start " + kind.key(), "model", Values.tree("units", 5, "start", kind.key()), "zeroGradients", true,
          "steps", steps);
      add(samples, "start " + kind.key() + ", weighted", "model",
          Values.tree("units", 3, "weighted", true, "start", kind.key()), "zeroGradients", true, "steps", steps);
    }
    add(samples, "formula", "data", Values.tree("target", "formula", "formula", "sin(2x) + |x|^1.5 - max(x, -1)/2",
        "noise", "additive", "spacing", "random"), "zeroGradients", true, "steps", steps);
    add(samples, "formula of every function", "data", Values.tree("target", "formula", "formula",
        "exp(-x) + log(x + 3) - sqrt(2 + x)cos(pi x) + step(x) - sign(x)relu(x) + (x/2)^7 + min(x, 0)|x|^e - abs(x)^-x"),
        "zeroGradients", true, "steps", steps);
    add(samples, "held-out points, no noise", "data", Values.tree("noise", "none", "heldOut",
        Values.tree("share", 0.25, "seed", 3)), "zeroGradients", true, "steps", steps);
    return samples;
  }

  /** So many points that an index sums over them, with every loss, in and out of order, near zero and far from it. */
  public static List<Sample> ofManyPoints(int steps) {
    List<Sample> samples = new ArrayList<>();
    for (Kind<?> kind : Losses.ALL) {
      add(samples, "many points, " + kind.key(), "loss", kind.key(), "data",
          Values.tree("points", 3000, "spacing", "random"), "model", Values.tree("units", 9, "start", "normal"),
          "optimizer", "adam", "zeroGradients", true, "steps", steps);
      add(samples, "many points, weighted, " + kind.key(), "loss", kind.key(), "data",
          Values.tree("points", 500, "from", 1e6, "to", 1e6 + 4, "target", "line", "heldOut", Values.tree("share", 0.25)),
          "model", Values.tree("units", 20, "weighted", true, "start", "spread"),
          "optimizer", Values.tree("kind", "adam", "learningRate", 1e-9), "zeroGradients", true, "steps", steps);
    }
    return samples;
  }

  private static void add(List<Sample> samples, String name, Object... fields) {
    samples.add(new Sample(name, Values.read(fields)));
  }

  /** Any setup that a reader of the page could make with the controls, and many that nobody would. */
  public static Arbitrary<Setup> any() {
    Arbitrary<Optimizing> optimizing = Combinators.combine(
        choice(Losses.ALL), choice(Optimizers.ALL), choice(Schedules.ALL),
        number(Settings.LEARNING_RATE), flag())
        .as(Optimizing::new);
    Arbitrary<Integer> size = whole(Settings.BATCH_SIZE);
    Arbitrary<Batch> batch = Combinators.combine(size, number(Settings.BATCH_SEED)).as(Batch::new);
    Arbitrary<EarlyStopping> plateau = Combinators
        .combine(number(Settings.PLATEAU_EPS), whole(Settings.PLATEAU_STEPS))
        .as(EarlyStopping::new);
    Arbitrary<HeldOut> heldOut = Combinators
        .combine(number(Settings.HELD_OUT_SHARE), number(Settings.HELD_OUT_SEED)).as(HeldOut::new);
    return Combinators.combine(data(), heldOut, model(), optimizing, batch, plateau, whole(Settings.STEPS))
        .as((data, keptOut, model, how, batches, stop, steps) -> new Setup(data, keptOut, model.sum(), model.start(), new Recipe(
            how.loss(), how.optimizer(), how.learningRate(), how.schedule(), how.zeroGradients(), batches, stop, steps)));
  }

  private record Optimizing(Choice<Loss> loss, Choice<Optimizer> optimizer, Choice<Schedule> schedule,
      double learningRate, boolean zeroGradients) {}

  private static Arbitrary<DataSpec> data() {
    Arbitrary<Choice<Target>> formula = Arbitraries.of("x", "sin(2x) + |x|", "0.5x^2 - 1e-3")
        .map(text -> Targets.typed(FormulaReader.read(text, Values.NUMBERS)));
    Arbitrary<DataSpec> function = Combinators.combine(Arbitraries.oneOf(choice(Targets.ALL), formula),
        number(Settings.FROM), number(Settings.SCALE_NOISE), number(Settings.ADD_NOISE),
        number(Settings.DATA_SEED), whole(Settings.POINTS), Arbitraries.of(Noise.values()), Arbitraries.of(Spacing.values()))
        .as((target, from, scale, add, seed, count, noise, spacing) -> new FunctionData(
            target, from, from + 3, count, spacing, noise, scale, add, seed));
    Arbitrary<DataSpec> points = Arbitraries.integers().between(1, 5).flatMap(count -> Combinators.combine(
        list(count), list(count)).as((xs, ys) -> new PointData(new DataSet(xs, ys))));
    return Arbitraries.oneOf(function, points, Arbitraries.just(new NoData()));
  }

  private record Started(UnitSum sum, Start start) {}

  private static Arbitrary<Started> model() {
    return Combinators.combine(Arbitraries.integers().between(1, 6), flag())
        .as(UnitSum::new).flatMap(SampleSetups::started);
  }

  private static Arbitrary<Started> started(UnitSum sum) {
    Arbitrary<Start> given = list(sum.parameterCount()).map(GivenStart::new);
    Arbitrary<Start> drawn = choice(Initializers.ALL).map(DrawnStart::new);
    return Arbitraries.oneOf(given, drawn).map(start -> new Started(sum, start));
  }

  private static <T> Arbitrary<Choice<T>> choice(List<Kind<T>> registry) {
    return Arbitraries.of(registry).flatMap(kind -> {
      List<Arbitrary<Double>> values = kind.settings().stream().map(SampleSetups::number).toList();
      Arbitrary<Choice<T>> chosen = Combinators.combine(values).as(list ->
          kind.of(list.stream().mapToDouble(Double::doubleValue).toArray()));
      return values.isEmpty() ? Arbitraries.just(kind.initial()) : chosen;
    });
  }

  /** The initial value now and then, else one that a slider shows. */
  private static Arbitrary<Double> number(Setting setting) {
    Arbitrary<Double> any = setting.whole() ? whole(setting).map(Integer::doubleValue)
        : Arbitraries.doubles()
            .between(setting.low(), setting.high()).ofScale(12)
            .map(x -> Math.max(x, setting.least()));
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(setting.initial())), Tuple.of(3, any));
  }

  private static Arbitrary<Integer> whole(Setting setting) {
    return Arbitraries.integers().between((int) setting.low(), (int) setting.high());
  }

  private static Arbitrary<double[]> list(int count) {
    return Arbitraries.doubles().between(-1e12, 1e12).ofScale(6).map(x -> x + 0.0)
        .array(double[].class).ofSize(count);
  }

  private static Arbitrary<Double> number(SetupNumber number) {
    return number(number.range());
  }

  private static Arbitrary<Integer> whole(SetupNumber number) {
    return whole(number.range());
  }

  private static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }
}
