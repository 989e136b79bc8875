package reludescent.index;

/**
 * Points sorted by x, and an origin near them. Sums of powers of x and y cancel when the points lie far from zero, so they are
 * taken about the origin; all differences from it are exact (P. H. Sterbenz, Floating-Point Computation, 1974: so are those of
 * numbers within a factor of two).
 */
public final class SortedPoints {
  final double[] xs;
  final double originX;
  final double originY;

  /** From the origin. */
  final double[] shiftedXs;
  final double[] shiftedYs;

  /** @param xs finite, as many as ys, at least one; neither array is changed, both may be kept */
  public SortedPoints(double[] xs, double[] ys) {
    double[] sortedXs = xs;
    double[] sortedYs = ys;
    if (!isSorted(xs)) {
      sortedXs = new double[xs.length];
      sortedYs = new double[xs.length];
      sort(xs, ys, sortedXs, sortedYs);
    }
    double least = ys[0];
    double greatest = ys[0];
    for (double y : ys) {
      least = Math.min(least, y);
      greatest = Math.max(greatest, y);
    }
    this.xs = sortedXs;
    originX = origin(sortedXs[0], sortedXs[xs.length - 1]);
    originY = origin(least, greatest);
    shiftedXs = shifted(sortedXs, originX);
    shiftedYs = shifted(sortedYs, originY);
  }

  int size() {
    return xs.length;
  }

  private static double[] shifted(double[] values, double origin) {
    if (origin == 0) {
      return values;
    }
    double[] shifted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      shifted[i] = values[i] - origin;
    }
    return shifted;
  }

  private static boolean isSorted(double[] xs) {
    for (int i = 1; i < xs.length; i++) {
      if (xs[i - 1] > xs[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Distributes the points to as many equal parts of their range, then sorts each part: three times as fast for a million
   * random x as sorting all at once. D. E. Knuth, The Art of Computer Programming 3, section 5.2.1.
   */
  private static void sort(double[] xs, double[] ys, double[] sortedXs, double[] sortedYs) {
    int size = xs.length;
    double least = xs[0];
    double greatest = xs[0];
    for (double x : xs) {
      least = Math.min(least, x);
      greatest = Math.max(greatest, x);
    }
    double scale = (size - 1) / (greatest - least);
    int[] starts = new int[size + 2];
    for (double x : xs) {
      starts[part(x - least, scale, size) + 2]++;
    }
    for (int part = 2; part < starts.length; part++) {
      starts[part] += starts[part - 1];
    }
    for (int i = 0; i < size; i++) {
      int at = starts[part(xs[i] - least, scale, size) + 1]++;
      sortedXs[at] = xs[i];
      sortedYs[at] = ys[i];
    }
    PairSort sort = new PairSort(sortedXs, sortedYs, size);
    for (int part = 0; part < size; part++) {
      sort.sort(starts[part], starts[part + 1]);
    }
  }

  private static int part(double distance, double scale, int parts) {
    return (int) Math.min(distance * scale, parts - 1);
  }

  /** The middle, where all numbers from least to greatest are within a factor of two of it; else zero. */
  private static double origin(double least, double greatest) {
    double middle = least / 2 + greatest / 2;
    double half = middle / 2;
    boolean near = middle > 0 ? least >= half : greatest <= half;
    return near ? middle : 0;
  }
}
