package reludescent.figure;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.math.Interval;
import reludescent.model.Breakpoints;
import reludescent.model.Model;
import reludescent.model.UnitSum;
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
  private static final int MOST_DOTS = 5_000;

  /**
   * What there is to see.
   *
   * @param xRange where the x axis runs from and to
   * @param yRange where the y axis runs from and to
   * @param data the points trained on; may be empty
   * @param heldOut the points kept from training; may be empty
   * @param model the function that is fitted
   * @param params its parameters now
   * @param startParams its parameters at step 0, or null where there is no run
   * @param title what stands above, e.g. step and loss; may be empty
   * @param focus what is pointed at, or null
   * @param others other models to be seen beside this one
   * @param walk a part of the step to be seen by itself, or null
   * @param density draws points that are too many for dots
   */
  public record Scene(
      Interval xRange,
      Interval yRange,
      DataSet data,
      DataSet heldOut,
      Model model,
      double[] params,
      double[] startParams,
      String title,
      Focus focus,
      List<Other> others,
      Walk walk,
      Density density) {
    /** A scene without anything pointed at or beside it. */
    public Scene(Interval xRange, Interval yRange, DataSet data, DataSet heldOut, Model model, double[] params,
        double[] startParams, String title) {
      this(xRange, yRange, data, heldOut, model, params, startParams, title, null, List.of(), null, new Density());
    }
  }

  /**
   * A place pointed at and what is told of it.
   *
   * @param ringPx radius of the ring around it
   * @param lines what is told, line by line
   */
  public record Focus(double x, double y, double ringPx, List<String> lines) {}

  /** Another model with its parameters, and the short name that stands at its line. */
  public record Other(Model model, double[] params, String name, Ink ink) {}

  /**
   * One part of a step: marks where the model stands over the points, how far it is from them, what each of them pulls with, or
   * where the step leads.
   *
   * @param predictions whether the model's values at the points are marked
   * @param shares what each point's loss changes by with the model's value, or null where that is not to be seen
   * @param next the parameters after the step, or null where they are not to be seen
   */
  public record Walk(boolean predictions, double[] shares, double[] next) {}

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
    if (showsDensity(scene.data())) {
      scene.density().draw(surface, frame, scene.data());
    }
    if (scene.walk() == null || !scene.walk().predictions()) {
      residuals(surface, frame, scene);
    }
    if (scene.startParams() != null) {
      sum(surface, frame, scene, scene.model(), scene.startParams(), Pen.dashed(Ink.GHOST, 2));
    }
    for (Other other : scene.others()) {
      sum(surface, frame, scene, other.model(), other.params(), Pen.dashed(other.ink(), 2));
    }
    if (scene.model().units() > 1 && showsUnits(scene.model())) {
      for (int k = 0; k < scene.model().units(); k++) {
        unit(surface, frame, scene, k);
      }
    }
    sum(surface, frame, scene, scene.model(), scene.params(), Pen.solid(Ink.MODEL, 3));
    if (scene.walk() != null) {
      walk(surface, frame, scene, scene.walk());
    }
    surface.unclip();
    kinks(surface, frame, scene);
    dots(surface, frame, scene, scene.heldOut(), false);
    dots(surface, frame, scene, scene.data(), true);
    names(surface, frame, scene);
    if (scene.focus() != null) {
      readout(surface, frame, scene.focus());
    }
  }

  /** Whether units have a line and a kink each, and are few enough to show them. */
  static boolean showsUnits(Model model) {
    return model.asSum() != null && model.units() <= MOST_UNITS_DRAWN;
  }

  /** Whether there are few enough points to show how far the model is from each. */
  public static boolean showsResiduals(DataSet data) {
    return data.size() <= FEW_POINTS;
  }

  /** Whether there are too many points to draw one by one. */
  public static boolean showsDensity(DataSet data) {
    return data.size() > MOST_DOTS;
  }

  static Frame frame(Surface surface, Scene scene) {
    return Frame.on(surface, scene.xRange(), scene.yRange(), TITLE_PX + 6);
  }

  /** From each point to the curve, the way the loss measures, in one colour where the curve is above and another below. */
  private static void residuals(Surface surface, Frame frame, Scene scene) {
    DataSet data = scene.data();
    for (int i = 0; i < data.size() && showsResiduals(data); i++) {
      double value = scene.model().value(scene.params(), data.xs()[i]);
      Curve.draw(surface, frame, new double[] {data.xs()[i], data.xs()[i]}, new double[] {data.ys()[i], value},
          Pen.solid(value > data.ys()[i] ? Ink.OVER : Ink.UNDER, scene.walk() == null ? 1.5 : 3));
    }
  }

  private static void walk(Surface surface, Frame frame, Scene scene, Walk walk) {
    DataSet data = scene.data();
    double most = 0;
    for (int i = 0; walk.shares() != null && i < data.size(); i++) {
      most = Math.max(most, Math.abs(walk.shares()[i]));
    }
    for (int i = 0; i < data.size() && showsResiduals(data); i++) {
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
    if (walk.next() != null) {
      sum(surface, frame, scene, scene.model(), walk.next(), Pen.dashed(Ink.MODEL, 2));
    }
  }

  /** The names of other models where their lines leave the figure, or at its right edge. */
  private static void names(Surface surface, Frame frame, Scene scene) {
    for (Other other : scene.others()) {
      double x = scene.xRange().to();
      double y = frame.y().at(scene.yRange().clamp(other.model().value(other.params(), x)));
      surface.text(other.name(), frame.right() + 2, Math.max(frame.top() + 6, y),
          new Lettering(other.ink(), READOUT_PX, true, Lettering.Align.START, Lettering.Hang.MIDDLE));
    }
  }

  /** A ring on the curve where a unit bends, to take hold of. */
  private static void kinks(Surface surface, Frame frame, Scene scene) {
    for (int k = 0; k < scene.model().units() && showsUnits(scene.model()); k++) {
      double kink = scene.model().asSum().kink(scene.params(), k);
      double y = scene.model().value(scene.params(), kink);
      if (scene.xRange().contains(kink) && scene.yRange().contains(y)) {
        surface.disc(frame.x().at(kink), frame.y().at(y), 6, Ink.BACKGROUND);
        surface.ring(frame.x().at(kink), frame.y().at(y), 5, Pen.solid(Ink.unit(k), 2.5));
      }
    }
  }

  private static void readout(Surface surface, Frame frame, Focus focus) {
    double x = frame.x().at(focus.x());
    double y = frame.y().at(focus.y());
    surface.ring(x, y, focus.ringPx(), Pen.solid(Ink.TEXT, 1.5));
    double width = 0;
    for (String line : focus.lines()) {
      width = Math.max(width, surface.textWidthPx(line, READOUT_PX) + 12);
    }
    double height = 6 + 17 * focus.lines().size();
    double left = Math.max(2, Math.min(x - width / 2, surface.widthPx() - width - 2));
    double top = y > frame.top() + height + 22 ? y - height - 14 : y + 14;
    surface.box(left, top, width, height, Ink.BACKGROUND);
    for (int i = 0; i < focus.lines().size(); i++) {
      surface.text(focus.lines().get(i), left + 6, top + 12 + 17 * i,
          new Lettering(Ink.TEXT, READOUT_PX, false, Lettering.Align.START, Lettering.Hang.MIDDLE));
    }
  }

  /**
   * Dots lie over the frame's edge where a point lies on it; points outside the ranges are not shown. Those kept from training
   * are hollow. Many are small squares, which take less time to paint; very many are a picture below the lines instead, those kept from training left out.
   */
  private static void dots(Surface surface, Frame frame, Scene scene, DataSet data, boolean full) {
    boolean few = data.size() <= FEW_POINTS;
    double radius = few ? 4.5 : 1.5;
    for (int i = 0; i < data.size() && !showsDensity(data); i++) {
      double x = data.xs()[i];
      double y = data.ys()[i];
      if (!scene.xRange().contains(x) || !scene.yRange().contains(y)) {
        continue;
      }
      if (few) {
        surface.disc(frame.x().at(x), frame.y().at(y), radius + 1, Ink.BACKGROUND);
      }
      if (full && few) {
        surface.disc(frame.x().at(x), frame.y().at(y), radius, Ink.DATA);
      } else if (full) {
        surface.box(frame.x().at(x) - radius, frame.y().at(y) - radius, 2 * radius, 2 * radius, Ink.DATA);
      } else {
        surface.ring(frame.x().at(x), frame.y().at(y), radius - 0.75, Pen.solid(Ink.DATA, 1.5));
      }
    }
  }

  private static void sum(
      Surface surface, Frame frame, Scene scene, Model model, double[] params, Pen pen) {
    double[] xs = Breakpoints.within(model, params, scene.xRange());
    Curve.draw(surface, frame, xs, Breakpoints.values(model, params, xs), pen);
  }

  private static void unit(Surface surface, Frame frame, Scene scene, int k) {
    double from = scene.xRange().from();
    double to = scene.xRange().to();
    UnitSum model = scene.model().asSum();
    double kink = model.kink(scene.params(), k);
    boolean bends = kink > from && kink < to;
    double[] xs = bends ? new double[] {from, kink, to} : new double[] {from, to};
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = model.part(scene.params(), k, xs[i]);
    }
    boolean dead = model.isDead(scene.params(), k, scene.data().leastX(), scene.data().mostX());
    Curve.draw(surface, frame, xs, ys, dead ? Pen.dashed(Ink.unit(k), 1.5) : Pen.solid(Ink.unit(k), 1.5));
  }
}
