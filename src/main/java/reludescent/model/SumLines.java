package reludescent.model;

import reludescent.math.FineSum;
import reludescent.model.pieces.FineLines;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;

/**
 * The line on each piece of a sum in twice the digits. Far from zero a line's height is the small difference of large numbers, and
 * what one rounding took of it would be every point's error, where a loop over the points takes something else of each.
 */
final class SumLines implements FineLines {
  /** Slope and height, each in two parts. */
  private static final int STRIDE = 4;

  private final boolean weighted;
  private final double originX;
  private final double originY;
  private final int[] order;
  private final double[] lines;
  private final double[] heights;

  /** What lines are drawn of when one is asked for; null once they are drawn. */
  private double[] params;

  private final FineSum slope = new FineSum();
  private final FineSum height = new FineSum();
  private final FineSum sum = new FineSum();
  private final FineSum weight = new FineSum();

  /** @param order of the units, the place of each one's slope in its low bits, see {@link SumPieces} */
  SumLines(UnitSum model, SortedPoints points, int[] order) {
    weighted = model.weighted();
    originX = points.originX;
    originY = points.originY;
    this.order = order;
    lines = new double[STRIDE * (order.length + 1)];
    heights = new double[model.parameterCount()];
  }

  /** Lines are of these parameters from now on. */
  void follow(double[] params) {
    this.params = params;
  }

  @Override
  public void get(int piece, FineSum slope, FineSum height) {
    draw();
    int at = piece * STRIDE;
    slope.clear().add(lines[at], lines[at + 1]);
    height.clear().add(lines[at + 2], lines[at + 3]);
  }

  /** Puts slopes and heights, rounded, at the beginning of each piece, and for each unit where the piece before its kink ends. */
  void round(double[] pieces, int[] ends) {
    draw();
    for (int t = 0; t < order.length; t++) {
      ends[t] = order[t] >> SumPieces.PLACE_BITS;
    }
    for (int t = 0; t <= order.length; t++) {
      pieces[t * PieceSums.STRIDE] = lines[t * STRIDE];
      pieces[t * PieceSums.STRIDE + 1] = lines[t * STRIDE + 2];
    }
  }

  /** Where a unit's intercept stands in the parameters, its height {@code m x + b} at the origin's x, rounded once. */
  double[] heights() {
    draw();
    return heights;
  }

  /** Units are added, never taken away again: the falling ones from the right, then the others from the left. */
  private void draw() {
    if (params == null) {
      return;
    }
    int units = order.length;
    slope.clear();
    height.clear();
    keep(units);
    for (int t = units - 1; t >= 0; t--) {
      add(t, false);
      keep(t);
    }
    slope.clear();
    height.clear().add(-originY);
    if (weighted) {
      height.add(params[0]);
    }
    for (int t = 0; t <= units; t++) {
      addTo(t * STRIDE, slope);
      addTo(t * STRIDE + 2, height);
      if (t < units) {
        add(t, true);
      }
    }
    params = null;
  }

  private void keep(int piece) {
    int at = piece * STRIDE;
    lines[at] = slope.high();
    lines[at + 1] = slope.low();
    lines[at + 2] = height.high();
    lines[at + 3] = height.low();
  }

  private void addTo(int at, FineSum other) {
    sum.clear().add(other).add(lines[at], lines[at + 1]);
    lines[at] = sum.high();
    lines[at + 1] = sum.low();
  }

  /** Adds a unit to slope and height, if it rises or falls as asked. */
  private void add(int t, boolean rising) {
    int j = order[t] & SumPieces.PLACE;
    double m = params[j];
    if (m >= 0 == rising) {
      sum.clear().add(params[j + 1]).addProduct(m, originX);
      heights[j + 1] = sum.high();
      if (weighted) {
        weight.clear().add(params[j + 2]);
        slope.addProduct(params[j + 2], m);
        height.addProduct(sum, weight);
      } else {
        slope.add(m);
        height.add(sum);
      }
    }
  }
}
