package reludescent.plot;

import reludescent.math.Interval;
import reludescent.math.LinearScale;
import reludescent.math.LogScale;
import reludescent.math.Scale;

/**
 * The part of a surface that data are drawn in: a rectangle with a scale along each side, and the axes around it.
 *
 * @param left left edge in pixels
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 * @param x from data to pixels, rising to the right
 * @param y from data to pixels, rising upwards
 */
public record Frame(double left, double top, double right, double bottom, LinearScale x, Scale y) {
  private static final double TICK_TEXT_PX = 12;
  private static final double PX_PER_X_TICK = 72;
  private static final double PX_PER_Y_TICK = 44;

  /** A frame for these ranges that leaves room on the surface for the labels of its axes and a title. */
  public static Frame on(Surface surface, Interval xRange, Interval yRange, double titlePx) {
    return on(surface, xRange, yRange, titlePx, false);
  }

  /** The same, with a logarithmic y axis if so wanted; {@code yRange} is then above 0. */
  public static Frame on(
      Surface surface, Interval xRange, Interval yRange, double titlePx, boolean logarithmic) {
    double top = titlePx + 8;
    double bottom = surface.heightPx() - 38;
    Ticks ticks = yTicks(yRange, logarithmic, bottom - top);
    double widest = 0;
    for (double tick : ticks.values()) {
      widest = Math.max(widest, surface.textWidthPx(ticks.label(tick), TICK_TEXT_PX));
    }
    double left = Math.ceil(widest) + 34;
    double right = surface.widthPx() - 14;
    return new Frame(left, top, right, bottom,
        new LinearScale(xRange, left, right),
        logarithmic ? new LogScale(yRange, bottom, top) : new LinearScale(yRange, bottom, top));
  }

  /** A small frame without labels, its edges where they are said to be. */
  public static Frame bare(double left, double top, double right, double bottom, Interval xRange, Interval yRange) {
    return new Frame(left, top, right, bottom, new LinearScale(xRange, left, right),
        new LinearScale(yRange, bottom, top));
  }

  /** Draws a pale ground, and the lines of x = 0 and y = 0 where they lie inside. */
  public void drawZero(Surface surface) {
    surface.box(left, top, right - left, bottom - top, Ink.GRID);
    if (x.domain().contains(0)) {
      line(surface, crisp(x.at(0)), top, crisp(x.at(0)), bottom, Pen.solid(Ink.AXIS, 1));
    }
    if (y.domain().contains(0)) {
      line(surface, left, crisp(y.at(0)), right, crisp(y.at(0)), Pen.solid(Ink.AXIS, 1));
    }
  }

  private static Ticks yTicks(Interval range, boolean logarithmic, double lengthPx) {
    int about = tickCount(lengthPx, PX_PER_Y_TICK);
    return logarithmic ? Ticks.logarithmic(range, about) : Ticks.of(range, about);
  }

  /** Draws grid, ticks and labels; what is drawn after them lies on top. */
  public void drawAxes(Surface surface, String xName, String yName) {
    Pen grid = Pen.solid(Ink.GRID, 1);
    Lettering below = new Lettering(
        Ink.QUIET_TEXT, TICK_TEXT_PX, false, Lettering.Align.MIDDLE, Lettering.Hang.TOP);
    Ticks xTicks = Ticks.of(x.domain(), tickCount(right - left, PX_PER_X_TICK));
    for (double tick : xTicks.values()) {
      double at = crisp(x.at(tick));
      line(surface, at, top, at, bottom, tick == 0 ? Pen.solid(Ink.AXIS, 1) : grid);
      String label = xTicks.label(tick);
      double most = surface.widthPx() - surface.textWidthPx(label, TICK_TEXT_PX) / 2 - 2;
      surface.text(label, Math.min(at, most), bottom + 6, below);
    }
    Lettering beside = new Lettering(
        Ink.QUIET_TEXT, TICK_TEXT_PX, false, Lettering.Align.END, Lettering.Hang.MIDDLE);
    Ticks yTicks = yTicks(y.domain(), y instanceof LogScale, bottom - top);
    for (double tick : yTicks.values()) {
      double at = crisp(y.at(tick));
      line(surface, left, at, right, at, tick == 0 ? Pen.solid(Ink.AXIS, 1) : grid);
      surface.text(yTicks.label(tick), left - 7, at, beside);
    }
    surface.text(xName, right, bottom + 21,
        new Lettering(Ink.QUIET_TEXT, TICK_TEXT_PX, false, Lettering.Align.END, Lettering.Hang.TOP));
    surface.text(yName, 4, top - 14,
        new Lettering(Ink.QUIET_TEXT, TICK_TEXT_PX, false, Lettering.Align.START, Lettering.Hang.MIDDLE));
  }

  /** Keeps what follows inside the frame. */
  public void clip(Surface surface) {
    surface.clip(left, top, right - left, bottom - top);
  }

  /** A straight line between two places of the surface. */
  public static void line(Surface surface, double x0, double y0, double x1, double y1, Pen pen) {
    surface.line(new double[] {x0, x1}, new double[] {y0, y1}, 2, pen);
  }

  /** The nearest half pixel, where a line one pixel wide comes out sharp. */
  static double crisp(double px) {
    return Math.floor(px) + 0.5;
  }

  private static int tickCount(double lengthPx, double pxPerTick) {
    return Math.max(2, (int) (lengthPx / pxPerTick));
  }
}
