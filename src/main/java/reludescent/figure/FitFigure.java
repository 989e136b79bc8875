package reludescent.figure;

import reludescent.math.Interval;
import reludescent.model.Bends;
import reludescent.model.DataSet;
import reludescent.model.ReluSum;
import reludescent.plot.Curve;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/** The fit: data, the model's curve exactly through its kinks, each unit's own part, and where the run started. */
public final class FitFigure {
  private static final double TITLE_PX = 15;
  private static final int MOST_UNITS_DRAWN = 32;
  private static final int FEW_POINTS = 200;

  /**
   * What there is to see.
   *
   * @param xRange where the x axis runs from and to
   * @param yRange where the y axis runs from and to
   * @param data the points trained on; may be empty
   * @param heldOut the points kept from training; may be empty
   * @param model the sum of ReLUs
   * @param params its parameters now
   * @param startParams its parameters at step 0, or null where there is no run
   * @param title what stands above, e.g. step and loss; may be empty
   */
  public record Scene(
      Interval xRange,
      Interval yRange,
      DataSet data,
      DataSet heldOut,
      ReluSum model,
      double[] params,
      double[] startParams,
      String title) {}

  private FitFigure() {}

  public static void draw(Surface surface, Scene scene) {
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = Frame.on(surface, scene.xRange(), scene.yRange(), TITLE_PX + 6);
    frame.drawAxes(surface, "x", "y");
    if (!scene.title().isEmpty()) {
      surface.text(scene.title(), frame.left(), 2,
          new Lettering(Ink.TEXT, TITLE_PX, true, Lettering.Align.START, Lettering.Hang.TOP));
    }
    frame.clip(surface);
    if (scene.startParams() != null) {
      sum(surface, frame, scene, scene.startParams(), Pen.dashed(Ink.GHOST, 2));
    }
    if (scene.model().units() > 1 && scene.model().units() <= MOST_UNITS_DRAWN) {
      for (int k = 0; k < scene.model().units(); k++) {
        unit(surface, frame, scene, k);
      }
    }
    sum(surface, frame, scene, scene.params(), Pen.solid(Ink.MODEL, 3));
    surface.unclip();
    dots(surface, frame, scene, scene.heldOut(), false);
    dots(surface, frame, scene, scene.data(), true);
  }

  /**
   * Dots lie over the frame's edge where a point lies on it; points outside the ranges are not shown. Those kept from training
   * are hollow.
   */
  private static void dots(Surface surface, Frame frame, Scene scene, DataSet data, boolean full) {
    boolean few = data.size() <= FEW_POINTS;
    double radius = few ? 4.5 : 2;
    for (int i = 0; i < data.size(); i++) {
      double x = data.xs()[i];
      double y = data.ys()[i];
      if (!scene.xRange().contains(x) || !scene.yRange().contains(y)) {
        continue;
      }
      if (few) {
        surface.disc(frame.x().at(x), frame.y().at(y), radius + 1, Ink.BACKGROUND);
      }
      if (full) {
        surface.disc(frame.x().at(x), frame.y().at(y), radius, Ink.DATA);
      } else {
        surface.ring(frame.x().at(x), frame.y().at(y), radius - 0.75, Pen.solid(Ink.DATA, 1.5));
      }
    }
  }

  private static void sum(Surface surface, Frame frame, Scene scene, double[] params, Pen pen) {
    double[] xs = Bends.within(scene.model(), params, scene.xRange());
    Curve.draw(surface, frame, xs, Bends.values(scene.model(), params, xs), pen);
  }

  private static void unit(Surface surface, Frame frame, Scene scene, int k) {
    double from = scene.xRange().from();
    double to = scene.xRange().to();
    double kink = scene.model().kink(scene.params(), k);
    boolean bends = kink > from && kink < to;
    double[] xs = bends ? new double[] {from, kink, to} : new double[] {from, to};
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = scene.model().part(scene.params(), k, xs[i]);
    }
    Curve.draw(surface, frame, xs, ys, Pen.solid(Ink.unit(k), 1.5));
  }
}
