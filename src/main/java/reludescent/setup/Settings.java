package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import reludescent.activation.Activation;
import reludescent.activation.Activations;
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
import reludescent.math.Limit;
import reludescent.model.DrawnStart;
import reludescent.model.Initializer;
import reludescent.model.Initializers;
import reludescent.model.Model;
import reludescent.model.Network;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Named;
import reludescent.registry.Setting;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;
import reludescent.train.Recipe;
import reludescent.train.Schedule;
import reludescent.train.Schedules;

/**
 * Every setting of a setup, described once, in the order in which they are read and written. Settings of a kind, as Adam's {@code
 * beta1}, are described in its registry.
 */
public final class Settings {
  /** More points than this are refused. */
  public static final int MOST_POINTS = 2_000_000;
  /** More steps than this are refused. */
  public static final int MOST_STEPS = 10_000_000;
  /** Bounds of each number in a list: of parameters, of coordinates. */
  public static final Setting EACH = Setting.any("", 0, -5, 5);

  public static final SetupOption<DataKind> DATA_KIND = new SetupOption<>("data.kind", "points from",
      "Where the points come from.", List.of(DataKind.values()), setup -> true, Settings::dataKind, Settings::withDataKind);
  public static final SetupKind<Target> TARGET = new SetupKind<>("data.target", "function",
      "The function the points lie on, but for the noise.", Targets.WITH_FORMULA, false, Settings::isFunction,
      setup -> function(setup).target(), (setup, target) -> setup.withData(function(setup).withTarget(target)));
  public static final SetupFormula FORMULA = new SetupFormula();
  public static final SetupNumber FROM = ofFunction(
      Setting.any("from", -2, -10, 10).explained("from", "Where the points begin."),
      FunctionData::from, FunctionData::withFrom);
  public static final SetupNumber TO = ofFunction(
      Setting.any("to", 2, -10, 10).explained("to", "Where the points end."),
      FunctionData::to, FunctionData::withTo);
  public static final SetupNumber POINTS = ofFunction(
      Setting.whole("points", 20, 1, MOST_POINTS, 2, 200).explained("points", "How many points there are."),
      FunctionData::count, (data, count) -> data.withCount((int) count));
  public static final SetupOption<Spacing> SPACING = ofFunction("data.spacing", "spacing of x",
      "How x lies between its ends: evenly, or drawn at random.", List.of(Spacing.values()),
      FunctionData::spacing, FunctionData::withSpacing);
  public static final SetupOption<Noise> NOISE = ofFunction("data.noise", "noise",
      "How the points are moved off the function.", List.of(Noise.values()),
      FunctionData::noise, FunctionData::withNoise);
  public static final SetupNumber SCALE_NOISE = ofFunction(
      new Setting("scaleNoise", 0.15, 0, Limit.LARGEST, false, 0, 1)
          .explained("scale noise", "Spread of the noise as a share of y."),
      FunctionData::scaleNoise, FunctionData::withScaleNoise);
  public static final SetupNumber ADD_NOISE = ofFunction(
      new Setting("addNoise", 1.5, 0, Limit.LARGEST, false, 0, 5)
          .explained("add noise", "Spread of the noise that is added, in units of y."),
      FunctionData::addNoise, FunctionData::withAddNoise);
  public static final SetupNumber DATA_SEED = ofFunction(
      Setting.seed(42).explained("seed",
          "Where the random numbers start: the same seed gives the same points, here and in NumPy."),
      FunctionData::seed, FunctionData::withSeed);
  public static final SetupPoints GIVEN_POINTS = new SetupPoints();
  public static final SetupNumber HELD_OUT_SHARE = number("data.heldOut",
      new Setting("share", 0, 0, 0.9, false, 0, 0.5).explained("held out",
          "Share of the points kept from training, to see how well the model does on them."),
      setup -> setup.heldOut().share(),
      (setup, share) -> setup.withHeldOut(new HeldOut(share, setup.heldOut().seed())));
  public static final SetupNumber HELD_OUT_SEED = number("data.heldOut",
      Setting.seed(0).explained("choosing seed", "Which points those are."),
      setup -> setup.heldOut().seed(),
      (setup, seed) -> setup.withHeldOut(new HeldOut(setup.heldOut().share(), seed)));

  public static final SetupFlag WEIGHTED = new SetupFlag("model.weighted", "weighted: f(x) = c + sum of w relu(m x + b)",
      "Gives each ReLU a weight of its own, and the sum an offset: then it can bend down too.", Settings::isSum,
      setup -> sum(setup).weighted(),
      (setup, weighted) -> reshaped(setup, new UnitSum(sum(setup).units(), weighted, setup.model().activation())));
  public static final SetupNumber UNITS = new SetupUnits();
  public static final SetupLayers LAYERS = new SetupLayers();
  public static final SetupKind<Activation> ACTIVATION = new SetupKind<>("model.activation.kind", "activation",
      "What each unit makes of the number it gets.", Activations.ALL, true, setup -> true,
      setup -> setup.model().activation(), (setup, activation) -> setup.withModel(activated(setup.model(), activation), setup.start()));
  public static final SetupKind<Initializer> START = new SetupStart();

