package reludescent.setup;

import reludescent.data.DataSpec;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.Noise;
import reludescent.data.Targets;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.math.Interval;
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
 * Everything that determines a run, as the user chose it.
 *
 * @param data where the points come from
 * @param heldOut which of them are kept from training
 * @param model the function that is fitted
 * @param start where its parameters start
 * @param loss what a residual costs
 * @param optimizer the update rule
 * @param learningRate the rate at the start, positive
 * @param schedule how the rate changes
 * @param zeroGradients whether gradients are cleared before each step
 * @param batch mini-batches, or {@link Batch#FULL}
 * @param earlyStopping when to stop for want of improvement
 * @param steps how many steps at most
 */
public record Setup(
    DataSpec data,
    HeldOut heldOut,
    Model model,
    Start start,
    Choice<Loss> loss,
    Choice<Optimizer> optimizer,
    double learningRate,
    Choice<Schedule> schedule,
    boolean zeroGradients,
    Batch batch,
    EarlyStopping earlyStopping,
    int steps) {

  /** The article's run: what a setup is where it says nothing. */
  public static Setup article() {
    return new Setup(
        new FunctionData(Targets.QUADRATIC.initial(), new Interval(-2, 2), 20, false, Noise.ARTICLE, 0.15, 1.5, 42),
        HeldOut.NONE,
        new UnitSum(2, false),
        new GivenStart(new double[] {0.5, 0.5, -0.5, -0.5}),
        Losses.MAE.initial(),
        Optimizers.SGD.initial(),
        0.01,
        Schedules.CONSTANT.initial(),
        false,
        Batch.FULL,
        EarlyStopping.NEVER,
        40);
  }

  /** The training part, made ready to run. */
  public Recipe recipe() {
    return new Recipe(
        loss.made(), optimizer.made(), learningRate, schedule.made(), zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with the parameters starting elsewhere. */
  public Setup withStart(double[] params) {
    return new Setup(data, heldOut, model, new GivenStart(params), loss, optimizer, learningRate, schedule,
        zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with the very points, and the very loss, of another setup. */
  Setup sharing(Setup other, boolean points, boolean sameLoss) {
    return new Setup(points ? other.data : data, points ? other.heldOut : heldOut, model, start, sameLoss ? other.loss : loss, optimizer,
        learningRate, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same on other points. */
  public Setup withData(DataSpec points) {
    return new Setup(points, heldOut, model, start, loss, optimizer, learningRate, schedule, zeroGradients, batch,
        earlyStopping, steps);
  }

  /** The same with gradients zeroed before each step, or not. */
  public Setup withZeroing(boolean zeroed) {
    return new Setup(data, heldOut, model, start, loss, optimizer, learningRate, schedule, zeroed, batch, earlyStopping,
        steps);
  }

  /** The same with another update rule. */
  public Setup withOptimizer(Choice<Optimizer> other) {
    return new Setup(data, heldOut, model, start, loss, other, learningRate, schedule, zeroGradients, batch, earlyStopping,
        steps);
  }
}
