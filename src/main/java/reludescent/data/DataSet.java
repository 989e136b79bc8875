package reludescent.data;

import reludescent.math.Interval;

/** Points to fit: ys[i] belongs to xs[i]. */
public final class DataSet {
  /** No points at all: a figure that only shows a function. */
  public static final DataSet EMPTY = new DataSet(new double[0], new double[0]);

  private final double[] xs;
  private final double[] ys;
  private double leastX = Double.POSITIVE_INFINITY;
  private double mostX = Double.NEGATIVE_INFINITY;

  /**
   * The arrays are not copied and must not be changed afterwards.
   *
   * @param xs inputs, finite
   * @param ys targets, finite, as many as xs
   */
  public DataSet(double[] xs, double[] ys) {
    if (xs.length != ys.length) {
      throw new IllegalArgumentException("ys: " + ys.length + " numbers, xs has " + xs.length);
    }
    this.xs = xs;
    this.ys = ys;
    for (double x : xs) {
      leastX = x < leastX ? x : leastX;
      mostX = x > mostX ? x : mostX;
    }
  }

  private DataSet(double[] xs, double[] ys, double leastX, double mostX) {
    this.xs = xs;
    this.ys = ys;
    this.leastX = leastX;
    this.mostX = mostX;
  }

  /**
   * These points but for one.
   *
   * @param spent whether these points are not used any more, so that their arrays may be: to copy a million numbers for each
   *     move of a drag takes longer than a frame
   */
  public DataSet withMoved(int i, double x, double y, boolean spent) {
    double[] movedXs = spent ? xs : xs.clone();
    double[] movedYs = spent ? ys : ys.clone();
    boolean wasInside = xs[i] > leastX && xs[i] < mostX;
    movedXs[i] = x;
    movedYs[i] = y;
    return wasInside ? new DataSet(movedXs, movedYs, Math.min(leastX, x), Math.max(mostX, x))
        : new DataSet(movedXs, movedYs);
  }

  /** The inputs, in the points' order; not to be changed. */
  public double[] xs() {
    return xs;
  }

  /** The targets, one for each input; not to be changed. */
  public double[] ys() {
    return ys;
  }

  /** The least x; infinite where there are no points. */
  public double leastX() {
    return leastX;
  }

  /** The largest x; minus infinite where there are no points. */
  public double mostX() {
    return mostX;
  }

  /** Where the points lie on the x axis; from -2 to 2 where there are none. */
  public Interval xRange() {
    return isEmpty() ? new Interval(-2, 2) : Interval.around(new double[] {leastX, mostX});
  }

  /** How many points there are. */
  public int size() {
    return xs.length;
  }

  /** Whether there is no point at all. */
  public boolean isEmpty() {
    return xs.length == 0;
  }
}
