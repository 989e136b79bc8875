package reludescent.model;

import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.Search;
import reludescent.model.pieces.SortedPoints;

/**
 * A sum of rectified units over sorted points where units are about as many as points, or more: units need not be sorted.
 * Each is added where its being active begins or ends; sums along the points then give the line at each of them, and sums of the
 * derivatives each unit's share. Which points a unit is active on is decided as in {@link SumPieces}; and the result depends on the
 * parameters alone. Only for points whose origin is (0, 0).
 */
final class FewPointsPieces implements Pieces {
  private final int units;
  private final boolean weighted;
  private final SortedPoints points;
  private final PieceSums sums;

  /** Of each unit, the first point beyond its kink when last asked: where to look first. */
  private final int[] boundaries;

  /** Of each unit, where its pair of numbers stands in {@link #pairs}. */
  private final int[] places;

  /**
   * A pair for each boundary, for units that are active beyond it, then for those that are active before it: their slopes and their
   * heights at zero, then the derivatives of all points on that side and these times x.
   */
  private final double[] pairs;

  /** At each point the residual, then the loss's derivative there. */
  private final double[] residuals;

  FewPointsPieces(UnitSum model, SortedPoints points, PieceSums sums) {
    units = model.units();
    weighted = model.weighted();
    this.points = points;
    this.sums = sums;
    boundaries = new int[units];
    places = new int[units];
    pairs = new double[4 * (points.size() + 1)];
    residuals = new double[points.size()];
  }

  @Override
  public double loss(double[] params, double[] gradient) {
    place(params);
    measure(weighted ? params[0] : 0);
    double loss = sums.sumAtPoints(residuals) / residuals.length;
    if (gradient != null) {
      addUp();
      gradient(params, gradient);
    }
    return loss;
  }

  @Override
  public int activeCount(double[] params, int k) {
    int j = weighted ? 3 * k + 1 : 2 * k;
    return SumPieces.activeCount(points, params[j], params[j + 1]);
  }

  private void place(double[] params) {
    double[] pairs = this.pairs;
    double[] xs = points.xs;
    int[] boundaries = this.boundaries;
    int[] places = this.places;
    boolean weighted = this.weighted;
    int units = this.units;
    int falling = pairs.length / 2;
    int stride = weighted ? 3 : 2;
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = 0;
    }
    int j = weighted ? 1 : 0;
    for (int k = 0; k < units; k++) {
      double m = params[j];
      double b = params[j + 1];
      double w = weighted ? params[j + 2] : 1;
      int boundary = Search.boundary(xs, 0, xs.length, m, b, boundaries[k]);
      boundaries[k] = boundary;
      int place = 2 * boundary;
      if (!(m >= 0)) {
        place += falling;
      }
      places[k] = place;
      pairs[place] += w * m;
      pairs[place + 1] += w * b;
      j += stride;
    }
  }

  /** The residual at each point, from the sum of the units that are active there. */
  private void measure(double offset) {
    double[] pairs = this.pairs;
    double[] residuals = this.residuals;
    double[] xs = points.xs;
    double[] ys = points.shiftedYs;
    int size = residuals.length;
    int falling = pairs.length / 2;
    double slope = 0;
    double height = 0;
    for (int i = size; i > 0; i--) {
      int at = falling + 2 * i;
      slope += pairs[at];
      height += pairs[at + 1];
      pairs[at] = slope;
      pairs[at + 1] = height;
    }
    slope = 0;
    height = offset;
    for (int i = 0; i < size; i++) {
      int at = falling + 2 * i + 2;
      slope += pairs[2 * i];
      height += pairs[2 * i + 1];
      residuals[i] = height + pairs[at + 1] + (slope + pairs[at]) * xs[i] - ys[i];
    }
  }

  /** Derivatives on each side of each boundary, from the ends inwards. */
  private void addUp() {
    double[] pairs = this.pairs;
    double[] derivatives = this.residuals;
    double[] xs = points.xs;
    int size = derivatives.length;
    int falling = pairs.length / 2;
    double share = 1.0 / size;
    double sum = 0;
    double timesX = 0;
    pairs[falling] = 0;
    pairs[falling + 1] = 0;
    for (int i = 0; i < size; i++) {
      double derivative = derivatives[i] * share;
      int at = falling + 2 * i + 2;
      derivatives[i] = derivative;
      sum += derivative;
      timesX += derivative * xs[i];
      pairs[at] = sum;
      pairs[at + 1] = timesX;
    }
    sum = 0;
    timesX = 0;
    pairs[2 * size] = 0;
    pairs[2 * size + 1] = 0;
    for (int i = size - 1; i >= 0; i--) {
      sum += derivatives[i];
      timesX += derivatives[i] * xs[i];
      pairs[2 * i] = sum;
      pairs[2 * i + 1] = timesX;
    }
  }

  private void gradient(double[] params, double[] gradient) {
    double[] pairs = this.pairs;
    int[] places = this.places;
    boolean weighted = this.weighted;
    int units = this.units;
    if (weighted) {
      gradient[0] = pairs[0]; // those beyond the first boundary are all
    }
    int stride = weighted ? 3 : 2;
    int j = weighted ? 1 : 0;
    for (int k = 0; k < units; k++) {
      int place = places[k];
      double derivatives = pairs[place];
      double timesX = pairs[place + 1];
      double w = 1;
      if (weighted) {
        double m = params[j];
        w = params[j + 2];
        gradient[j + 2] = m * timesX + params[j + 1] * derivatives;
      }
      gradient[j] = w * timesX;
      gradient[j + 1] = w * derivatives;
      j += stride;
    }
  }
}
