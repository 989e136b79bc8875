package reludescent.figure;

import reludescent.math.Interval;
import reludescent.model.Breakpoints;
import reludescent.model.UnitSum;
import reludescent.plot.Curve;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;
import reludescent.plot.Ticks;
import reludescent.text.Decimal;

/** A row for each unit: its line, what its ReLU makes of it, and its part of the sum, all over the same x. */
public final class UnitsFigure {
  private static final double HEAD_PX = 22;
  private static final double FOOT_PX = 22;
  private static final double ROW_PX = 84;
  private static final double LOW_ROW_PX = 48;
  private static final int MOST_UNITS_IN_HIGH_ROWS = 4;
  private static final int MOST_UNITS = 16;
  private static final double GAP_PX = 10;
  /** At the left of the first column and of the last, for the numbers of their axes. */
  private static final double NUMBERS_PX = 34;
  private static final int COLUMNS = 3;

  /**
   * What there is to see.
   *
   * @param xRange where x runs from and to
   * @param yRange where y runs in the last column, that of the sum
   * @param model the sum
   * @param params its parameters
   */
  public record Scene(Interval xRange, Interval yRange, UnitSum model, double[] params) {}

  private UnitsFigure() {}

  /** How high the figure of so many units is. */
  public static double heightPx(int units) {
    return HEAD_PX + rows(units) * rowPx(units) + FOOT_PX;
  }

  /** Of very many units the first are drawn. */
  private static int rows(int units) {
    return Math.min(units, MOST_UNITS);
  }

  private static double rowPx(int units) {
    return units > MOST_UNITS_IN_HIGH_ROWS ? LOW_ROW_PX : ROW_PX;
  }

  /** Draws the rows that are, at least in part, from one height to another, in px from the top. */
  public static void draw(Surface surface, Scene scene, double fromPx, double toPx) {
    UnitSum model = scene.model();
    double rowPx = rowPx(model.units());
    int rows = rows(model.units());
    int first = Math.max(0, (int) Math.floor((fromPx - HEAD_PX) / rowPx));
    int end = Math.min(rows, (int) Math.ceil((toPx - HEAD_PX) / rowPx));
    double top = first == 0 ? 0 : HEAD_PX + first * rowPx;
    double bottom = end == rows ? surface.heightPx() : HEAD_PX + end * rowPx;
    surface.box(0, top, surface.widthPx(), bottom - top, Ink.BACKGROUND);
    double[] bends = Outline.places(model, scene.params(), scene.xRange());
    double[] values = Breakpoints.values(model, scene.params(), bends);
    Interval line = lineRange(scene, rows);
    for (int column = 0; column < COLUMNS; column++) {
      for (int k = first; k < end; k++) {
        Frame frame = cell(surface, k, rowPx, column, scene.xRange(), column < 2 ? line : scene.yRange());
        frame.drawZero(surface);
        frame.clip(surface);
        if (column == 2) {
          Curve.draw(surface, frame, bends, values, Pen.solid(Ink.GHOST, 1));
        }
        curve(surface, scene, k, column, frame);
        surface.unclip();
        if (column == 0) {
          surface.text("" + (k + 1), frame.left() + 4, frame.top() + 4, text(surface, nameInk(model, k), true, Lettering.Align.START,
              Lettering.Hang.TOP).withHalo());
        }
        if (k == 0) {
          head(surface, scene, column, frame);
        }
        if (k == rows - 1) {
          foot(surface, frame);
        }
      }
    }
  }

  /** Text stands in its unit's colour only where that is one to read in. */
  private static Ink nameInk(UnitSum model, int k) {
    Ink ink = Ink.unit(k, model.units(), -1);
    return ink == Ink.UNIT_OF_MANY ? Ink.QUIET_TEXT : ink;
  }

  private static Frame cell(Surface surface, int row, double rowPx, int column, Interval x, Interval y) {
    double width = (surface.widthPx() - 2 * NUMBERS_PX - GAP_PX - 4) / COLUMNS;
    double left = NUMBERS_PX + column * width + (column == 1 ? GAP_PX : column == 2 ? GAP_PX + NUMBERS_PX : 0);
    double top = HEAD_PX + row * rowPx;
    return Frame.bare(left, top, left + Math.max(1, width), top + rowPx - GAP_PX, x, y);
  }

  /** What a column shows, and the numbers of the axis that all rows of it share. */
  private static void head(Surface surface, Scene scene, int column, Frame frame) {
    String activation = scene.model().isRectified() ? "its ReLU" : "its output";
    String[] heads = {"m x + b", activation, "in the sum"};
    surface.text(heads[column], frame.left(), 2, text(surface, Ink.QUIET_TEXT, false, Lettering.Align.START, Lettering.Hang.TOP));
    if (column == 1) {
      return; // the same as the first one's
    }
    Interval range = frame.y().domain();
    int decimals = range.length() < 10 ? 1 : 0;
    for (double end : new double[] {range.to(), 0, range.from()}) {
      double size = Frame.textPx(surface);
      double at = Math.max(frame.top() + size / 2, Math.min(frame.bottom() - size / 2, frame.y().at(end)));
      boolean collides = end != 0 && Math.abs(frame.y().at(0) - at) < size;
      if (range.contains(end) && !collides) {
        surface.text(Decimal.shown(end, end == 0 ? 0 : decimals), frame.left() - 5, at,
            text(surface, Ink.QUIET_TEXT, false, Lettering.Align.END, Lettering.Hang.MIDDLE));
      }
    }
  }

  private static void foot(Surface surface, Frame frame) {
    Interval range = frame.x().domain();
    for (double tick : Ticks.of(range, 3).values()) {
      String label = Decimal.trimmed(tick);
      double half = surface.textWidthPx(label, Frame.textPx(surface), false) / 2;
      double at = Math.max(frame.left() + half, Math.min(frame.right() - half, frame.x().at(tick)));
      surface.text(label, at, frame.bottom() + 4,
          text(surface, Ink.QUIET_TEXT, false, Lettering.Align.MIDDLE, Lettering.Hang.TOP));
    }
  }

  private static Lettering text(Surface surface, Ink ink, boolean bold, Lettering.Align align, Lettering.Hang hang) {
    return new Lettering(ink, Frame.textPx(surface), bold, align, hang);
  }

  private static void curve(Surface surface, Scene scene, int k, int column, Frame frame) {
    UnitSum model = scene.model();
    double[] params = scene.params();
    double[] xs = Outline.places(model, params, k, scene.xRange());
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = column == 0 ? model.preactivation(params, k, xs[i])
          : column == 1 ? model.output(params, k, xs[i]) : model.part(params, k, xs[i]);
    }
    Ink ink = model.units() > Ink.MOST_UNITS ? Ink.AXIS : Ink.unit(k, model.units(), -1);
    Curve.draw(surface, frame, xs, ys, Pen.solid(ink, 2));
  }

  /** As far up and down as the lines of all units shown go in sight, in powers of two, so that it seldom changes. */
  private static Interval lineRange(Scene scene, int rows) {
    double farthest = 1;
    for (int k = 0; k < rows; k++) {
      farthest = Math.max(farthest, Math.abs(scene.model().preactivation(scene.params(), k, scene.xRange().from())));
      farthest = Math.max(farthest, Math.abs(scene.model().preactivation(scene.params(), k, scene.xRange().to())));
    }
    double half = 1;
    while (half < farthest) {
      half *= 2;
    }
    return new Interval(-half, half);
  }
}
