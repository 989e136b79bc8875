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
  private static final double TEXT_REM = 0.75;
  private static final double REM_PER_X_TICK = 6.5;
  private static final double REM_PER_Y_TICK = 5;

  /** The size of the type in figures. */
  public static double textPx(Surface surface) {
    return TEXT_REM * surface.remPx();
  }

  /** A frame for these ranges that leaves room on the surface for the labels of its axes, and at the right. */
  public static Frame on(Surface surface, Interval xRange, Interval yRange, double rightPx) {
    return on(surface, xRange, yRange, rightPx, false);
  }

  /** The same, with a logarithmic y axis if so wanted; {@code yRange} is then above 0. */
  public static Frame on(
      Surface surface, Interval xRange, Interval yRange, double rightPx, boolean logarithmic) {
    double rem = surface.remPx();
    double top = 0.6 * rem;
    double bottom = Math.max(top + 1, surface.heightPx() - 1.5 * rem);
    Ticks ticks = yTicks(yRange, logarithmic, bottom - top, rem);
    double widest = rem;
    for (double tick : ticks.values()) {
      widest = Math.max(widest, surface.textWidthPx(ticks.label(tick), TEXT_REM * rem, false));
    }
    double left = Math.ceil(widest + 0.6 * rem);
    double right = Math.max(left + 1, surface.widthPx() - Math.max(0.5 * rem, rightPx));
    return new Frame(left, top, right, bottom,
        new LinearScale(xRange, left, right),
        logarithmic ? new LogScale(yRange, bottom, top) : new LinearScale(yRange, bottom, top));
  }

  /** The same with its upper edge lower. */
  public Frame below(double px) {
    double newTop = Math.min(top + px, bottom - 1);
    Interval shown = y.domain();
    return new Frame(left, newTop, right, bottom, x,
        y instanceof LogScale ? new LogScale(shown, bottom, newTop) : new LinearScale(shown, bottom, newTop));
  }

  /** A small frame without labels, its edges where they are said to be. */
  public static Frame bare(double left, double top, double right, double bottom, Interval xRange, Interval yRange) {
    return new Frame(left, top, right, bottom, new LinearScale(xRange, left, right),
        new LinearScale(yRange, bottom, top));
  }

  /** Draws a pale ground, and the lines of x = 0 and y = 0 where they lie inside. */
  public void drawZero(Surface surface) {
    surface.box(left, top, right - left, bottom - top, Ink.SURFACE);
    if (x.domain().contains(0)) {
      line(surface, crisp(x.at(0)), top, crisp(x.at(0)), bottom, Pen.solid(Ink.GRID, 1));
    }
    if (y.domain().contains(0)) {
      line(surface, left, crisp(y.at(0)), right, crisp(y.at(0)), Pen.solid(Ink.AXIS, 1));
    }
  }

  private static Ticks yTicks(Interval range, boolean logarithmic, double lengthPx, double rem) {
    int about = tickCount(lengthPx, REM_PER_Y_TICK * rem);
    return logarithmic ? Ticks.logarithmic(range, about) : Ticks.of(range, about);
  }

  /**
   * Draws a line across for each number marked on the y axis, and the labels of both axes; what is drawn after them lies on top.
   *
   * @param xName the name of the x axis, beside its labels; may be empty
   */
  public void drawAxes(Surface surface, String xName) {
    double rem = surface.remPx();
    double text = TEXT_REM * rem;
    Ticks yTicks = yTicks(y.domain(), y instanceof LogScale, bottom - top, rem);
    Lettering beside = new Lettering(Ink.QUIET_TEXT, text, false, Lettering.Align.END, Lettering.Hang.MIDDLE);
    for (double tick : yTicks.values()) {
      double at = crisp(y.at(tick));
      line(surface, left, at, right, at, Pen.solid(tick == 0 ? Ink.AXIS : Ink.GRID, 1));
      surface.text(yTicks.label(tick), left - 0.4 * rem, at, beside);
    }
    double below = bottom + 0.95 * rem;
    double reach = xName.isEmpty() ? 0
        : surface.textWidthPx(xName, text, false) + 0.2 * rem;
    surface.text(xName, 0, below, new Lettering(Ink.QUIET_TEXT, text, false, Lettering.Align.START, Lettering.Hang.MIDDLE));
    Ticks xTicks = Ticks.of(x.domain(), tickCount(right - left, REM_PER_X_TICK * rem));
    Lettering under = new Lettering(Ink.QUIET_TEXT, text, false, Lettering.Align.MIDDLE, Lettering.Hang.MIDDLE);
    for (double tick : xTicks.values()) {
      String label = xTicks.label(tick);
      double half = surface.textWidthPx(label, text, false) / 2;
      double at = Math.max(reach + half, Math.min(crisp(x.at(tick)), surface.widthPx() - half - 1));
      surface.text(label, at, below, under);
    }
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
