package reludescent.view;

import java.util.Arrays;
import reludescent.figure.LossCurve;

/**
 * Thins a long series to what pixels can show: in each column its least and its greatest number, so that no peak is lost. What it
 * has gone over it remembers, so that a series that grows costs what it grows by.
 */
final class LossColumns {
  private static final double PX_PER_COLUMN = 2;

  private double[] series;
  private double perColumn;
  /** How much of the series has been gone over. */
  private int count;
  private int column;
  private int least;
  private int greatest;
  private int[] kept = new int[64];
  private int size;

  /**
   * A curve of the series, fine enough for a figure.
   *
   * @param numbers as in {@link #kept}
   * @param end as in {@link #kept}
   * @param stride how many steps lie between one number and the next
   * @param steps how many steps there is room for
   * @param widthPx how wide that room is
   */
  LossCurve curve(double[] numbers, int end, int stride, int steps, double widthPx) {
    int[] kept = kept(numbers, end, steps / Math.max(1, widthPx / PX_PER_COLUMN) / stride);
    double[] at = new double[kept.length];
    double[] losses = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      at[i] = kept[i] * (double) stride;
      losses[i] = numbers[kept[i]];
    }
    return new LossCurve(at, losses);
  }

  /**
   * Places in the series that are enough to draw it, rising, the first and the last among them.
   *
   * @param numbers the numbers; those before {@code end} are the same in each call with the same array
   * @param end how many of them there are, at least 1
   * @param numbersPerColumn how many of them share a column of pixels; below 1 counts as 1
   */
  int[] kept(double[] numbers, int end, double numbersPerColumn) {
    double wanted = Math.max(1, numbersPerColumn);
    if (numbers != series || wanted != perColumn || end < count) {
      series = numbers;
      perColumn = wanted;
      count = 0;
      column = 0;
      least = 0;
      greatest = 0;
      size = 0;
      add(0);
    }
    for (; count < end; count++) {
      int at = (int) (count / perColumn);
      if (at != column) {
        close();
        column = at;
        least = count;
        greatest = count;
      }
      least = numbers[count] < numbers[least] ? count : least;
      greatest = numbers[count] > numbers[greatest] ? count : greatest;
    }
    int closed = size;
    close();
    add(end - 1);
    int[] places = Arrays.copyOf(kept, size);
    size = closed; // the last column may still grow
    return places;
  }

  private void close() {
    add(Math.min(least, greatest));
    add(Math.max(least, greatest));
  }

  private void add(int place) {
    if (size > 0 && kept[size - 1] == place) {
      return;
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, 2 * size);
    }
    kept[size++] = place;
  }
}
