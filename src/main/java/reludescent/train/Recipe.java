package reludescent.train;

import reludescent.loss.Loss;

/**
 * How a model is trained, everything but the model and the data.
 *
 * @param loss what a residual costs
 * @param optimizer the update rule
 * @param learningRate the rate at the start, positive
 * @param schedule how the rate changes
 * @param zeroGradients whether gradients are cleared before each step; the article's loop never does
 * @param batch mini-batches, or {@link Batch#FULL}
 * @param earlyStopping when to stop for want of improvement, or {@link EarlyStopping#NEVER}
 * @param steps how many steps at most
 */
public record Recipe(
    Loss loss,
    Optimizer optimizer,
    double learningRate,
    Schedule schedule,
    boolean zeroGradients,
    Batch batch,
    EarlyStopping earlyStopping,
    int steps) {}
