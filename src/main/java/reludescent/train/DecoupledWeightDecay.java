package reludescent.train;

/**
 * Another optimizer with weight decay apart from the gradient: {@code p <- p - lr decay p} comes before its update. With Adam that is
 * PyTorch's {@code AdamW(weight_decay)}; I. Loshchilov, F. Hutter, Decoupled weight decay regularization, 2019.
 *
 * @param optimizer what updates the parameters then
 * @param decay how much of a parameter goes, times the learning rate
 */
public record DecoupledWeightDecay(Optimizer optimizer, double decay) implements Optimizer {
  @Override
  public int slots() {
    return optimizer.slots();
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    double kept = 1 - rate * decay;
    double[] decayed = new double[params.length];
    for (int j = 0; j < decayed.length; j++) {
      decayed[j] = params[j] * kept;
    }
    optimizer.step(decayed, gradient, memory, update, rate, nextParams, nextMemory);
  }
}
