package reludescent.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.math.Interval;
import reludescent.plot.Curve;
import reludescent.plot.EndLabels;
import reludescent.plot.Frame;
import reludescent.plot.Ground;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;
import reludescent.plot.Tip;

/**
 * The loss against the step: the way so far and what is known beyond it, its lowest point, where units died, the loss of the true
 * function, and the step shown.
 */
public final class LossFigure {
  /**
   * What there is to see.
   *
   * @param steps where the step axis ends, at least 1
   * @param run the loss at steps taken so far
   * @param name what stands at its end; may be empty
   * @param step the step shown
   * @param loss the loss there
   * @param lowest the lowest point so far
   * @param floor the loss of the true function on the same points, or NaN where there is none
   * @param floorText what stands at it
   * @param range what the loss axis shows
   * @param logarithmic whether the loss axis is logarithmic
   * @param read a point pointed at, or null
   * @param tip what is told of it
   * @param others other curves beside it, the loss of the held-out points or of other runs
   * @param deaths where units died
   */
  public record Scene(
      int steps,
      LossCurve run,
      String name,
      int step,
      double loss,
      Point lowest,
      double floor,
      String floorText,
      Interval range,
      boolean logarithmic,
      Point read,
      Tip tip,
      List<Series> others,
      List<Point> deaths) {}

  /** A point of the curve, and what stands beside it. */
  public record Point(int step, double loss, String text, Ink ink) {}

  /** Another curve and what stands at its end. */
  public record Series(LossCurve curve, Pen pen, String name) {}

  private LossFigure() {}

