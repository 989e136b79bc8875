package reludescent.model;

import java.util.List;
import reludescent.activation.Activation;
import reludescent.math.Interval;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.SortedPoints;
import reludescent.registry.Choice;

/**
 * A function f of one input x, shaped by parameters: hidden units, each with a preactivation z and the output an activation makes of
 * it, in one or more layers. Parameters are one flat array; where each stands in it is known to the model alone. A model is a value:
 * two of the same kind and size are equal. Units and parameters count from 0 here and from 1 in names.
 *
 * @see UnitSum
 * @see Network
 */
public interface Model {
  /** What each hidden unit makes of its preactivation. */
  Choice<Activation> activation();

  /** Numbers in the parameter array. */
  int parameterCount();

  /** The name of parameter i as it is written everywhere: {@code m1}, {@code b1}; {@code W2[1,3]} in a network. */
  String nameOf(int i);

  /** What the parameters are in PyTorch's words, weights before biases, layer after layer. */
  List<Tensor> tensors();

  /** How many hidden units there are, in all layers. */
  int units();

  /** How many hidden layers there are. */
  int layers();

  /** The hidden layer that unit k is in. Units are counted layer after layer. */
  int layerOf(int k);

  /** The unit that parameter i leads into, or for a sum belongs to; -1 where it leads to the model's value itself. */
  int unitOf(int i);

  /** f(x). */
  double value(double[] params, double x);

  /**
   * Values and inner numbers over many x, and the way back.
   *
   * @param points how many points it takes at a time
   */
  Pass pass(int points);

  /**
   * On how many of the xs unit k is active, so that a gradient reaches it.
   */
  int activeCount(double[] params, int k, double[] xs);

  /**
   * For each unit, whether it is active nowhere between two x, so that none of the points there gives it a gradient. None is where
   * there are no points.
   *
   * @param leastX the least x; more than the most where there are no points
   * @param mostX the most
   */
  boolean[] deadUnits(double[] params, double leastX, double mostX);

  /** The same of one unit. */
  default boolean isDead(double[] params, int k, double leastX, double mostX) {
    return deadUnits(params, leastX, mostX)[k];
  }

  /** Whether f is a polyline. */
  default boolean isPiecewiseLinear() {
    return activation().made().isPiecewiseLinear();
  }

  /**
   * This model over sorted points, by sums over its pieces. Only where {@link #isPiecewiseLinear}.
   *
   * @param points at most {@link Pieces#MOST_POINTS}
   * @param sums of a loss over these points
   */
  Pieces pieces(SortedPoints points, PieceSums sums);

  /** Where f bends strictly within a range, rising: a polyline through these places is f itself. Only where f is a polyline. */
  List<Breakpoint> breakpoints(double[] params, Interval range);

  /**
   * This model as a sum of units that each see x itself, with a slope, an intercept and a kink of their own; null where units see
   * what other units make of x.
   */
  default UnitSum asSum() {
    return null;
  }

  /** This model as a network of layers, with weights from each unit to the next layer's; null where it is none. */
  default Network asNetwork() {
    return null;
  }
}
