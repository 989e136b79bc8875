package reludescent.figure;

import reludescent.model.DataSet;
import reludescent.plot.Frame;
import reludescent.plot.Surface;

/**
 * What is under a place of the fit.
 *
 * @param point the point there, or -1
 * @param kink the unit whose kink is there, or -1; never together with a point
 * @param x the place on the x axis
 * @param y the place on the y axis
 */
public record FitPick(int point, int kink, double x, double y) {
  /** Whether there is something to take hold of. */
  public boolean isHandle() {
    return point >= 0 || kink >= 0;
  }

  /**
   * The nearest point or kink within reach, or neither.
   *
   * @param reachPx how far from its middle a handle can be taken
   */
  public static FitPick at(Surface surface, FitFigure.Scene scene, double xPx, double yPx, double reachPx) {
    Frame frame = FitFigure.frame(surface, scene);
    double nearest = reachPx * reachPx;
    int point = -1;
    int kink = -1;
    DataSet data = scene.data();
    for (int i = 0; i < data.size(); i++) {
      double distance = squared(frame.x().at(data.xs()[i]) - xPx, frame.y().at(data.ys()[i]) - yPx);
      if (distance <= nearest) {
        nearest = distance;
        point = i;
      }
    }
    for (int k = 0; k < scene.model().units() && FitFigure.showsUnits(scene.model()); k++) {
      double at = scene.model().kink(scene.params(), k);
      if (scene.xRange().contains(at)) {
        double y = frame.y().at(scene.model().value(scene.params(), at));
        double distance = squared(frame.x().at(at) - xPx, y - yPx);
        if (distance < nearest) {
          nearest = distance;
          kink = k;
          point = -1;
        }
      }
    }
    return new FitPick(point, kink, frame.x().invert(xPx), frame.y().invert(yPx));
  }

  private static double squared(double dx, double dy) {
    return dx * dx + dy * dy;
  }
}
