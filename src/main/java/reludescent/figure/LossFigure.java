package reludescent.figure;

import java.util.List;
import reludescent.math.Interval;
import reludescent.plot.Curve;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/** The loss against the step: the curve so far, its lowest point, the loss of the true function, and the step shown. */
public final class LossFigure {
  private static final double TEXT_PX = 12;
  private static final double TITLE_PX = 14;

  /**
   * What there is to see.
   *
   * @param steps where the step axis ends, at least 1
   * @param run the loss at each step taken so far
   * @param step the step shown
   * @param lowestStep the step with the lowest loss so far
   * @param floor the loss of the true function on the same points, or NaN where there is none
   * @param range what the loss axis shows
   * @param logarithmic whether the loss axis is logarithmic
   * @param readStep the step pointed at, or -1
   * @param lowestText what stands at the lowest point
   * @param readText what stands at the step pointed at
   * @param others other curves beside it, the loss of the held-out points or of other runs
   */
  public record Scene(
      int steps,
      Series run,
      int step,
      int lowestStep,
      double floor,
      Interval range,
      boolean logarithmic,
      int readStep,
      String lowestText,
      String readText,
      List<Series> others) {}

  /**
   * Another curve.
   *
   * @param stride how many steps lie between two of its losses
   * @param losses the loss at the steps 0, stride, 2 stride ...; only the first {@code count} count
   * @param name what stands at its end; may be empty
   * @param columns thins it, from one drawing to the next
   */
  public record Series(int stride, double[] losses, int count, Pen pen, String name, LossColumns columns) {}

  private LossFigure() {}

  public static void draw(Surface surface, Scene scene) {
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene);
    frame.drawAxes(surface, "step", "loss");
    frame.clip(surface);
    if (scene.range().contains(scene.floor())) {
      double at = frame.y().at(scene.floor());
      Frame.line(surface, frame.left(), at, frame.right(), at, Pen.dashed(Ink.DATA, 1.5));
    }
    for (Series other : scene.others()) {
      curve(surface, frame, scene, other);
    }
    curve(surface, frame, scene, scene.run());
    surface.unclip();
    double now = frame.x().at(scene.step());
    Frame.line(surface, now, frame.top(), now, frame.bottom(), Pen.solid(Ink.AXIS, 1));
    mark(surface, frame, scene, scene.lowestStep(), scene.lowestText(), false);
    surface.disc(now, frame.y().at(scene.run().losses()[scene.step()]), 5, Ink.MODEL);
    if (scene.readStep() >= 0) {
      mark(surface, frame, scene, scene.readStep(), scene.readText(), true);
    }
  }

  /** The step that stands at a place of the figure, whether taken or not. */
  public static int stepAt(Surface surface, Scene scene, double xPx) {
    double step = Math.floor(frame(surface, scene).x().invert(xPx) + 0.5);
    return (int) Math.max(0, Math.min(step, scene.steps()));
  }

  private static Frame frame(Surface surface, Scene scene) {
    return Frame.on(surface, new Interval(0, scene.steps()), scene.range(), TITLE_PX, scene.logarithmic());
  }

  private static void curve(Surface surface, Frame frame, Scene scene, Series series) {
    double columns = Math.max(1, (frame.right() - frame.left()) / 2);
    int[] kept = series.columns().kept(series.losses(), series.count(), scene.steps() / columns / series.stride());
    double[] xs = new double[kept.length];
    double[] ys = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      xs[i] = kept[i] * (double) series.stride();
      ys[i] = Math.max(scene.range().from(), series.losses()[kept[i]]);
    }
    Curve.draw(surface, frame, xs, ys, series.pen());
    if (!series.name().isEmpty() && kept.length > 0) {
      surface.text(series.name(), Math.min(frame.right() - 12, frame.x().at(xs[kept.length - 1]) + 4),
          frame.y().at(scene.range().clamp(ys[kept.length - 1])), new Lettering(
              series.pen().ink(), TEXT_PX, true, Lettering.Align.START, Lettering.Hang.MIDDLE));
    }
  }

  /** A ring with a text beside it, on the side where there is room. */
  private static void mark(Surface surface, Frame frame, Scene scene, int step, String text, boolean above) {
    double x = frame.x().at(step);
    double y = frame.y().at(Math.max(scene.range().from(), scene.run().losses()[step]));
    surface.ring(x, y, 5, Pen.solid(Ink.TEXT, 1.5));
    boolean left = x + 12 + surface.textWidthPx(text, TEXT_PX) > frame.right();
    double lift = above || y > frame.bottom() - 24 ? -14 : 16;
    surface.text(text, left ? x - 8 : x + 8, y + lift, new Lettering(
        Ink.TEXT, TEXT_PX, false, left ? Lettering.Align.END : Lettering.Align.START, Lettering.Hang.MIDDLE));
  }
}