  public static final SetupKind<Loss> LOSS = new SetupKind<>("loss.kind", "loss",
      "What a residual costs; training lowers its mean.", Losses.ALL, true, setup -> true,
      Setup::loss, (setup, loss) -> setup.withRecipe(setup.recipe().withLoss(loss)));
  public static final SetupKind<Optimizer> OPTIMIZER = new SetupKind<>("optimizer.kind", "optimizer",
      "How a step is made of the gradient.", Optimizers.ALL, false, setup -> true,
      Setup::optimizer, (setup, optimizer) -> setup.withRecipe(setup.recipe().withOptimizer(optimizer)));
  public static final SetupNumber LEARNING_RATE = ofRecipe("optimizer",
      new Setting("learningRate", 0.01, 1e-12, Limit.LARGEST, false, 0.001, 1)
          .explained("learning rate", "How far a step goes for a given gradient."),
      Recipe::learningRate, Recipe::withLearningRate);
  public static final SetupNumber CLIP_NORM = ofRecipe("optimizer",
      new Setting("clipNorm", 0, 0, Limit.LARGEST, false, 0, 10)
          .explained("clip at norm", "The longest gradient that is used, longer ones are shortened to it; 0 stands for any."),
      Recipe::clipNorm, Recipe::withClipNorm);
  public static final SetupKind<Schedule> SCHEDULE = new SetupKind<>("optimizer.schedule.kind", "schedule",
      "How the learning rate changes as the run goes on.", Schedules.ALL, true, setup -> true,
      Setup::schedule, (setup, schedule) -> setup.withRecipe(setup.recipe().withSchedule(schedule)));
  public static final SetupFlag ZERO_GRADIENTS = new SetupFlag("zeroGradients", "zero the gradients before each step",
      "Without it gradients add up from step to step, as in the article's loop.", setup -> true,
      Setup::zeroGradients, (setup, zeroed) -> setup.withRecipe(setup.recipe().withZeroGradients(zeroed)));
  public static final SetupNumber BATCH_SIZE = ofRecipe("batch",
      Setting.whole("size", 0, 0, MOST_POINTS, 0, 20)
          .explained("batch size", "How many points a step looks at; 0 stands for all."),
      recipe -> recipe.batch().size(),
      (recipe, size) -> recipe.withBatch(new Batch((int) size, recipe.batch().seed())));
  public static final SetupNumber BATCH_SEED = ofRecipe("batch",
      Setting.seed(0).explained("shuffling seed", "In which order the points are taken."),
      recipe -> recipe.batch().seed(),
      (recipe, seed) -> recipe.withBatch(new Batch(recipe.batch().size(), seed)));
  public static final SetupNumber PLATEAU_EPS = ofRecipe("stop.plateau",
      new Setting("eps", 0, 0, Limit.LARGEST, false, 0, 0.1)
          .explained("least gain", "By how much the loss must fall to count as better."),
      recipe -> recipe.earlyStopping().eps(),
      (recipe, eps) -> recipe.withEarlyStopping(new EarlyStopping(eps, recipe.earlyStopping().steps())));
  public static final SetupNumber PLATEAU_STEPS = ofRecipe("stop.plateau",
      Setting.whole("steps", 0, 0, MOST_STEPS, 0, 1000)
          .explained("steps to wait", "After how many steps without that the run stops; 0 stands for never."),
      recipe -> recipe.earlyStopping().steps(),
      (recipe, steps) -> recipe.withEarlyStopping(new EarlyStopping(recipe.earlyStopping().eps(), (int) steps)));
  public static final SetupNumber STEPS = ofRecipe("",
      Setting.whole("steps", 40, 0, MOST_STEPS, 0, 1000).explained("steps", "How many steps the run has."),
      Recipe::steps, (recipe, steps) -> recipe.withSteps((int) steps));

  /** All of them, but those that belong to kinds. */
  public static final List<SetupField> ALL = List.of(DATA_KIND, TARGET, FORMULA, FROM, TO, POINTS, SPACING, NOISE,
      SCALE_NOISE, ADD_NOISE, DATA_SEED, GIVEN_POINTS, HELD_OUT_SHARE, HELD_OUT_SEED, WEIGHTED, UNITS, LAYERS, ACTIVATION, START,
      LOSS, OPTIMIZER, LEARNING_RATE, CLIP_NORM, SCHEDULE, ZERO_GRADIENTS, BATCH_SIZE, BATCH_SEED,
      PLATEAU_EPS, PLATEAU_STEPS, STEPS);

