package reludescent.index;

/**
 * A loss summed over neighbouring points whose prediction lies on one straight line, by an index that need not look at every
 * point.
 */
public abstract class PieceSums {
  /** Where {@link #sum} leaves the sum of the losses, of their derivatives, and of those times x about the origin. */
  final double[] result = new double[3];

  /**
   * Sums over the points {@code from} to {@code to - 1}, in the order of their x.
   *
   * @param slope of the line
   * @param height of the line at the origin's x, above the origin's y
   */
  abstract void sum(int from, int to, double slope, double height);
}
