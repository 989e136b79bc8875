package reludescent.data;

/**
 * Points kept from training, to see how the model does on points it has not seen: the first {@code floor(share n + 1/2)} of
 * NumPy's {@code RandomState(seed).permutation(n)}, though one at least is always left to train on. Both parts keep the points'
 * order.
 *
 * @param share of the points, from 0 to less than 1; 0 keeps none out
 * @param seed of the choice, 0 to 2^32 - 1
 */
public record HeldOut(double share, double seed) {
  /** Every point is trained on. */
  public static final HeldOut NONE = new HeldOut(0, 0);

  /** The points to train on. */
  public DataSet training(DataSet all) {
    return parted(all).training();
  }

  /** The points kept out. */
  public DataSet keptOut(DataSet all) {
    return parted(all).keptOut();
  }

  private HeldOutSplit parted(DataSet all) {
    HeldOutSplit parting = new HeldOutSplit(this, all);
    parting.finish();
    return parting;
  }
}
