package reludescent.objective.index;

import reludescent.math.Exact;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;
import reludescent.task.Task;

/**
 * Squared errors: sums of x, x^2, y, x y and y^2 up to each point give those of any piece, and they the sums of its residuals.
 *
 * <p>Sums run from both ends to the middle: a unit is active from its kink to one end, and what it feels is then no small
 * difference of large numbers. While summing, what rounding takes is kept (A. Neumaier, Rundungsfehleranalyse einiger Verfahren
 * zur Summation endlicher Summen, 1974).
 */
public final class SquareSums implements PieceSums, Task {
  /** x, x^2, y, x y, y^2. */
  private static final int SUMS = 5;

  private final SortedPoints points;
  private final int middle;
  private final double[] sums;
  private final double[] all = new double[SUMS];

  /** How many points are in the sums, first from the left, then from the right; what they come to, and what rounding took. */
  private int next;
  private double[] whole = new double[SUMS];
  private double[] lost = new double[SUMS];

  public SquareSums(SortedPoints points) {
    this.points = points;
    middle = points.size() / 2;
    sums = new double[(points.size() + 1) * SUMS];
  }

  @Override
  public boolean advance(int count) {
    int size = points.size();
    int to = count < size - next ? next + count : size;
    if (next < middle) {
      int end = to < middle ? to : middle;
      accumulate(next, end, 1);
      next = end;
      if (next == middle) {
        System.arraycopy(sums, middle * SUMS, all, 0, SUMS);
        whole = new double[SUMS];
        lost = new double[SUMS];
      }
    }
    if (next >= middle && next < to) {
      accumulate(size - (next - middle), size - (to - middle), -1);
      next = to;
      if (to == size) {
        meet();
      }
    }
    return next == size;
  }

  /** Sums of all points, and those at the middle, where both halves end. */
  private void meet() {
    for (int j = 0; j < SUMS; j++) {
      double left = all[j];
      double right = sums[middle * SUMS + j];
      all[j] = left - right;
      sums[middle * SUMS + j] = left;
    }
  }

  /** Sums of what lies between an end and each point on the way to the middle, negative from the right. */
  private void accumulate(int from, int to, int step) {
    double[] xs = points.shiftedXs;
    double[] ys = points.shiftedYs;
    double[] sums = this.sums;
    double[] whole = this.whole;
    double[] lost = this.lost;
    double[] term = new double[SUMS];
    for (int i = from; i != to; i += step) {
      int point = step > 0 ? i : i - 1;
      double x = xs[point];
      double y = ys[point];
      term[0] = x * step;
      term[1] = x * x * step;
      term[2] = y * step;
      term[3] = x * y * step;
      term[4] = y * y * step;
      int at = (i + step) * SUMS;
      for (int j = 0; j < SUMS; j++) {
        double before = whole[j];
        double after = before + term[j];
        double excess = Exact.sumExcess(before, term[j], after);
        whole[j] = after;
        lost[j] -= excess;
        sums[at + j] = after + lost[j];
      }
    }
  }

  @Override
  public double sum(int count, int[] ends, double[] pieces) {
    double[] sums = this.sums;
    double loss = 0;
    int from = 0;
    double fromX = 0;
    double fromXx = 0;
    double fromY = 0;
    double fromXy = 0;
    double fromYy = 0;
    for (int t = 0; t < count; t++) {
      int to = ends[t];
      int at = t * STRIDE;
      double residuals = 0;
      double timesX = 0;
      if (from < to) {
        double[] all = this.all;
        if (from <= middle && middle < to) {
          fromX -= all[0];
          fromXx -= all[1];
          fromY -= all[2];
          fromXy -= all[3];
          fromYy -= all[4];
        }
        int end = to * SUMS;
        double slope = pieces[at];
        double height = pieces[at + 1];
        double toX = sums[end];
        double toXx = sums[end + 1];
        double toY = sums[end + 2];
        double toXy = sums[end + 3];
        double toYy = sums[end + 4];
        double x = toX - fromX;
        double y = toY - fromY;
        double xy = toXy - fromXy;
        residuals = slope * x + height * (to - from) - y;
        timesX = slope * (toXx - fromXx) + height * x - xy;
        double timesY = slope * xy + height * y - (toYy - fromYy);
        loss = slope * timesX + height * residuals - timesY + loss; // left to right, see Exact
        from = to;
        fromX = toX;
        fromXx = toXx;
        fromY = toY;
        fromXy = toXy;
        fromYy = toYy;
      }
      pieces[at + 2] = 2 * residuals;
      pieces[at + 3] = 2 * timesX;
    }
    return loss < 0 ? 0 : loss; // rounding may leave less than nothing of a perfect fit; NaN stays
  }

  @Override
  public double sumAtPoints(double[] residuals) {
    double loss = 0;
    int count = residuals.length;
    for (int i = 0; i < count; i++) {
      double residual = residuals[i];
      loss += residual * residual;
      residuals[i] = 2 * residual;
    }
    return loss;
  }
}
