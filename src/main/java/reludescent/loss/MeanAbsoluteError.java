package reludescent.loss;

/** Mean absolute error, {@code |r|}: PyTorch's {@code L1Loss}, the article's loss. */
public final class MeanAbsoluteError implements Loss {
  @Override
  public double of(double residual) {
    return Math.abs(residual);
  }

  @Override
  public double derivative(double residual) {
    return residual > 0 ? 1 : residual < 0 ? -1 : 0;
  }

  @Override
  public LossForm form() {
    return LossForm.ABSOLUTE;
  }
}
