package reludescent.data;

import reludescent.task.Task;

/**
 * Points being sorted by x, bit by bit, as a million take longer than a frame. They are distributed to as many equal parts of their
 * range, then each part is sorted: three times as fast for a million random x as sorting all at once. D. E. Knuth, The Art of
 * Computer Programming 3, section 5.2.1.
 */
public final class Sorting implements Task {
  private final double[] givenXs;
  private final double[] givenYs;
  private double[] xs;
  private double[] ys;
  private int[] starts;
  private PairSort sort;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;
  private boolean isSorted = true;
  private int pass;
  private int next;

  /** @param xs finite, as many as ys, at least one; neither array is changed, both may be kept */
  public Sorting(double[] xs, double[] ys) {
    givenXs = xs;
    givenYs = ys;
  }

  /** Goes on for so many points, each of which has its turn four times; whether all are sorted. */
  @Override
  public boolean advance(int points) {
    int size = givenXs.length;
    int left = points;
    while (left > 0 && pass < 4) {
      int to = left < size - next ? next + left : size;
      left -= to - next;
      pass(next, to);
      next = to;
      if (next == size) {
        next = 0;
        pass++;
        prepare();
      }
    }
    return pass == 4;
  }

  /** The points' x, rising. */
  public double[] xs() {
    return xs;
  }

  /** The points' y in the order of x. */
  public double[] ys() {
    return ys;
  }

  private void pass(int from, int to) {
    if (pass == 0) {
      look(from, to);
    } else if (pass == 1) {
      double scale = scale();
      for (int i = from; i < to; i++) {
        starts[part(givenXs[i], scale) + 2]++;
      }
    } else if (pass == 2) {
      double scale = scale();
      for (int i = from; i < to; i++) {
        int at = starts[part(givenXs[i], scale) + 1]++;
        xs[at] = givenXs[i];
        ys[at] = givenYs[i];
      }
    } else {
      for (int part = from; part < to; part++) {
        sort.sort(starts[part], starts[part + 1]);
      }
    }
  }

  private void prepare() {
    int size = givenXs.length;
    if (pass == 1 && isSorted) {
      xs = givenXs;
      ys = givenYs;
      pass = 4;
    } else if (pass == 1) {
      starts = new int[size + 2];
    } else if (pass == 2) {
      for (int part = 2; part < starts.length; part++) {
        starts[part] += starts[part - 1];
      }
      xs = new double[size];
      ys = new double[size];
    } else if (pass == 3) {
      sort = new PairSort(xs, ys, size);
    }
  }

  private void look(int from, int to) {
    double before = from > 0 ? givenXs[from - 1] : givenXs[0];
    for (int i = from; i < to; i++) {
      double x = givenXs[i];
      if (before > x) {
        isSorted = false;
      }
      least = x < least ? x : least;
      greatest = x > greatest ? x : greatest;
      before = x;
    }
  }

  private double scale() {
    return (givenXs.length - 1) / (greatest - least);
  }

  private int part(double x, double scale) {
    return (int) Math.min((x - least) * scale, givenXs.length - 1);
  }
}
