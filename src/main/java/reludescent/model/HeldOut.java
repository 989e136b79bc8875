package reludescent.model;

import reludescent.math.NumpyRandom;

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
    return part(all, false);
  }

  /** The points kept out. */
  public DataSet keptOut(DataSet all) {
    return part(all, true);
  }

  private DataSet part(DataSet all, boolean keptOut) {
    int n = all.size();
    int out = Math.max(0, Math.min(n - 1, (int) Math.floor(share * n + 0.5)));
    if (out == 0) {
      return keptOut ? DataSet.EMPTY : all;
    }
    boolean[] isOut = new boolean[n];
    int[] order = new NumpyRandom(seed).permutation(n);
    for (int i = 0; i < out; i++) {
      isOut[order[i]] = true;
    }
    int size = keptOut ? out : n - out;
    double[] xs = new double[size];
    double[] ys = new double[size];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (isOut[i] == keptOut) {
        xs[count] = all.xs()[i];
        ys[count++] = all.ys()[i];
      }
    }
    return new DataSet(xs, ys);
  }
}
