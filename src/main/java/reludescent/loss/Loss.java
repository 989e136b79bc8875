package reludescent.loss;

/**
 * What one residual {@code r = f(x) - y} costs. The loss of a data set is the mean over its points, PyTorch's
 * {@code reduction='mean'}.
 */
public interface Loss {
  /** The cost of residual r. */
  double of(double residual);

  /** The derivative of {@link #of} at r, with PyTorch's conventions where it has none: sign(0) = 0. */
  double derivative(double residual);

  /** What form it has, for loops and sums that are written out for that form. */
  default LossForm form() {
    return LossForm.OTHER;
  }
}
