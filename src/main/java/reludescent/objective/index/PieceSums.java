package reludescent.objective.index;

/**
 * A loss summed over neighbouring points whose prediction lies on one straight line, by an index that need not look at every
 * point.
 */
public abstract class PieceSums {
  /** Goes on making the index, for so many points or a few more; whether it is made, and can be asked. */
  public abstract boolean go(int points);

  /**
   * Sums over all pieces, each where the one before ended.
   *
   * @param order where the pieces end, in {@link Polyline}'s entries
   * @param pieces {@link Polyline#STRIDE} numbers for each: the slope and height of its line are read, the sums of derivatives,
   *     and of derivatives times x about the origin, written behind them
   * @return the sum of the losses of all points
   */
  abstract double sum(int[] order, double[] pieces);

  /**
   * Sums over all points, each with a residual of its own.
   *
   * @param residuals of all points, of which the derivatives take the places
   * @return the sum of the losses
   */
  abstract double sumAtPoints(double[] residuals);
}
