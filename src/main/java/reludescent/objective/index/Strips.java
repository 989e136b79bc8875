package reludescent.objective.index;

import java.util.Arrays;
import reludescent.data.PairSort;
import reludescent.model.pieces.SortedPoints;
import reludescent.task.Task;

/**
 * Points cut into strips of neighbours, each strip sorted by y, with sums along it. Of those below a line, or above it, only the
 * few between the line's heights at the strip's ends need be looked at.
 */
final class Strips implements Task {
  /** So many times the x of many of a strip's points, or half of its width, is far away. */
  private static final double WIDE = 32;

  final int points;
  /** Points in a strip; the last one may have fewer. */
  final int size;
  final int count;
  final double[] xs;
  final double[] ys;

  /** The greatest sizes of x and y. */
  final double mostX;
  double mostY;

  /**
   * For each strip its points rising by y, and one more record: y, x, and over the points before less those over the points from here
   * on, halved, the sums of x and y: two of them add up to the sums below less the sums above whatever lies between. Then, where
   * squares are asked for, sums of y, x^2, x y, y^2 from the middle of the strip on, negative before it: in the difference of two of
   * them nothing is left of heights far above or below.
   */
  final double[] records;
  final int record;

  /** Of each strip, the place of its first record, and of the one beyond its last point, added up. */
  final int[] bounds;

  /** Strips that hold points far to one side of most, rising. They are not to be summed whole: squares of far x would stay in sums. */
  final int[] wide;

  private final boolean hasSquares;
  /** The strip to be filled next. */
  private int next;

  /**
   * @param units of the model: each may break a strip
   * @param hasSquares whether sums of squares are needed besides those of x and y
   */
  Strips(SortedPoints sorted, int units, boolean hasSquares) {
    this.hasSquares = hasSquares;
    record = hasSquares ? 8 : 4;
    points = sorted.size();
    size = (int) Math.sqrt(12.0 * points / (units + 10)) + 8;
    count = (points + size - 1) / size;
    xs = sorted.shiftedXs;
    ys = sorted.shiftedYs;
    mostX = Math.max(Math.abs(xs[0]), Math.abs(xs[points - 1]));
    records = new double[(points + count) * record];
    bounds = new int[count];
    for (int strip = 0; strip < count; strip++) {
      int from = from(strip);
      bounds[strip] = from + Math.min(from + size, points + strip);
    }
    wide = wideStrips();
  }

  private int[] wideStrips() {
    int many = 0;
    int[] wide = new int[count];
    for (int strip = 0; strip < count; strip++) {
      int from = strip * size;
      int length = Math.min(size, points - from);
      double first = xs[from];
      double low = xs[from + length / 4];
      double middle = xs[from + length / 2];
      double high = xs[from + length - 1 - length / 4];
      double last = xs[from + length - 1];
      boolean isFar = Math.max(Math.abs(first), Math.abs(last)) > WIDE * Math.min(Math.abs(low), Math.abs(high));
      if (isFar && last - first > WIDE * Math.min(middle - first, last - middle)) {
        wide[many] = strip;
        many++;
      }
    }
    return Arrays.copyOf(wide, many);
  }

  /** The place of a strip's first record. */
  int from(int strip) {
    return strip * (size + 1);
  }

  @Override
  public boolean advance(int work) {
    int end = work / size < count - next ? next + work / size + 1 : count;
    double[] stripXs = new double[size];
    double[] stripYs = new double[size];
    PairSort sort = new PairSort(stripYs, stripXs, size);
    for (; next < end; next++) {
      int from = next * size;
      int length = Math.min(size, points - from);
      for (int i = 0; i < length; i++) {
        stripXs[i] = xs[from + i];
        stripYs[i] = ys[from + i];
      }
      sort.sort(0, length);
      mostY = Math.max(mostY, Math.max(-stripYs[0], stripYs[length - 1]));
      for (int i = 0; i < length; i++) {
        int at = (from(next) + i) * record;
        records[at] = stripYs[i];
        records[at + 1] = stripXs[i];
      }
      addHalves(from(next), length);
      if (hasSquares) {
        addSquares(from(next), from(next) + length / 2, from(next) + length);
      }
    }
    return next == count;
  }

  private void addHalves(int from, int length) {
    double x = 0;
    double y = 0;
    for (int pass = 0; pass < 2; pass++) {
      x = -x / 2; // at first nothing, then all of the strip
      y = -y / 2;
      for (int i = 0; i <= length; i++) {
        int at = (from + i) * record;
        records[at + 2] = x;
        records[at + 3] = y;
        if (i < length) {
          x += records[at + 1];
          y += records[at];
        }
      }
    }
  }

  private void addSquares(int from, int middle, int to) {
    for (int i = middle; i < to; i++) {
      addSquares(i, i, i + 1, 1);
    }
    for (int i = middle - 1; i >= from; i--) {
      addSquares(i, i + 1, i, -1);
    }
  }

  /** The sums of one record, which are those of another with a point added. */
  private void addSquares(int point, int known, int next, int sign) {
    double y = records[point * record];
    double x = records[point * record + 1];
    int from = known * record;
    int to = next * record;
    records[to + 4] = records[from + 4] + sign * y;
    records[to + 5] = records[from + 5] + sign * x * x;
    records[to + 6] = records[from + 6] + sign * x * y;
    records[to + 7] = records[from + 7] + sign * y * y;
  }
}
