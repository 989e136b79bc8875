package reludescent.train;

import reludescent.random.NumpyRandom;

/**
 * Everything a run needs to go on from a step, and nothing else: a copy of it is a place to come back to.
 *
 * <p>A state at step i has been measured: it knows the loss at its parameters and the gradient that update i + 1 will
 * use. Only {@link Trainer} changes one.
 */
public final class TrainingState {
  int step;
  double[] params;
  double[] gradient;
  double[] accumulated;
  double[] memory;
  double loss;
  double bestLoss;
  int bestStep;
  /** As it was before it drew this epoch's order; states may share it, so that a copy is what draws. */
  NumpyRandom shuffler;
  String stopped;

  TrainingState(double[] params, double[] gradient, double[] accumulated, double[] memory) {
    this.params = params;
    this.gradient = gradient;
    this.accumulated = accumulated;
    this.memory = memory;
  }

  /** An independent copy. */
  public TrainingState copy() {
    int n = params.length;
    TrainingState copy =
        new TrainingState(new double[n], new double[n], new double[n], new double[memory.length]);
    copy.copyFrom(this);
    return copy;
  }

  /**
   * Becomes a copy of another state of the same run. By loops: for the few numbers of a step, {@code System.arraycopy} takes
   * ten times as long once compiled.
   */
  void copyFrom(TrainingState other) {
    copy(other.params, params);
    copy(other.gradient, gradient);
    copy(other.accumulated, accumulated);
    copy(other.memory, memory);
    step = other.step;
    loss = other.loss;
    bestLoss = other.bestLoss;
    bestStep = other.bestStep;
    shuffler = other.shuffler;
    stopped = other.stopped;
  }

  /**
   * Becomes the next state, and leaves its own arrays to that: nothing is copied.
   *
   * @param accumulatedNow the gradient the step was made with, which is this state's or the next one's accumulated one
   */
  void take(TrainingState next, double[] accumulatedNow) {
    double[] oldParams = params;
    double[] oldGradient = gradient;
    double[] oldAccumulated = accumulated;
    params = next.params;
    gradient = next.gradient;
    accumulated = accumulatedNow;
    next.params = oldParams;
    if (memory.length > 0) {
      double[] oldMemory = memory;
      memory = next.memory;
      next.memory = oldMemory;
    }
    if (accumulatedNow == oldGradient) {
      next.gradient = oldAccumulated;
    } else {
      next.gradient = oldGradient;
      next.accumulated = oldAccumulated;
    }
    step = next.step;
    loss = next.loss;
    if (shuffler != next.shuffler) {
      shuffler = next.shuffler;
    }
  }

  private static void copy(double[] from, double[] to) {
    for (int i = 0; i < from.length; i++) {
      to[i] = from[i];
    }
  }

  /** How many updates have been made. */
  public int step() {
    return step;
  }

  /** The parameters after that many updates; not to be changed. */
  public double[] params() {
    return params;
  }

  /** The mean loss over all training points at these parameters. */
  public double loss() {
    return loss;
  }

  /** dL/dp at these parameters, over all points or over the batch that comes next; not to be changed. */
  public double[] gradient() {
    return gradient;
  }

  /** What the updates so far have left in PyTorch's {@code .grad}: the sum of all gradients where they are not zeroed. */
  public double[] accumulated() {
    return accumulated;
  }

  /** What the optimizer remembers, slot after slot; not to be changed. */
  public double[] memory() {
    return memory;
  }

  /** Why the run ended before its last step, a sentence, or null. */
  public String stopped() {
    return stopped;
  }
}
