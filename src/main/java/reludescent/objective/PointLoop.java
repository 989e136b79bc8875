package reludescent.objective;

import reludescent.loss.Loss;
import reludescent.model.Model;
import reludescent.model.UnitSum;

/** Visits points one by one. */
interface PointLoop {
  /** The loop for a model: rectified sums have one of their own, for speed. */
  static PointLoop of(Model model, Loss loss) {
    UnitSum sum = model.asSum();
    return sum != null && sum.isRectified() ? new SumLoop(sum, loss) : new PassLoop(model, loss);
  }

  /** The mean loss over these points. */
  double loss(double[] params, double[] xs, double[] ys);

  /** The mean loss over these points, its gradient written over {@code gradient}. */
  double lossAndGradient(double[] params, double[] gradient, double[] xs, double[] ys);
}
