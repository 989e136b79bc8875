package reludescent.loss;

/**
 * Huber's loss with delta 1: {@code r^2 / 2} for {@code |r| <= 1}, {@code |r| - 1/2} beyond. PyTorch's {@code HuberLoss}; after
 * P. J. Huber, Robust estimation of a location parameter, 1964.
 */
public final class HuberLoss implements Loss {
  @Override
  public double of(double residual) {
    double size = Math.abs(residual);
    return size <= 1 ? residual * residual / 2 : size - 0.5;
  }

  @Override
  public double derivative(double residual) {
    return residual > 1 ? 1 : residual < -1 ? -1 : residual;
  }

  @Override
  public LossForm form() {
    return LossForm.CLIPPED;
  }
}
