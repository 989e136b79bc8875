package reludescent.data;

/**
 * Sorts pairs of numbers by the first: a merge sort, stable, so that pairs of equal keys come out in the same order everywhere,
 * that looks at sorted numbers only once. D. E. Knuth, The Art of Computer Programming 3, section 5.2.4.
 */
public final class PairSort {
  /** So few are sorted by insertion. */
  private static final int FEW = 12;

  private final double[] keys;
  private final double[] values;
  private final double[] spareKeys;
  private final double[] spareValues;

  /**
   * @param keys by what to sort, no NaN
   * @param values one for each key, moved along with it
   * @param most how many pairs are sorted at a time, at most
   */
  public PairSort(double[] keys, double[] values, int most) {
    this.keys = keys;
    this.values = values;
    spareKeys = new double[most / 2];
    spareValues = new double[most / 2];
  }

  /** Sorts the pairs from one place to before another. */
  public void sort(int from, int to) {
    if (to - from <= FEW) {
      insert(from, to);
      return;
    }
    int middle = from + (to - from) / 2;
    sort(from, middle);
    sort(middle, to);
    if (keys[middle - 1] > keys[middle]) {
      merge(from, middle, to);
    }
  }

  private void insert(int from, int to) {
    double[] keys = this.keys;
    double[] values = this.values;
    for (int i = from + 1; i < to; i++) {
      double key = keys[i];
      double value = values[i];
      int at = i;
      while (at > from && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        values[at] = values[at - 1];
        at--;
      }
      keys[at] = key;
      values[at] = value;
    }
  }

  private void merge(int from, int middle, int to) {
    double[] keys = this.keys;
    double[] values = this.values;
    double[] leftKeys = spareKeys;
    double[] leftValues = spareValues;
    int count = middle - from;
    System.arraycopy(keys, from, leftKeys, 0, count);
    System.arraycopy(values, from, leftValues, 0, count);
    int left = 0;
    int right = middle;
    int at = from;
    while (left < count) {
      if (right < to && keys[right] < leftKeys[left]) {
        keys[at] = keys[right];
        values[at++] = values[right++];
      } else {
        keys[at] = leftKeys[left];
        values[at++] = leftValues[left++];
      }
    }
  }
}
