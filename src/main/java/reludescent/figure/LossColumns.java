package reludescent.figure;

import java.util.Arrays;

/** Thins a long series to what pixels can show: in each column its least and its greatest number, so that no peak is lost. */
public final class LossColumns {
  private LossColumns() {}

  /**
   * Places in the series that are enough to draw it, rising, the first and the last among them.
   *
   * @param series the numbers
   * @param count how many of them there are
   * @param columns pixels to draw them in
   */
  public static int[] kept(double[] series, int count, int columns) {
    if (count <= 2 * columns) {
      int[] all = new int[count];
      for (int i = 0; i < count; i++) {
        all[i] = i;
      }
      return all;
    }
    int[] kept = new int[2 * columns + 2];
    int size = 0;
    kept[size++] = 0;
    for (int column = 0; column < columns; column++) {
      int from = (int) ((double) column * count / columns);
      int to = (int) ((column + 1.0) * count / columns);
      int least = from;
      int greatest = from;
      for (int i = from; i < to; i++) {
        least = series[i] < series[least] ? i : least;
        greatest = series[i] > series[greatest] ? i : greatest;
      }
      size = add(kept, size, Math.min(least, greatest));
      size = add(kept, size, Math.max(least, greatest));
    }
    return Arrays.copyOf(kept, add(kept, size, count - 1));
  }

  private static int add(int[] kept, int size, int place) {
    if (kept[size - 1] != place) {
      kept[size++] = place;
    }
    return size;
  }
}
