package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.model.Model;

/**
 * The mean loss of a model on a data set as a function of the parameters, and its gradient by the chain rule. The same parameters
 * give the same bits everywhere and whatever was asked before.
 *
 * @see Objectives
 */
public interface Objective {
  Model model();

  Loss loss();

  DataSet data();

  /** The mean loss; NaN when there are no points. */
  double loss(double[] params);

  /**
   * The mean loss over all points, its gradient written over {@code gradient}.
   *
   * @param params the model's parameters, as many as {@link Model#parameterCount}
   * @param gradient receives dL/dparams, the same length
   */
  double lossAndGradient(double[] params, double[] gradient);

  /** The same over the points {@code order[from]} to {@code order[to - 1]} alone, a mini-batch; the mean is over those. */
  double lossAndGradient(double[] params, double[] gradient, int[] order, int from, int to);

  /**
   * Adds to the gradient what one point contributes to it. Where every point is visited, all gradients are sums of these, in the
   * points' order.
   *
   * @param i the point
   * @param count over how many points the mean is taken
   * @param gradient what its contribution is added to
   * @return what its residual costs, before the mean
   */
  double add(double[] params, int i, int count, double[] gradient);

  /** How many points unit k is active on. */
  int activeCount(double[] params, int k);

  /** Roughly how much work a loss with its gradient is, in visits of a point by a unit of a plain sum: some 2.5 ns each. */
  double work();

  /** Whether every point is visited. */
  boolean visitsPoints();

  /**
   * The objective on the same points but for one: as long as a point is being dragged, what has been made of the others is used. Its
   * values are those of an objective made anew up to the order of summation.
   *
   * @param other the points, all but {@code point} as they are here or were before that one moved
   */
  Objective withMoved(DataSet other, int point);

  /** Whether it goes by what was made of points of which one has moved. */
  boolean isAmended();
}
