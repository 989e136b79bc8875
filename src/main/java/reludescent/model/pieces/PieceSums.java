package reludescent.model.pieces;

/** A loss summed over neighbouring points whose prediction lies on one straight line, without looking at every point. */
public interface PieceSums {
  /** Numbers kept of a piece. */
  int STRIDE = 4;

  /**
   * Sums over all pieces, each where the one before ended.
   *
   * @param count how many pieces there are
   * @param ends for each, which point is the first behind it; the last is the number of points
   * @param pieces {@link #STRIDE} numbers for each: its line's slope and its height at the origin's x above the origin's y are read,
   *     the sums of derivatives, and of derivatives times x about the origin, written behind them
   * @param fine the same lines in twice the digits, or null where there are no others
   * @return the sum of the losses of all points
   */
  double sum(int count, int[] ends, double[] pieces, FineLines fine);

  /** The same by lines that are nowhere known in more digits than a double has. */
  default double sum(int count, int[] ends, double[] pieces) {
    return sum(count, ends, pieces, null);
  }

  /**
   * Sums over all points, each with a residual of its own.
   *
   * @param residuals of all points, of which the derivatives take the places
   * @return the sum of the losses
   */
  double sumAtPoints(double[] residuals);
}
