package reludescent.train;

/**
 * Gradient descent with momentum, PyTorch's {@code SGD(lr, momentum, nesterov)}: {@code v <- momentum v + g}, then
 * {@code p <- p - lr v}, or with Nesterov's look ahead {@code p <- p - lr (g + momentum v)}. Slot 0 holds v.
 *
 * <p>B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964; Y. Nesterov, 1983, in the form of
 * I. Sutskever and others, On the importance of initialization and momentum in deep learning, 2013.
 *
 * @param momentum how much of the velocity a step keeps, from 0 to less than 1
 * @param nesterov whether to look ahead
 */
public record Momentum(double momentum, boolean nesterov) implements Optimizer {
  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    for (int j = 0; j < params.length; j++) {
      double velocity = memory[j] * momentum + gradient[j];
      nextMemory[j] = velocity;
      double direction = nesterov ? velocity * momentum + gradient[j] : velocity;
      nextParams[j] = params[j] - rate * direction;
    }
  }
}
