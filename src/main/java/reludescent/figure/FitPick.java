package reludescent.figure;

import reludescent.data.DataSet;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.plot.Frame;
import reludescent.plot.Surface;

/**
 * What is under a place of the fit: at most one of a point, a kink and a unit's line.
 *
 * @param point the point there, or -1
 * @param kink the unit whose kink is there, or -1
 * @param line the unit whose line is there, or -1
 * @param onCurve whether the model's curve is there, and neither point nor kink
 * @param x the place on the x axis
 * @param y the place on the y axis
 */
public record FitPick(int point, int kink, int line, boolean onCurve, double x, double y) {
  /** A unit's line can be taken hold of this near to it: less than a point, which lies on top. */
  private static final double LINE_REACH_PX = 6;

  /** Whether there is something to take hold of. */
  public boolean isHandle() {
    return point >= 0 || kink >= 0 || line >= 0;
  }

  /** A place alone, whatever is there. */
  public static FitPick place(Surface surface, FitScene scene, double xPx, double yPx) {
    Frame frame = FitFigure.frame(surface, scene);
    return new FitPick(-1, -1, -1, false, frame.x().invert(xPx), frame.y().invert(yPx));
  }

  /**
   * The nearest point or kink within reach, or else the nearest line of a unit.
   *
   * @param reachPx how far from its middle a handle can be taken
   */
  public static FitPick at(Surface surface, FitScene scene, double xPx, double yPx, double reachPx) {
    Frame frame = FitFigure.frame(surface, scene);
    Model model = scene.model();
    UnitSum sum = model.asSum();
    double[] params = scene.params();
    double x = frame.x().invert(xPx);
    double nearest = reachPx * reachPx;
    int point = -1;
    int kink = -1;
    DataSet data = scene.data();
    double[] xs = data.xs();
    double from = frame.x().invert(xPx - reachPx);
    double to = frame.x().invert(xPx + reachPx);
    for (int i = 0; i < xs.length; i++) {
      if (xs[i] >= from && xs[i] <= to) {
        double distance = squared(frame.x().at(xs[i]) - xPx, frame.y().at(data.ys()[i]) - yPx);
        if (distance <= nearest) {
          nearest = distance;
          point = i;
        }
      }
    }
    int line = -1;
    double nearestLine = LINE_REACH_PX;
    for (int k = 0; sum != null && k < model.units(); k++) {
      double at = sum.kink(params, k);
      if (scene.xRange().contains(at)) {
        double y = frame.y().at(model.value(params, at));
        double distance = squared(frame.x().at(at) - xPx, y - yPx);
        if (!FitFigure.hasColours(model)) { // the tick at the axis is the kink's mark
          distance = Math.min(distance, squared(frame.x().at(at) - xPx, frame.bottom() - yPx));
        }
        if (distance < nearest) {
          nearest = distance;
          kink = k;
          point = -1;
        }
      }
      double beside = Math.abs(frame.y().at(sum.part(params, k, x)) - yPx);
      if (sum.isActive(params, k, x) && beside < nearestLine) {
        nearestLine = beside;
        line = k;
      }
    }
    boolean free = point < 0 && kink < 0 && xPx >= frame.left() && xPx <= frame.right();
    boolean onCurve = free && Math.abs(frame.y().at(model.value(params, x)) - yPx) < 2 * LINE_REACH_PX;
    return new FitPick(point, kink, free ? line : -1, onCurve, x, frame.y().invert(yPx));
  }

  private static double squared(double dx, double dy) {
    return dx * dx + dy * dy;
  }
}
