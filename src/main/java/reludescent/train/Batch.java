package reludescent.train;

/**
 * Mini-batches: each epoch visits every point once in an order that NumPy's {@code RandomState(seed).permutation}
 * draws, one draw an epoch, {@code size} points a step; the last batch of an epoch holds what remains.
 *
 * @param size points a step, or 0 for all of them in their own order
 * @param seed of the shuffling, 0 to 2^32 - 1
 */
public record Batch(int size, double seed) {
  /** Every step sees every point. */
  public static final Batch FULL = new Batch(0, 0);
}
