package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.model.Model;

/** Visits every point, one by one in their order, and units in theirs. */
final class DirectObjective extends PointwiseObjective {
  DirectObjective(Model model, Loss loss, DataSet data) {
    super(model, loss, data);
  }

  @Override
  public double loss(double[] params) {
    return loop().loss(params, data().xs(), data().ys());
  }

  @Override
  public double lossAndGradient(double[] params, double[] gradient) {
    return loop().lossAndGradient(params, gradient, data().xs(), data().ys());
  }

  @Override
  public int activeCount(double[] params, int k) {
    return model().activeCount(params, k, data().xs());
  }

  @Override
  public double work() {
    return Objectives.directWork(model(), data().size());
  }

  @Override
  public boolean visitsPoints() {
    return true;
  }
}
