package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.model.Model;
import reludescent.model.pieces.Pieces;

/**
 * Goes by the model's pieces and an index of the points, and visits none: the same as a loop over all points up to the order of
 * summation.
 */
final class IndexedObjective extends PointwiseObjective {
  private final Pieces pieces;

  /** @param pieces of the model, over these points and with sums of this loss */
  IndexedObjective(Model model, Loss loss, DataSet data, Pieces pieces) {
    super(model, loss, data);
    this.pieces = pieces;
  }

  @Override
  public double loss(double[] params) {
    return pieces.loss(params, null);
  }

  @Override
  public double lossAndGradient(double[] params, double[] gradient) {
    return pieces.loss(params, gradient);
  }

  @Override
  public int activeCount(double[] params, int k) {
    return pieces.activeCount(params, k);
  }

  @Override
  public double work() {
    return Objectives.indexedWork(model(), loss(), data().size());
  }

  @Override
  public boolean visitsPoints() {
    return false;
  }

  @Override
  public Objective withMoved(DataSet other, int point) {
    return new MovedPointObjective(this, other, point);
  }
}
