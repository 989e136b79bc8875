package reludescent.train;

/**
 * AdaGrad, PyTorch's {@code Adagrad(lr, eps)}: {@code s <- s + g^2}, then {@code p <- p - lr g / (sqrt(s) + eps)}. Slot 0
 * holds s. J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods for online learning and stochastic optimization, 2011.
 *
 * @param eps keeps the divisor away from zero, positive
 */
public record AdaGrad(double eps) implements Optimizer {
  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    for (int j = 0; j < params.length; j++) {
      double g = gradient[j];
      double sum = g * g + memory[j];
      nextMemory[j] = sum;
      nextParams[j] = params[j] - rate * g / (Math.sqrt(sum) + eps);
    }
  }
}
