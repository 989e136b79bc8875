package reludescent.model;

import reludescent.index.PieceSums;
import reludescent.index.SortedPoints;
import reludescent.index.SquareSums;

/** Squared error, {@code r^2}, its derivative {@code 2 r}: PyTorch's {@code MSELoss}. */
public final class SquaredError implements Loss {
  @Override
  public double of(double residual) {
    return residual * residual;
  }

  @Override
  public double slope(double residual) {
    return 2 * residual;
  }

  @Override
  public PieceSums over(SortedPoints points, int units) {
    return new SquareSums(points);
  }
}
