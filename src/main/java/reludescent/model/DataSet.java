package reludescent.model;

/**
 * Points to fit: ys[i] belongs to xs[i]. The arrays are not copied and must not be changed afterwards.
 *
 * @param xs inputs, finite
 * @param ys targets, finite, as many as xs
 */
public record DataSet(double[] xs, double[] ys) {
  /** No points at all: a figure that only shows a function. */
  public static final DataSet EMPTY = new DataSet(new double[0], new double[0]);

  public DataSet {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException("ys: " + ys.length + " numbers, xs has " + xs.length);
    }
  }

  public int size() {
    return xs.length;
  }

  public boolean isEmpty() {
    return xs.length == 0;
  }
}
