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
import reludescent.text.Decimal;

/** A row for each unit: its line, what its ReLU makes of it, and its part of the sum, all over the same x. */
public final class UnitsFigure {
  private static final double HEAD_PX = 20;
  private static final double ROW_PX = 84;
  private static final double LOW_ROW_PX = 48;
  private static final int MOST_UNITS_IN_HIGH_ROWS = 4;
  private static final int MOST_UNITS = 16;

  private static final double TEXT_PX = 12;
  private static final double GAP_PX = 10;

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
    return HEAD_PX + rows(units) * rowPx(units);
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
    double[] bends = Breakpoints.within(model, scene.params(), scene.xRange());
    double[] values = Breakpoints.values(model, scene.params(), bends);
    String[] heads = {"line m x + b", "its ReLU", "part of the sum"};
    for (int column = 0; column < 3; column++) {
      if (first == 0) {
        Frame head = cell(surface, 0, rowPx, column, scene.xRange(), scene.yRange());
        surface.text(heads[column], head.left(), 2,
            new Lettering(Ink.QUIET_TEXT, TEXT_PX, false, Lettering.Align.START, Lettering.Hang.TOP));
      }
      for (int k = first; k < end; k++) {
        Frame frame = cell(surface, k, rowPx, column, scene.xRange(), column < 2 ? ownRange(scene, k) : scene.yRange());
        frame.drawZero(surface);
        frame.clip(surface);
        if (column == 2) {
          Curve.draw(surface, frame, bends, values, Pen.solid(Ink.GHOST, 1));
        }
        cell(surface, scene, k, column, frame);
      }
    }
  }

  private static Frame cell(Surface surface, int row, double rowPx, int column, Interval x, Interval y) {
    double width = (surface.widthPx() - 2 * GAP_PX) / 3;
    double left = column * (width + GAP_PX);
    double top = HEAD_PX + row * rowPx;
    return Frame.bare(left, top, left + width, top + rowPx - GAP_PX, x, y);
  }

  private static void cell(Surface surface, Scene scene, int k, int column, Frame frame) {
    UnitSum model = scene.model();
    double[] params = scene.params();
    double from = scene.xRange().from();
    double to = scene.xRange().to();
    double kink = model.kink(params, k);
    double[] xs = scene.xRange().contains(kink) ? new double[] {from, kink, to} : new double[] {from, to};
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      double z = model.preactivation(params, k, xs[i]);
      ys[i] = column == 0 ? z : column == 1 ? model.output(params, k, xs[i]) : model.part(params, k, xs[i]);
    }
    Curve.draw(surface, frame, xs, ys, Pen.solid(Ink.unit(k, model.units(), -1), 2));
    surface.unclip();
    if (column == 0) {
      surface.text("" + (k + 1), frame.left() + 3, frame.top() + 3,
          new Lettering(Ink.unit(k, model.units(), -1), TEXT_PX, true, Lettering.Align.START, Lettering.Hang.TOP));
    }
    if (column != 1) {
      surface.text(Decimal.shown(frame.y().domain().to(), 1), frame.right() - 2, frame.top() + 3,
          new Lettering(Ink.QUIET_TEXT, TEXT_PX - 2, false, Lettering.Align.END, Lettering.Hang.TOP));
    }
  }

  /** As far up and down as the unit's line goes in sight, in powers of two, so that it seldom changes. */
  private static Interval ownRange(Scene scene, int k) {
    double farthest = Math.max(Math.abs(scene.model().preactivation(scene.params(), k, scene.xRange().from())),
        Math.abs(scene.model().preactivation(scene.params(), k, scene.xRange().to())));
    double half = 1;
    while (half < farthest) {
      half *= 2;
    }
    return new Interval(-half, half);
  }
}
