package reludescent.objective.index;

import reludescent.math.FineSum;
import reludescent.model.pieces.FineLines;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;
import reludescent.task.Task;

/**
 * Squared errors: sums of x, x^2, y, x y and y^2 up to each point give those of any piece, and they the sums of its residuals.
 *
 * <p>Each sum is kept as two doubles: their differences are free of the points outside a piece, however far away these are, but for
 * some 2^-104 of their size, where a single double would keep 2^-53 of it. And where residuals are small beside the points' y, so that
 * a piece's squares are a small difference of large numbers, these are summed in twice the digits, too.
 */
public final class SquareSums implements PieceSums, Task {
  /** x, x^2, y, x y, y^2, each rounded; then what rounding took of each. */
  private static final int SUMS = 5;
  private static final int POINT = 2 * SUMS;

  /**
   * Squares so many times smaller than what they are the difference of have too few digits left. The squares of the line's heights
   * need not be looked at: where residuals are small these are about as large as those of y, or differences from its height at 0.
   */
  private static final double LOSSY = 0x1p16;
  /** So few points may lie near the line by chance; their squares have no fewer digits than a loop's. */
  private static final int FEW = 4;

  private final SortedPoints points;
  private final double[] sums;

  /** How many points are in the sums, and what they come to. */
  private int next;
  private final FineSum[] whole = fineSums();

  /** Of one piece: its points' sums and number, its line, and what its residuals come to. */
  private final FineSum[] inside = fineSums();
  private final FineSum number = new FineSum();
  private final FineSum slope = new FineSum();
  private final FineSum height = new FineSum();
  private final FineSum residuals = new FineSum();
  private final FineSum timesX = new FineSum();
  private final FineSum timesY = new FineSum();
  private final FineSum squares = new FineSum();

  public SquareSums(SortedPoints points) {
    this.points = points;
    sums = new double[(points.size() + 1) * POINT];
  }

  private static FineSum[] fineSums() {
    FineSum[] fine = new FineSum[SUMS];
    for (int j = 0; j < SUMS; j++) {
      fine[j] = new FineSum();
    }
    return fine;
  }

  @Override
  public boolean advance(int count) {
    double[] xs = points.shiftedXs;
    double[] ys = points.shiftedYs;
    double[] sums = this.sums;
    int size = points.size();
    int to = count < size - next ? next + count : size;
    for (int i = next; i < to; i++) {
      double x = xs[i];
      double y = ys[i];
      whole[0].add(x);
      whole[1].addProduct(x, x);
      whole[2].add(y);
      whole[3].addProduct(x, y);
      whole[4].addProduct(y, y);
      int at = (i + 1) * POINT;
      for (int j = 0; j < SUMS; j++) {
        sums[at + j] = whole[j].high();
        sums[at + SUMS + j] = whole[j].low();
      }
    }
    next = to;
    return next == size;
  }

  @Override
  public double sum(int count, int[] ends, double[] pieces, FineLines fine) {
    double[] sums = this.sums;
    if (ends.length < count || pieces.length < count * STRIDE || ends[count - 1] * POINT != sums.length - POINT) {
      throw new IllegalArgumentException("pieces do not end with the last point");
    }
    boolean isLossy = false;
    double loss = 0;
    int from = 0;
    double fromX = 0;
    double fromXx = 0;
    double fromY = 0;
    double fromXy = 0;
    double fromYy = 0;
    double lowX = 0;
    double lowXx = 0;
    double lowY = 0;
    double lowXy = 0;
    double lowYy = 0;
    for (int t = 0; t < count; t++) {
      int to = ends[t];
      int at = t * STRIDE;
      double residuals = 0;
      double timesX = 0;
      if (from < to) {
        int end = to * POINT;
        double slope = pieces[at];
        double height = pieces[at + 1];
        double number = to - from;
        double toX = sums[end];
        double toXx = sums[end + 1];
        double toY = sums[end + 2];
        double toXy = sums[end + 3];
        double toYy = sums[end + 4];
        double toLowX = sums[end + 5];
        double toLowXx = sums[end + 6];
        double toLowY = sums[end + 7];
        double toLowXy = sums[end + 8];
        double toLowYy = sums[end + 9];
        // Where rounded sums are close their difference is exact, else it is so large that its rounding does not count.
        double x = toX - fromX - (lowX - toLowX);
        double xx = toXx - fromXx - (lowXx - toLowXx);
        double y = toY - fromY - (lowY - toLowY);
        double xy = toXy - fromXy - (lowXy - toLowXy);
        double yy = toYy - fromYy - (lowYy - toLowYy);
        residuals = slope * x + height * number - y;
        timesX = slope * xx + height * x - xy;
        double timesY = slope * xy + height * y - yy;
        double squares = slope * timesX + height * residuals - timesY; // left to right, see Exact
        isLossy |= squares * LOSSY < height * height * number + yy && number > FEW;
        loss += squares;
        from = to;
        fromX = toX;
        fromXx = toXx;
        fromY = toY;
        fromXy = toXy;
        fromYy = toYy;
        lowX = toLowX;
        lowXx = toLowXx;
        lowY = toLowY;
        lowXy = toLowXy;
        lowYy = toLowYy;
      }
      pieces[at + 2] = 2 * residuals;
      pieces[at + 3] = 2 * timesX;
    }
    return isLossy ? sumFinely(count, ends, pieces, fine) : loss;
  }

  /** The same in twice the digits. */
  private double sumFinely(int count, int[] ends, double[] pieces, FineLines fine) {
    double loss = 0;
    int from = 0;
    for (int t = 0; t < count; t++) {
      int to = ends[t];
      int at = t * STRIDE;
      if (from < to) {
        for (int j = 0; j < SUMS; j++) {
          int end = to * POINT + j;
          int start = from * POINT + j;
          inside[j].clear().add(sums[end], sums[end + SUMS]).add(-sums[start], -sums[start + SUMS]);
        }
        if (fine == null) {
          slope.clear().add(pieces[at]);
          height.clear().add(pieces[at + 1]);
        } else {
          fine.get(t, slope, height);
        }
        number.clear().add(to - from);
        residuals.clear().addProduct(slope, inside[0]).addProduct(height, number).subtract(inside[2]);
        timesX.clear().addProduct(slope, inside[1]).addProduct(height, inside[0]).subtract(inside[3]);
        timesY.clear().addProduct(slope, inside[3]).addProduct(height, inside[2]).subtract(inside[4]);
        squares.clear().addProduct(slope, timesX).addProduct(height, residuals).subtract(timesY);
        loss += Math.max(0, squares.high());
        pieces[at + 2] = 2 * residuals.high();
        pieces[at + 3] = 2 * timesX.high();
        from = to;
      }
    }
    return loss;
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
