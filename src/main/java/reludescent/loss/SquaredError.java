package reludescent.loss;

/** Squared error, {@code r^2}, its derivative {@code 2 r}: PyTorch's {@code MSELoss}. */
public final class SquaredError implements Loss {
  @Override
  public double of(double residual) {
    return residual * residual;
  }

  @Override
  public double derivative(double residual) {
    return 2 * residual;
  }

  @Override
  public LossForm form() {
    return LossForm.SQUARED;
  }
}
