package reludescent.train;

import reludescent.loss.Loss;
import reludescent.registry.Choice;

/**
 * How a model is trained, everything but the model and the data.
 *
 * @param loss what a residual costs
 * @param optimizer the update rule
 * @param learningRate the rate at the start, positive
 * @param clipNorm the largest norm of a gradient that is used, or 0 where none is clipped
 * @param schedule how the rate changes
 * @param zeroGradients whether gradients are cleared before each step; the article's loop never does
 * @param batch mini-batches, or {@link Batch#FULL}
 * @param earlyStopping when to stop for want of improvement, or {@link EarlyStopping#NEVER}
 * @param steps how many steps at most
 */
public record Recipe(
    Choice<Loss> loss,
    Choice<Optimizer> optimizer,
    double learningRate,
    double clipNorm,
    Choice<Schedule> schedule,
    boolean zeroGradients,
    Batch batch,
    EarlyStopping earlyStopping,
    int steps) {

  /** A recipe that clips no gradient. */
  public Recipe(Choice<Loss> loss, Choice<Optimizer> optimizer, double learningRate, Choice<Schedule> schedule,
      boolean zeroGradients, Batch batch, EarlyStopping earlyStopping, int steps) {
    this(loss, optimizer, learningRate, 0, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with another loss. */
  public Recipe withLoss(Choice<Loss> other) {
    return new Recipe(other, optimizer, learningRate, clipNorm, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with another optimizer. */
  public Recipe withOptimizer(Choice<Optimizer> other) {
    return new Recipe(loss, other, learningRate, clipNorm, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with another learning rate. */
  public Recipe withLearningRate(double other) {
    return new Recipe(loss, optimizer, other, clipNorm, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with another bound for gradients; 0 is none. */
  public Recipe withClipNorm(double other) {
    return new Recipe(loss, optimizer, learningRate, other, schedule, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with another schedule. */
  public Recipe withSchedule(Choice<Schedule> other) {
    return new Recipe(loss, optimizer, learningRate, clipNorm, other, zeroGradients, batch, earlyStopping, steps);
  }

  /** The same with gradients zeroed before each step, or added up. */
  public Recipe withZeroGradients(boolean other) {
    return new Recipe(loss, optimizer, learningRate, clipNorm, schedule, other, batch, earlyStopping, steps);
  }

  /** The same with other batches. */
  public Recipe withBatch(Batch other) {
    return new Recipe(loss, optimizer, learningRate, clipNorm, schedule, zeroGradients, other, earlyStopping, steps);
  }

  /** The same with another rule for stopping early. */
  public Recipe withEarlyStopping(EarlyStopping other) {
    return new Recipe(loss, optimizer, learningRate, clipNorm, schedule, zeroGradients, batch, other, steps);
  }

  /** The same with so many steps. */
  public Recipe withSteps(int other) {
    return new Recipe(loss, optimizer, learningRate, clipNorm, schedule, zeroGradients, batch, earlyStopping, other);
  }
}