  private Settings() {}

  /** Every setting there is, each kind's own behind it; some paths come more than once, as with kinds that share a name. */
  public static List<SetupField> everyOne() {
    List<SetupField> fields = new ArrayList<>();
    for (SetupField field : ALL) {
      fields.add(field);
      if (field instanceof SetupKind<?> kinds) {
        fields.addAll(kinds.everyNumber());
      }
    }
    return fields;
  }

  /** All settings that a setup has, each kind's own behind it. */
  public static List<SetupField> of(Setup setup) {
    List<SetupField> fields = new ArrayList<>();
    for (SetupField field : ALL) {
      if (field.isIn(setup)) {
        fields.add(field);
        fields.addAll(field.settings(setup));
      }
    }
    return fields;
  }

  /** The setting with this path: that of a setup, or one that other setups have; null where there is none. */
  static SetupField found(String path, Setup setup) {
    SetupField own = at(path, setup);
    for (SetupField field : everyOne()) {
      if (own == null && field.path().equals(path)) {
        own = field;
      }
    }
    return own;
  }

  /** The setting of a setup with this path, or null. */
  public static SetupField at(String path, Setup setup) {
    for (SetupField field : of(setup)) {
      if (field.path().equals(path)) {
        return field;
      }
    }
    return null;
  }

  /** Whether the points are a function's. */
  static boolean isFunction(Setup setup) {
    return setup.data() instanceof FunctionData;
  }

  /** The function that points come from; the article's where they come from none. */
  static FunctionData function(Setup setup) {
    return (FunctionData) (isFunction(setup) ? setup.data() : Setup.article().data());
  }

  /** Whether the model is a sum of units. */
  static boolean isSum(Setup setup) {
    return setup.model().asSum() != null;
  }

  /** The sum of units of a setup; one like the article's where the model is none. */
  static UnitSum sum(Setup setup) {
    return isSum(setup) ? setup.model().asSum() : new UnitSum(2, false, setup.model().activation());
  }

  private static DataKind dataKind(Setup setup) {
    return isFunction(setup) ? DataKind.FUNCTION : setup.data() instanceof PointData ? DataKind.POINTS : DataKind.NONE;
  }

  private static Setup withDataKind(Setup setup, DataKind kind) {
    if (kind == dataKind(setup)) {
      return setup;
    }
    return setup.withData(switch (kind) {
      case FUNCTION -> function(setup);
      case POINTS -> new PointData(setup.data().points());
      case NONE -> new NoData();
    });
  }

  private static Model activated(Model model, Choice<Activation> activation) {
    UnitSum sum = model.asSum();
    return sum != null ? new UnitSum(sum.units(), sum.weighted(), activation)
        : new Network(((Network) model).hidden(), activation);
  }

  /** Another model: the start's rule goes on; parameters given one by one give way to a rule that suits the model. */
  static Setup reshaped(Setup setup, Model model) {
    if (model.equals(setup.model())) {
      return setup;
    }
    Kind<Initializer> usual = model.asSum() == null ? Initializers.LINEAR : Initializers.ARTICLE;
    boolean goesOn = setup.start() instanceof DrawnStart drawn && (drawn.rule().kind() != Initializers.ARTICLE || usual == drawn.rule().kind());
    return setup.withModel(model, goesOn ? setup.start() : new DrawnStart(usual.initial()));
  }

  private static SetupNumber number(String part, Setting range, ToDoubleFunction<Setup> getter,
      SetupNumber.Putter<Setup> putter) {
    return new SetupNumber(part, range, setup -> true, getter, putter);
  }

  private static SetupNumber ofFunction(Setting range, ToDoubleFunction<FunctionData> getter,
      SetupNumber.Putter<FunctionData> putter) {
    return new SetupNumber("data", range, Settings::isFunction, setup -> getter.applyAsDouble(function(setup)),
        (setup, value) -> setup.withData(putter.put(function(setup), value)));
  }

  private static <E extends Named> SetupOption<E> ofFunction(String path, String label,
      String explanation, List<E> options, Function<FunctionData, E> getter,
      BiFunction<FunctionData, E, FunctionData> putter) {
    return new SetupOption<>(path, label, explanation, options, Settings::isFunction, setup -> getter.apply(function(setup)),
        (setup, value) -> setup.withData(putter.apply(function(setup), value)));
  }

  private static SetupNumber ofRecipe(String part, Setting range, ToDoubleFunction<Recipe> getter,
      SetupNumber.Putter<Recipe> putter) {
    return number(part, range, setup -> getter.applyAsDouble(setup.recipe()),
        (setup, value) -> setup.withRecipe(putter.put(setup.recipe(), value)));
  }
}
