package reludescent.index;

import reludescent.math.Exact;

/**
 * Squared errors: sums of x, x^2, y, x y and y^2 up to each point give those of any piece, and they the sums of its residuals.
 *
 * <p>Sums run from both ends to the middle: a unit is active from its kink to one end, and what it feels is then no small
 * difference of large numbers. While summing, what rounding takes is kept (A. Neumaier, Rundungsfehleranalyse einiger Verfahren
 * zur Summation endlicher Summen, 1974).
 */
public final class SquareSums extends PieceSums {
  /** x, x^2, y, x y, y^2. */
  private static final int SUMS = 5;

  private final int middle;
  private final double[] sums;
  private final double[] all = new double[SUMS];

  public SquareSums(SortedPoints points) {
    int size = points.size();
    middle = size / 2;
    sums = new double[(size + 1) * SUMS];
    accumulate(points, 0, middle, 1);
    System.arraycopy(sums, middle * SUMS, all, 0, SUMS);
    accumulate(points, size, middle, -1);
    for (int j = 0; j < SUMS; j++) {
      double left = all[j];
      double right = sums[middle * SUMS + j];
      all[j] = left - right;
      sums[middle * SUMS + j] = left;
    }
  }

  /** Sums of what lies between an end and each point on the way to the middle, negative from the right. */
  private void accumulate(SortedPoints points, int end, int middle, int step) {
    double[] xs = points.shiftedXs;
    double[] ys = points.shiftedYs;
    double[] sums = this.sums;
    double[] whole = new double[SUMS];
    double[] lost = new double[SUMS];
    double[] term = new double[SUMS];
    for (int i = end; i != middle; i += step) {
      int point = step > 0 ? i : i - 1;
      double x = xs[point];
      double y = ys[point];
      term[0] = x * step;
      term[1] = x * x * step;
      term[2] = y * step;
      term[3] = x * y * step;
      term[4] = y * y * step;
      int to = (i + step) * SUMS;
      for (int j = 0; j < SUMS; j++) {
        double before = whole[j];
        double after = before + term[j];
        double excess = Exact.sumExcess(before, term[j], after);
        whole[j] = after;
        lost[j] -= excess;
        sums[to + j] = after + lost[j];
      }
    }
  }

  @Override
  void sum(int from, int to, double slope, double height) {
    double[] sums = this.sums;
    int a = from * SUMS;
    int b = to * SUMS;
    double x = sums[b] - sums[a];
    double xx = sums[b + 1] - sums[a + 1];
    double y = sums[b + 2] - sums[a + 2];
    double xy = sums[b + 3] - sums[a + 3];
    double yy = sums[b + 4] - sums[a + 4];
    if (from <= middle && to > middle) {
      double[] all = this.all;
      x += all[0];
      xx += all[1];
      y += all[2];
      xy += all[3];
      yy += all[4];
    }
    double residuals = slope * x + height * (to - from) - y;
    double timesX = slope * xx + height * x - xy;
    double timesY = slope * xy + height * y - yy;
    double squares = slope * timesX + height * residuals - timesY;
    double[] result = this.result;
    result[0] = squares < 0 ? 0 : squares; // rounding may leave less than nothing of a perfect fit; NaN stays
    result[1] = 2 * residuals;
    result[2] = 2 * timesX;
  }
}
