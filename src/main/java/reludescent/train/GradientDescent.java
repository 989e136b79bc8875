package reludescent.train;

/** Plain gradient descent, {@code p <- p - rate * g}: PyTorch's {@code SGD(lr)}. */
public final class GradientDescent implements Optimizer {
  @Override
  public int slots() {
    return 0;
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public void step(double[] params, double[] gradient, double[] memory, int update, double rate, double[] nextParams,
      double[] nextMemory) {
    for (int j = 0; j < params.length; j++) {
      nextParams[j] = params[j] - rate * gradient[j];
    }
  }
}
