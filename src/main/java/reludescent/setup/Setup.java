package reludescent.setup;

import reludescent.data.DataSpec;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.Noise;
import reludescent.data.Spacing;
import reludescent.data.Targets;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.model.GivenStart;
import reludescent.model.Model;
import reludescent.model.Start;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;
import reludescent.train.Recipe;
import reludescent.train.Schedule;
import reludescent.train.Schedules;

/**
 * Everything that determines a run, as the user chose it. What each of its settings is called and may be is said in {@link
 * Settings}. A changed setup shares all parts that have not changed: where {@code data()} is the very same, so are the points.
 *
 * @param data where the points come from
 * @param heldOut which of them are kept from training
 * @param model the function that is fitted
 * @param start where its parameters start
 * @param recipe how it is trained
 */
public record Setup(DataSpec data, HeldOut heldOut, Model model, Start start, Recipe recipe) {
  /** Not more points than this are made at once, within a frame. */
  public static final int MOST_AT_ONCE = 20_000;

  /** The article's run: what a setup is where it says nothing. */
  public static Setup article() {
    return new Setup(
        new FunctionData(Targets.QUADRATIC.initial(), -2, 2, 20, Spacing.EVEN, Noise.ARTICLE, 0.15, 1.5, 42),
        HeldOut.NONE,
        new UnitSum(2, false),
        new GivenStart(new double[] {0.5, 0.5, -0.5, -0.5}),
        new Recipe(Losses.MAE.initial(), Optimizers.SGD.initial(), 0.01, Schedules.CONSTANT.initial(), false, Batch.FULL,
            EarlyStopping.NEVER, 40));
  }

  /** How many points there are, those held out included; none is made for that. */
  public int pointCount() {
    return data instanceof FunctionData function ? function.count() : data.points().size();
  }

  /** Whether its points are so many that they are better made bit by bit. */
  public boolean hasManyPoints() {
    return pointCount() > MOST_AT_ONCE;
  }

  /** What a residual costs. */
  public Choice<Loss> loss() {
    return recipe.loss();
  }

  /** How a step is made of the gradient. */
  public Choice<Optimizer> optimizer() {
    return recipe.optimizer();
  }

  /** How far a step goes for a given gradient, before the schedule. */
  public double learningRate() {
    return recipe.learningRate();
  }

  /** How the learning rate changes as the run goes on. */
  public Choice<Schedule> schedule() {
    return recipe.schedule();
  }

  /** Whether gradients are zeroed before each step. */
  public boolean zeroGradients() {
    return recipe.zeroGradients();
  }

  /** Which points a step looks at. */
  public Batch batch() {
    return recipe.batch();
  }

  /** When the run stops before its last step. */
  public EarlyStopping earlyStopping() {
    return recipe.earlyStopping();
  }

  /** How many steps the run has. */
  public int steps() {
    return recipe.steps();
  }

  /** The same on other points. */
  public Setup withData(DataSpec other) {
    return new Setup(other, heldOut, model, start, recipe);
  }

  /** The same with other points held out. */
  public Setup withHeldOut(HeldOut other) {
    return new Setup(data, other, model, start, recipe);
  }

  /** The same with another model, and a start for that. */
  public Setup withModel(Model other, Start otherStart) {
    return new Setup(data, heldOut, other, otherStart, recipe);
  }

  /** The same with the parameters starting elsewhere. */
  public Setup withStart(double[] params) {
    return withModel(model, new GivenStart(params));
  }

  /** The same trained in another way. */
  public Setup withRecipe(Recipe other) {
    return new Setup(data, heldOut, model, start, other);
  }
}
