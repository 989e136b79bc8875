package reludescent.train;

import reludescent.math.Elementary;

/**
 * Adam, PyTorch's {@code Adam(lr, betas, eps)}: {@code m <- beta1 m + (1 - beta1) g}, {@code v <- beta2 v + (1 - beta2) g^2},
 * then with t the number of the update
 * {@code p <- p - lr / (1 - beta1^t) m / (sqrt(v) / sqrt(1 - beta2^t) + eps)}. Slot 0 holds m, slot 1 holds v.
 * D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015.
 *
 * @param beta1 how much of the mean gradient a step keeps, from 0 to less than 1
 * @param beta2 how much of the mean squared gradient a step keeps, from 0 to less than 1
 * @param eps keeps the divisor away from zero, positive
 */
public record Adam(double beta1, double beta2, double eps) implements Optimizer {
  @Override
  public int slots() {
    return 2;
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    int n = params.length;
    double share1 = 1 - beta1;
    double share2 = 1 - beta2;
    double size = rate / (1 - Elementary.power(beta1, update));
    double correction = Math.sqrt(1 - Elementary.power(beta2, update));
    for (int j = 0; j < n; j++) {
      double g = gradient[j];
      double mean = memory[j] * beta1 + share1 * g;
      double square = memory[n + j] * beta2 + share2 * g * g;
      nextMemory[j] = mean;
      nextMemory[n + j] = square;
      nextParams[j] = params[j] - size * mean / (Math.sqrt(square) / correction + eps);
    }
  }
}
