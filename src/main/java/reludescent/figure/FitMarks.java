package reludescent.figure;

import reludescent.data.DataSet;
import reludescent.model.UnitSum;
import reludescent.plot.Curve;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/** What stands at single places of the fit: points, misses, kinks, and the marks of a step's parts. */
final class FitMarks {
  private FitMarks() {}

  /** From each point of this step to the curve, the way the loss measures. */
  static void sticks(Surface surface, Frame frame, FitScene scene) {
    DataSet data = scene.data();
    if (!FitFigure.showsResiduals(data)) {
      return;
    }
    boolean[] strong = ofThisStep(scene);
    Pen pen = Pen.solid(Ink.MISS, scene.walk() == null ? 1.25 : 3);
    int pointed = scene.focus() == null ? -1 : scene.focus().point();
    for (int i = 0; i < data.size(); i++) {
      if ((strong == null || strong[i]) && scene.xRange().contains(data.xs()[i])) {
        double value = scene.model().value(scene.params(), data.xs()[i]);
        Curve.draw(surface, frame, new double[] {data.xs()[i], data.xs()[i]}, new double[] {data.ys()[i], value},
            i == pointed ? Pen.solid(Ink.DATA, 2.5) : pen);
      }
    }
  }

  /** Whether each point belongs to this step; null where all do. */
  private static boolean[] ofThisStep(FitScene scene) {
    if (scene.batch() == null) {
      return null;
    }
    boolean[] strong = new boolean[scene.data().size()];
    for (int point : scene.batch()) {
      strong[point] = true;
    }
    return strong;
  }

  static void walk(Surface surface, Frame frame, FitScene scene, FitScene.Walk walk) {
    DataSet data = scene.data();
    double most = 0;
    for (int i = 0; walk.shares() != null && i < data.size(); i++) {
      most = Math.max(most, Math.abs(walk.shares()[i]));
    }
    for (int i = 0; i < data.size() && FitFigure.showsResiduals(data); i++) {
      if (!scene.xRange().contains(data.xs()[i])) {
        continue;
      }
      double x = frame.x().at(data.xs()[i]);
      double y = frame.y().at(scene.yRange().clamp(scene.model().value(scene.params(), data.xs()[i])));
      if (walk.predictions()) {
        surface.disc(x, y, 3.5, Ink.MODEL);
      } else if (most > 0) {
        // down the slope of the loss: the way in which this point pulls the curve
        double lengthPx = 34 * walk.shares()[i] / most;
        Frame.line(surface, x, y, x, y + lengthPx, Pen.solid(Ink.MODEL, 2));
        surface.disc(x, y + lengthPx, 3, Ink.MODEL);
      }
    }
  }

  /** Where units bend: of few a ring on the curve, to take hold of, of many a tick at the axis. */
  static void kinks(Surface surface, Frame frame, FitScene scene) {
    UnitSum model = scene.model().asSum();
    for (int k = 0; model != null && k < model.units(); k++) {
      double kink = model.kink(scene.params(), k);
      if (FitFigure.hasColours(model)) {
        ring(surface, frame, scene, k);
      } else if (scene.xRange().contains(kink)) {
        double x = frame.x().at(kink);
        Frame.line(surface, x, frame.bottom(), x, frame.bottom() - 0.45 * surface.remPx(), Pen.solid(Ink.AXIS, 2));
      }
    }
  }

  /** Of many units, the one that stands out has its ring. */
  static void chosenKink(Surface surface, Frame frame, FitScene scene) {
    if (!FitFigure.hasColours(scene.model()) && scene.chosen() >= 0 && scene.model().asSum() != null) {
      ring(surface, frame, scene, scene.chosen());
    }
  }

  private static void ring(Surface surface, Frame frame, FitScene scene, int k) {
    double kink = scene.model().asSum().kink(scene.params(), k);
    double y = scene.model().value(scene.params(), kink);
    if (scene.xRange().contains(kink) && scene.yRange().contains(y)) {
      double radius = 0.4 * surface.remPx();
      surface.disc(frame.x().at(kink), frame.y().at(y), radius, Ink.BACKGROUND);
      surface.ring(frame.x().at(kink), frame.y().at(y), radius - 1, Pen.solid(Ink.unit(k, scene.model().units(), scene.chosen()), 3));
    }
  }

  /**
   * Dots lie over the frame's edge where a point lies on it; points outside the ranges are not shown. Many are small squares, which
   * take less time to paint; very many are a picture below the lines instead. Those that do not belong to this step are pale.
   */
  static void dots(Surface surface, Frame frame, FitScene scene) {
    DataSet data = scene.data();
    if (FitFigure.showsDensity(data)) {
      return;
    }
    boolean[] strong = ofThisStep(scene);
    boolean few = FitFigure.showsResiduals(data);
    double radius = few ? 0.28 * surface.remPx() : 1.5;
    for (int i = 0; i < data.size(); i++) {
      if (!scene.xRange().contains(data.xs()[i]) || !scene.yRange().contains(data.ys()[i])) {
        continue;
      }
      double x = frame.x().at(data.xs()[i]);
      double y = frame.y().at(data.ys()[i]);
      Ink ink = strong == null || strong[i] ? Ink.DATA : Ink.MISS;
      if (few) {
        surface.disc(x, y, radius + 0.75, Ink.BACKGROUND);
        surface.disc(x, y, radius, ink);
      } else {
        surface.box(x - radius, y - radius, 2 * radius, 2 * radius, ink);
      }
    }
  }

  /** Points kept from training. */
  static void diamonds(Surface surface, Frame frame, FitScene scene) {
    DataSet points = scene.heldOut();
    double arm = (FitFigure.showsResiduals(points) ? 0.38 : 0.16) * surface.remPx();
    Pen pen = Pen.solid(Ink.TEXT, FitFigure.showsResiduals(points) ? 2 : 1);
    for (int i = 0; i < points.size() && !FitFigure.showsDensity(points); i++) {
      if (scene.xRange().contains(points.xs()[i]) && scene.yRange().contains(points.ys()[i])) {
        double x = frame.x().at(points.xs()[i]);
        double y = frame.y().at(points.ys()[i]);
        double[] xs = {x - arm, x, x + arm, x, x - arm};
        double[] ys = {y, y - arm, y, y + arm, y};
        surface.area(xs, ys, 5, Ink.BACKGROUND);
        surface.line(xs, ys, 5, pen);
      }
    }
  }
}
