package reludescent.train;

/**
 * Another optimizer with weight decay as {@code torch.optim} has it: a share of each parameter is added to its gradient,
 * {@code g + decay p}, before anything else is made of that. Gradients that are kept stay without it.
 *
 * @param optimizer what goes by that gradient
 * @param decay the share, positive
 */
public record WeightDecay(Optimizer optimizer, double decay) implements Optimizer {
  /** An optimizer with that decay; itself where there is none. */
  static Optimizer of(Optimizer optimizer, double decay) {
    return decay == 0 ? optimizer : new WeightDecay(optimizer, decay);
  }

  @Override
  public int slots() {
    return optimizer.slots();
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    double[] decayed = new double[gradient.length];
    for (int j = 0; j < decayed.length; j++) {
      decayed[j] = gradient[j] + decay * params[j];
    }
    optimizer.step(params, decayed, memory, update, rate, nextParams, nextMemory);
  }
}
