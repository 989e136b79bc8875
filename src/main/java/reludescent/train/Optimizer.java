package reludescent.train;

/**
 * A rule that turns a gradient into an update. Optimizers are stateless: what one remembers between steps (momentum,
 * running averages) is a plain array beside the parameters, so that a training state is a value that can be kept and
 * returned to. The rules and defaults are PyTorch's.
 */
public interface Optimizer {
  /** How many numbers it remembers for each parameter. */
  int slots();

  /** Whether an update is the gradient times the learning rate, taken away, and nothing else. */
  default boolean isPlain() {
    return false;
  }

  /**
   * One update.
   *
   * @param params the parameters; not changed
   * @param gradient the gradient to use, as PyTorch's {@code .grad}; not changed
   * @param memory {@code slots() * params.length} numbers, all of slot 0 first; zeros before the first update; not
   *     changed
   * @param update which update this is, from 1
   * @param rate the learning rate of this update
   * @param nextParams receives the parameters after it
   * @param nextMemory receives what is remembered after it
   */
  void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory);
}
