package reludescent.model.pieces;

/**
 * A piecewise linear model over sorted points: f is a line on each piece between one breakpoint and the next, so that loss and
 * gradient follow from sums over pieces and no point need be visited.
 *
 * <p>Results depend on the parameters alone, on nothing remembered: from earlier evaluations there are only guesses where to begin a
 * search. They differ from those of a loop over all points by the order of summation only.
 */
public interface Pieces {
  /** There is no room for more points than this. */
  int MOST_POINTS = Integer.MAX_VALUE >> 10;

  /**
   * The mean loss.
   *
   * @param gradient receives the loss's gradient, or null where nobody asks for it
   */
  double loss(double[] params, double[] gradient);

  /** On how many points unit k is active. */
  int activeCount(double[] params, int k);
}
