package reludescent.model;

import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.Search;
import reludescent.model.pieces.SortedPoints;

/**
 * A sum of rectified units over sorted points. A unit is active on all points from its
 * kink to one end of them, so that the sum is a line on each of the pieces between one kink and the next, and there are at most
 * one more of these than units.
 *
 * <p>Which points a unit is active on is decided by {@code m x + b > 0} as computed, which is monotone in x as rounding is: the
 * sets are those of a loop over all points.
 */
final class SumPieces implements Pieces {
  /** An entry of {@link #order} is a boundary, shifted by so many bits, plus the place of its unit's slope in the parameters. */
  static final int PLACE_BITS = 10;

  static final int PLACE = (1 << PLACE_BITS) - 1;

  private static final int STRIDE = PieceSums.STRIDE;

  private final int units;
  private final boolean weighted;
  private final SortedPoints points;
  private final PieceSums sums;

  /** Boundaries and their units, rising; a boundary is the first point beyond a kink. */
  private final int[] order;

  /** The boundaries alone, and the end of the points. */
  private final int[] ends;

  /** The lines in twice the digits: always, where points lie far from zero, and else where sums ask for them. */
  private final SumLines fine;

  /**
   * Of each piece, first, its line's slope and its height at the origin's x above the origin's y; later, what derivatives, and
   * derivatives times x about the origin, add up to from the left. Then the same sums of the piece alone.
   */
  private final double[] pieces;

  /** @param sums of the loss over those points */
  SumPieces(UnitSum model, SortedPoints points, PieceSums sums) {
    units = model.units();
    weighted = model.weighted();
    this.points = points;
    this.sums = sums;
    pieces = new double[(units + 1) * STRIDE];
    order = new int[units];
    for (int k = 0; k < units; k++) {
      order[k] = model.slope(k);
    }
    fine = new SumLines(model, points, order);
    ends = new int[units + 1];
    ends[units] = points.size();
  }

  @Override
  public double loss(double[] params, double[] gradient) {
    locate(params);
    fine.follow(params);
    double[] heights = params; // at zero a unit is as high as its intercept
    if (points.isShifted) {
      fine.round(pieces, ends);
      heights = fine.heights();
    } else {
      lines(params);
    }
    double loss = sums.sum(units + 1, ends, pieces, fine) / points.size();
    if (gradient != null) {
      gradient(params, heights, gradient);
    }
    return loss;
  }

  @Override
  public int activeCount(double[] params, int k) {
    int j = weighted ? 3 * k + 1 : 2 * k;
    return activeCount(points, params[j], params[j + 1]);
  }

  /** On how many points {@code m x + b > 0}. */
  static int activeCount(SortedPoints points, double m, double b) {
    int size = points.size();
    int boundary = Search.boundary(points.xs, 0, size, m, b, 0);
    return m >= 0 ? size - boundary : boundary;
  }

  /** Sorts the units by their kinks, from the order they had. */
  private void locate(double[] params) {
    int[] order = this.order;
    double[] xs = points.xs;
    int units = order.length; // what has been asked for its length before a loop is not looked up in it
    for (int t = 0; t < units; t++) {
      int entry = order[t];
      int j = entry & PLACE;
      int boundary = Search.boundary(xs, 0, xs.length, params[j], params[j + 1], entry >> PLACE_BITS);
      entry = (boundary << PLACE_BITS) + j;
      int at = t;
      while (at > 0 && order[at - 1] > entry) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = entry;
    }
  }

  /** The end of each piece and its line, where the origin is at zero: units are added, never taken away again, so that no digits are lost. */
  private void lines(double[] params) {
    int[] order = this.order;
    int[] ends = this.ends;
    double[] pieces = this.pieces;
    boolean weighted = this.weighted;
    int units = order.length;
    double slope = 0;
    double height = 0;
    int last = pieces.length - STRIDE;
    pieces[last] = 0;
    pieces[last + 1] = 0;
    for (int t = units - 1; t >= 0; t--) {
      int j = order[t] & PLACE;
      double m = params[j];
      if (!(m >= 0)) {
        double w = weighted ? params[j + 2] : 1;
        slope += w * m;
        height += w * params[j + 1];
      }
      pieces[t * STRIDE] = slope;
      pieces[t * STRIDE + 1] = height;
    }
    slope = 0;
    height = weighted ? params[0] : 0;
    for (int t = 0; t <= units; t++) {
      pieces[t * STRIDE] += slope;
      pieces[t * STRIDE + 1] += height;
      if (t < units) {
        int j = order[t] & PLACE;
        ends[t] = order[t] >> PLACE_BITS;
        double m = params[j];
        if (m >= 0) {
          double w = weighted ? params[j + 2] : 1;
          slope += w * m;
          height += w * params[j + 1];
        }
      }
    }
  }

  /**
   * Each unit's gradient, from the derivatives on its side of the kink, added up from the end inwards.
   *
   * @param heights where a unit's intercept stands in the parameters, its height at the origin's x
   */
  private void gradient(double[] params, double[] heights, double[] gradient) {
    int[] order = this.order;
    double[] pieces = this.pieces;
    boolean weighted = this.weighted;
    int units = order.length;
    double originX = points.originX;
    double part = 1.0 / points.size();
    double derivatives = 0;
    double timesX = 0;
    for (int at = 0; at < pieces.length; at += STRIDE) {
      derivatives += pieces[at + 2];
      timesX += pieces[at + 3];
      pieces[at] = derivatives;
      pieces[at + 1] = timesX;
    }
    if (weighted) {
      gradient[0] = derivatives * part;
    }
    derivatives = 0;
    timesX = 0;
    for (int t = units - 1; t >= 0; t--) {
      int at = t * STRIDE;
      derivatives += pieces[at + STRIDE + 2];
      timesX += pieces[at + STRIDE + 3];
      int j = order[t] & PLACE;
      double m = params[j];
      double shared = derivatives;
      double sharedX = timesX;
      if (!(m >= 0)) {
        shared = pieces[at];
        sharedX = pieces[at + 1];
      }
      shared *= part;
      sharedX *= part;
      double w = 1;
      if (weighted) {
        w = params[j + 2];
        gradient[j + 2] = m * sharedX + heights[j + 1] * shared;
      }
      gradient[j] = w * (sharedX + originX * shared);
      gradient[j + 1] = w * shared;
    }
  }
}
