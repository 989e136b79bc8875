package reludescent.figure;

import java.util.Arrays;
import reludescent.math.Interval;
import reludescent.math.LinearScale;
import reludescent.math.LogScale;
import reludescent.math.Scale;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/**
 * The way through a run as its loss curve: what lies behind the step shown in the model's colour, what is computed beyond it in grey,
 * what is not yet computed as a bare line. An ordinary range input lies over it: its thumb is a rem wide.
 */
public final class TrackFigure {
  /** From each end of the figure to that of the track, in rem: half a thumb. */
  public static final double INSET_REM = 0.5;

  /**
   * What there is to see.
   *
   * @param steps where the track ends, at least 1
   * @param curve the loss at steps taken so far, thinned; its first step is 0
   * @param step the step shown
   * @param loss the loss there
   * @param range the lowest and the highest loss there is room for
   * @param logarithmic whether equal ratios of losses take equal space
   */
  public record Scene(int steps, LossCurve curve, int step, double loss, Interval range, boolean logarithmic) {}

  private TrackFigure() {}

  /** Draws the whole figure. */
  public static void draw(Surface surface, Scene scene) {
    double rem = surface.remPx();
    double base = surface.heightPx() - 2;
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    LinearScale x = across(surface, scene);
    double lowest = Math.max(rem, base - 0.5 * rem);
    Scale y = scene.logarithmic() ? new LogScale(scene.range(), lowest, 0.5 * rem)
        : new LinearScale(scene.range(), lowest, 0.5 * rem);
    LossCurve curve = scene.curve();
    int count = curve.steps().length;
    double[] xs = new double[count];
    double[] ys = new double[count];
    int walked = 0;
    for (int i = 0; i < count; i++) {
      xs[i] = x.at(curve.steps()[i]);
      ys[i] = y.at(scene.range().clamp(curve.losses()[i]));
      walked += curve.steps()[i] <= scene.step() ? 1 : 0;
    }
    double now = x.at(scene.step());
    double height = y.at(scene.range().clamp(scene.loss()));
    area(surface, xs, ys, count, base, Ink.SURFACE);
    double[] doneX = Arrays.copyOf(xs, walked + 1);
    double[] doneY = Arrays.copyOf(ys, walked + 1);
    doneX[walked] = now;
    doneY[walked] = height;
    area(surface, doneX, doneY, walked + 1, base, Ink.TINT);
    Frame.line(surface, x.rangeFrom(), base, x.rangeTo(), base, Pen.solid(Ink.AXIS, 1));
    Frame.line(surface, x.rangeFrom(), base, now, base, Pen.solid(Ink.MODEL, 3));
    if (count > 1) {
      surface.line(xs, ys, count, Pen.solid(Ink.FUTURE, 1.5));
    }
    surface.line(doneX, doneY, walked + 1, Pen.solid(Ink.MODEL, 2));
    Frame.line(surface, now, 1, now, base, Pen.solid(Ink.MODEL, 2));
    surface.disc(now, height, 0.45 * rem + 2, Ink.BACKGROUND);
    surface.disc(now, height, 0.45 * rem, Ink.MODEL);
  }

  /** The step that stands at a place of the figure, whether taken or not. */
  public static int stepAt(Surface surface, Scene scene, double xPx) {
    double step = Math.floor(across(surface, scene).invert(xPx) + 0.5);
    return (int) Math.max(0, Math.min(step, scene.steps()));
  }

  private static LinearScale across(Surface surface, Scene scene) {
    double inset = INSET_REM * surface.remPx();
    return new LinearScale(new Interval(0, scene.steps()), inset, Math.max(inset, surface.widthPx() - inset));
  }

  private static void area(Surface surface, double[] xs, double[] ys, int count, double base, Ink ink) {
    double[] areaX = Arrays.copyOf(xs, count + 2);
    double[] areaY = Arrays.copyOf(ys, count + 2);
    areaX[count] = xs[count - 1];
    areaX[count + 1] = xs[0];
    areaY[count] = base;
    areaY[count + 1] = base;
    surface.area(areaX, areaY, count + 2, ink);
  }
}
