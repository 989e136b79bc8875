package reludescent.loss;

import reludescent.objective.index.PieceSums;
import reludescent.objective.index.SortedPoints;

/**
 * What one residual {@code r = f(x) - y} costs. The loss of a data set is the mean over its points, PyTorch's
 * {@code reduction='mean'}.
 */
public interface Loss {
  /** The cost of residual r. */
  double of(double residual);

  /** The derivative of {@link #of} at r, with PyTorch's conventions where it has none: sign(0) = 0. */
  double derivative(double residual);

  /**
   * Sums of this loss over pieces of a line, by an index of the points, or null where there is none: then every point
   * is visited.
   *
   * @param units of the model, one less than pieces at most
   */
  default PieceSums over(SortedPoints points, int units) {
    return null;
  }
}