  /** Draws the whole figure. */
  public static void draw(Surface surface, Scene scene) {
    double rem = surface.remPx();
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene);
    frame.drawAxes(surface, "step");
    Ground ground = ground(frame, scene);
    double dot = 0.36 * rem;
    double now = frame.x().at(scene.step());
    ground.block(now - dot, height(frame, scene, scene.loss()) - dot, 2 * dot, 2 * dot);
    frame.clip(surface);
    boolean floor = scene.range().contains(scene.floor());
    if (floor) {
      double at = frame.y().at(scene.floor());
      Frame.line(surface, frame.left(), at, frame.right(), at, Pen.dashed(Ink.QUIET_TEXT, 1));
    }
    for (Series other : scene.others()) {
      curve(surface, frame, scene, other.curve(), other.pen());
    }
    curve(surface, frame, scene, scene.run(), Pen.solid(Ink.FUTURE, 2));
    curve(surface, frame, scene, walked(scene), Pen.solid(Ink.MODEL, 2.5));
    surface.unclip();
    ends(surface, frame, scene);
    if (floor) {
      double[][] along = new double[5][];
      for (int i = 0; i < along.length; i++) {
        along[i] = new double[] {frame.left() + (frame.right() - frame.left()) * i / 4, frame.y().at(scene.floor())};
      }
      beside(surface, frame, ground, scene.floorText(), Ink.QUIET_TEXT, along);
    }
    ring(surface, frame, scene, scene.lowest(), 0.28 * rem);
    for (Point death : scene.deaths()) {
      cross(surface, frame, scene, death);
      if (!death.text().isEmpty()) {
        beside(surface, frame, ground, death.text(), death.ink(), place(frame, scene, death));
      }
    }
    surface.disc(now, height(frame, scene, scene.loss()), dot + 1.5, Ink.BACKGROUND);
    surface.disc(now, height(frame, scene, scene.loss()), dot, Ink.MODEL);
    if (scene.read() != null) {
      ring(surface, frame, scene, scene.read(), 0.36 * rem);
      scene.tip().draw(surface, frame, ground, frame.x().at(scene.read().step()), height(frame, scene, scene.read().loss()));
    } else if (scene.lowest().step() != scene.step()) {
      beside(surface, frame, ground, scene.lowest().text(), Ink.QUIET_TEXT, place(frame, scene, scene.lowest()));
    }
  }

  /** The step that stands at a place of the figure, whether taken or not. */
  public static int stepAt(Surface surface, Scene scene, double xPx) {
    double step = Math.floor(frame(surface, scene).x().invert(xPx) + 0.5);
    return (int) Math.max(0, Math.min(step, scene.steps()));
  }

  private static Frame frame(Surface surface, Scene scene) {
    List<String> names = new ArrayList<>();
    for (Series other : scene.others()) {
      names.add(other.name());
    }
    if (!names.isEmpty()) {
      names.add(scene.name());
    }
    return Frame.on(surface, new Interval(0, scene.steps()), scene.range(), EndLabels.roomPx(surface, names),
        scene.logarithmic());
  }

  /** The curve up to the step shown. */
  private static LossCurve walked(Scene scene) {
    double[] steps = scene.run().steps();
    int count = 0;
    while (count < steps.length && steps[count] <= scene.step()) {
      count++;
    }
    double[] to = Arrays.copyOf(steps, count + 1);
    double[] losses = Arrays.copyOf(scene.run().losses(), count + 1);
    to[count] = scene.step();
    losses[count] = scene.loss();
    return new LossCurve(to, losses);
  }

  private static void curve(Surface surface, Frame frame, Scene scene, LossCurve curve, Pen pen) {
    double[] shown = curve.losses().clone();
    for (int i = 0; i < shown.length; i++) {
      shown[i] = Math.max(scene.range().from(), shown[i]);
    }
    Curve.draw(surface, frame, curve.steps(), shown, pen);
  }

  private static double[] place(Frame frame, Scene scene, Point point) {
    return new double[] {frame.x().at(point.step()), height(frame, scene, point.loss())};
  }

  private static double height(Frame frame, Scene scene, double loss) {
    return frame.y().at(scene.range().clamp(loss));
  }

  private static Ground ground(Frame frame, Scene scene) {
    Ground ground = new Ground();
    add(ground, frame, scene, scene.run());
    for (Series other : scene.others()) {
      add(ground, frame, scene, other.curve());
    }
    if (scene.range().contains(scene.floor())) {
      ground.addLine(frame.left(), frame.y().at(scene.floor()), frame.right(), frame.y().at(scene.floor()));
    }
    return ground;
  }

  private static void add(Ground ground, Frame frame, Scene scene, LossCurve curve) {
    for (int i = 0; i + 1 < curve.steps().length; i++) {
      ground.addLine(frame.x().at(curve.steps()[i]), height(frame, scene, curve.losses()[i]),
          frame.x().at(curve.steps()[i + 1]), height(frame, scene, curve.losses()[i + 1]));
    }
  }

  private static void ends(Surface surface, Frame frame, Scene scene) {
    if (scene.others().isEmpty()) {
      return;
    }
    EndLabels labels = new EndLabels();
    labels.add(height(frame, scene, last(scene.run())), Ink.MODEL, scene.name());
    for (Series other : scene.others()) {
      labels.add(height(frame, scene, last(other.curve())), other.pen().ink(), other.name());
    }
    labels.draw(surface, frame);
  }

  private static double last(LossCurve curve) {
    return curve.losses()[curve.losses().length - 1];
  }

  private static void ring(Surface surface, Frame frame, Scene scene, Point point, double radiusPx) {
    double x = frame.x().at(point.step());
    double y = height(frame, scene, point.loss());
    surface.disc(x, y, radiusPx, Ink.BACKGROUND);
    surface.ring(x, y, radiusPx, Pen.solid(point.ink(), 2));
  }

  private static void cross(Surface surface, Frame frame, Scene scene, Point point) {
    double x = frame.x().at(point.step());
    double y = height(frame, scene, point.loss());
    double arm = 0.3 * surface.remPx();
    for (Pen pen : List.of(Pen.solid(Ink.BACKGROUND, 5), Pen.solid(point.ink(), 2))) {
      Frame.line(surface, x - arm, y - arm, x + arm, y + arm, pen);
      Frame.line(surface, x - arm, y + arm, x + arm, y - arm, pen);
    }
  }

  /** A text beside one of some places, where the ground is free. */
  private static void beside(Surface surface, Frame frame, Ground ground, String text, Ink ink, double[]... places) {
    double size = Frame.textPx(surface);
    double width = surface.textWidthPx(text, size, false);
    double height = size;
    double[] corner = ground.beside(frame, places, width, height, 0.25 * surface.remPx());
    surface.text(text, corner[0], corner[1] + height / 2,
        new Lettering(ink, size, false, Lettering.Align.START, Lettering.Hang.MIDDLE).withHalo());
    ground.block(corner[0], corner[1], width, height);
  }
}
