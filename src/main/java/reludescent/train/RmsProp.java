package reludescent.train;

/**
 * RMSprop, PyTorch's {@code RMSprop(lr, alpha, eps)}: {@code s <- alpha s + (1 - alpha) g^2}, then
 * {@code p <- p - lr g / (sqrt(s) + eps)}. Slot 0 holds s. G. Hinton, Neural networks for machine learning, lecture 6, 2012.
 *
 * @param alpha how much of the running mean a step keeps, from 0 to less than 1
 * @param eps keeps the divisor away from zero, positive
 */
public record RmsProp(double alpha, double eps) implements Optimizer {
  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    double share = 1 - alpha;
    for (int j = 0; j < params.length; j++) {
      double g = gradient[j];
      double mean = memory[j] * alpha + share * g * g;
      nextMemory[j] = mean;
      nextParams[j] = params[j] - rate * g / (Math.sqrt(mean) + eps);
    }
  }
}
