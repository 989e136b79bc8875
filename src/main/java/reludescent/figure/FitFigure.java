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
  private static final double READOUT_PX = 13;
  private static final int MOST_UNITS_DRAWN = 32;
  private static final int FEW_POINTS = 200;
  private static final int MOST_DOTS = 10_000;

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
   * @param point the point pointed at, or -1
   * @param pointText what is told of it
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
      int point,
      String pointText,
      String title) {}

  private FitFigure() {}

  public static void draw(Surface surface, Scene scene) {
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene);
    frame.drawAxes(surface, "x", "y");
    if (!scene.title().isEmpty()) {
      surface.text(scene.title(), frame.left(), 2,
          new Lettering(Ink.TEXT, TITLE_PX, true, Lettering.Align.START, Lettering.Hang.TOP));
    }
    frame.clip(surface);
    residuals(surface, frame, scene);
    if (scene.startParams() != null) {
      sum(surface, frame, scene, scene.startParams(), Pen.dashed(Ink.GHOST, 2));
    }
    if (scene.model().units() > 1 && showsUnits(scene.model())) {
      for (int k = 0; k < scene.model().units(); k++) {
        unit(surface, frame, scene, k);
      }
    }
    sum(surface, frame, scene, scene.params(), Pen.solid(Ink.MODEL, 3));
    surface.unclip();
    kinks(surface, frame, scene);
    dots(surface, frame, scene, scene.heldOut(), false);
    dots(surface, frame, scene, scene.data(), true);
    if (scene.point() >= 0) {
      readout(surface, frame, scene);
    }
  }

  /** Whether there are few enough units to show each one's line and kink. */
  static boolean showsUnits(ReluSum model) {
    return model.units() <= MOST_UNITS_DRAWN;
  }

  static Frame frame(Surface surface, Scene scene) {
    return Frame.on(surface, scene.xRange(), scene.yRange(), TITLE_PX + 6);
  }

  /** From each point to the curve, the way the loss measures. */
  private static void residuals(Surface surface, Frame frame, Scene scene) {
    DataSet data = scene.data();
    for (int i = 0; i < data.size() && data.size() <= FEW_POINTS; i++) {
      Curve.draw(surface, frame, new double[] {data.xs()[i], data.xs()[i]},
          new double[] {data.ys()[i], scene.model().value(scene.params(), data.xs()[i])}, Pen.solid(Ink.STICK, 1));
    }
  }

  /** A ring on the curve where a unit bends, to take hold of. */
  private static void kinks(Surface surface, Frame frame, Scene scene) {
    for (int k = 0; k < scene.model().units() && showsUnits(scene.model()); k++) {
      double kink = scene.model().kink(scene.params(), k);
      double y = scene.model().value(scene.params(), kink);
      if (scene.xRange().contains(kink) && scene.yRange().contains(y)) {
        surface.disc(frame.x().at(kink), frame.y().at(y), 6, Ink.BACKGROUND);
        surface.ring(frame.x().at(kink), frame.y().at(y), 5, Pen.solid(Ink.unit(k), 2.5));
      }
    }
  }

  private static void readout(Surface surface, Frame frame, Scene scene) {
    double x = frame.x().at(scene.data().xs()[scene.point()]);
    double y = frame.y().at(scene.data().ys()[scene.point()]);
    surface.ring(x, y, 8, Pen.solid(Ink.TEXT, 1.5));
    double width = surface.textWidthPx(scene.pointText(), READOUT_PX) + 12;
    double left = Math.max(2, Math.min(x - width / 2, surface.widthPx() - width - 2));
    double top = y > frame.top() + 44 ? y - 38 : y + 16;
    surface.box(left, top, width, 22, Ink.BACKGROUND);
    surface.text(scene.pointText(), left + 6, top + 11,
        new Lettering(Ink.TEXT, READOUT_PX, false, Lettering.Align.START, Lettering.Hang.MIDDLE));
  }

  /**
   * Dots lie over the frame's edge where a point lies on it; points outside the ranges are not shown. Those kept from training
   * are hollow.
   */
  private static void dots(Surface surface, Frame frame, Scene scene, DataSet data, boolean full) {
    boolean few = data.size() <= FEW_POINTS;
    double radius = few ? 4.5 : 2;
    int stride = 1 + data.size() / MOST_DOTS; // a canvas cannot draw a million dots within a frame
    for (int i = 0; i < data.size(); i += stride) {
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
