package reludescent.figure;

import reludescent.math.Interval;
import reludescent.model.Breakpoints;
import reludescent.model.Model;
import reludescent.model.UnitSum;

/** Curves of models and of their units as polylines: exact where they are polylines, else fine enough to look smooth. */
final class Outline {
  private static final int SMOOTH_PLACES = 240;

  private Outline() {}

  /** Where a model's curve is to be known. */
  static double[] places(Model model, double[] params, Interval range) {
    return model.isPiecewiseLinear() ? Breakpoints.within(model, params, range) : even(range);
  }

  /** Where the curve of unit k is to be known. */
  static double[] places(UnitSum sum, double[] params, int k, Interval range) {
    if (!sum.isRectified()) {
      double[] own = {params[sum.slope(k)], params[sum.intercept(k)]};
      return places(new UnitSum(1, false, sum.activation()), own, range);
    }
    double kink = sum.kink(params, k);
    boolean bends = kink > range.from() && kink < range.to();
    return bends ? new double[] {range.from(), kink, range.to()} : new double[] {range.from(), range.to()};
  }

  private static double[] even(Interval range) {
    double[] xs = new double[SMOOTH_PLACES + 1];
    for (int i = 0; i <= SMOOTH_PLACES; i++) {
      xs[i] = range.from() + range.length() * i / SMOOTH_PLACES;
    }
    return xs;
  }
}
