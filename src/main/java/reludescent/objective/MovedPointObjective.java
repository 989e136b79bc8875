package reludescent.objective;

import reludescent.data.DataSet;

/** Goes by the index of points of which one has moved: its share as it was is taken away, its share as it is now is added. */
final class MovedPointObjective extends PointwiseObjective {
  private final Objective before;
  private final int point;
  private final double[] share;

  /**
   * @param before the objective on the points as they were
   * @param data the same points, but for one
   * @param point which
   */
  MovedPointObjective(Objective before, DataSet data, int point) {
    super(before.model(), before.loss(), data);
    this.before = before;
    this.point = point;
    share = new double[before.model().parameterCount()];
  }

  @Override
  public double loss(double[] params) {
    return amended(before.loss(params), params, null);
  }

  @Override
  public double lossAndGradient(double[] params, double[] gradient) {
    return amended(before.lossAndGradient(params, gradient), params, gradient);
  }

  /** From a mean and a gradient with the point where it was to those with it where it is now. */
  private double amended(double mean, double[] params, double[] gradient) {
    double sum = mean * data().size() - moved(before, params, gradient, -1);
    return Math.max(0, (sum + moved(this, params, gradient, 1)) / data().size());
  }

  /** What the moved point costs by an objective; its part of the gradient is added with a sign. */
  private double moved(Objective objective, double[] params, double[] gradient, int sign) {
    double cost = objective.add(params, point, data().size(), share);
    for (int j = 0; j < share.length; j++) {
      if (gradient != null) {
        gradient[j] += sign * share[j];
      }
      share[j] = 0;
    }
    return cost;
  }

  @Override
  public int activeCount(double[] params, int k) {
    return before.activeCount(params, k) - active(params, k, before.data().xs()[point]) + active(params, k, data().xs()[point]);
  }

  private int active(double[] params, int k, double x) {
    return model().activeCount(params, k, new double[] {x});
  }

  @Override
  public double work() {
    return before.work();
  }

  @Override
  public boolean visitsPoints() {
    return false;
  }

  @Override
  public Objective withMoved(DataSet other, int otherPoint) {
    return otherPoint == point ? new MovedPointObjective(before, other, point) : super.withMoved(other, otherPoint);
  }

  @Override
  public boolean isAmended() {
    return true;
  }
}
