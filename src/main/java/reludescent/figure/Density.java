package reludescent.figure;

import reludescent.data.DataSet;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.Raster;
import reludescent.plot.Surface;

/**
 * Points too many to draw one by one, as a picture of how many fall on each pixel. When the points or the axes change, the next
 * picture is made bit by bit, at each drawing some more of it; until it is done the one before stays in sight, at its place.
 */
public final class Density {
  private static final int BANDS = 16;
  private static final int POINTS_PER_DRAWING = 200_000;
  /** A picture stretched to more than this shows nothing. */
  private static final double LARGEST_PX = 50_000;

  private Picture shown;
  private Picture next;

  /** How many points fall on each cell, and how far they have been counted. */
  private static final class Picture {
    final DataSet data;
    final Interval x;
    final Interval y;
    final int columns;
    final int rows;
    final int[] cells;
    int counted;
    int most = 1;
    Raster raster;

    Picture(DataSet data, Frame frame) {
      this.data = data;
      x = frame.x().domain();
      y = frame.y().domain();
      columns = cells(frame.right() - frame.left());
      rows = cells(frame.bottom() - frame.top());
      cells = new int[columns * rows];
    }

    boolean isOf(DataSet points, Frame frame) {
      return points == data && frame.x().domain().equals(x) && frame.y().domain().equals(y)
          && columns == cells(frame.right() - frame.left()) && rows == cells(frame.bottom() - frame.top());
    }

    /** One for each CSS pixel. */
    private static int cells(double px) {
      return (int) Math.max(1, px);
    }

    /** Counts some more of the points, at the last of them makes the raster. */
    void advance(int count) {
      double[] xs = data.xs();
      double[] ys = data.ys();
      int[] cells = this.cells;
      int columns = this.columns;
      int rows = this.rows;
      double left = x.from();
      double top = y.to();
      double perX = columns / x.length();
      double perY = rows / y.length();
      int most = this.most;
      int end = Math.min(xs.length, counted + count);
      for (int i = counted; i < end; i++) {
        double column = (xs[i] - left) * perX;
        double row = (top - ys[i]) * perY;
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
          int cell = (int) row * columns + (int) column;
          int now = cells[cell] + 1;
          cells[cell] = now;
          most = now > most ? now : most;
        }
      }
      counted = end;
      this.most = most;
      if (end == xs.length) {
        double scale = (BANDS - 2) / Math.sqrt(most); // by the root: single points beside thousands are still seen
        for (int cell = 0; cell < cells.length; cell++) {
          cells[cell] = cells[cell] == 0 ? 0 : 1 + (int) (Math.sqrt(cells[cell]) * scale);
        }
        raster = new Raster(columns, rows, cells, BANDS, true);
      }
    }
  }

  /** Draws the points as far as they are counted; the first picture at once. */
  void draw(Surface surface, Frame frame, DataSet points) {
    if (next == null && (shown == null || !shown.isOf(points, frame))) {
      next = new Picture(points, frame);
    }
    if (next != null) {
      next.advance(shown == null ? points.size() : POINTS_PER_DRAWING);
      if (next.raster != null) {
        shown = next;
        next = shown.isOf(points, frame) ? null : new Picture(points, frame);
      }
    }
    double left = frame.x().at(shown.x.from());
    double top = frame.y().at(shown.y.to());
    double width = frame.x().at(shown.x.to()) - left;
    double height = frame.y().at(shown.y.from()) - top;
    if (Math.max(width, height) < LARGEST_PX && Math.max(Math.abs(left), Math.abs(top)) < LARGEST_PX) {
      surface.raster(shown.raster, left, top, width, height);
    }
  }

  /** Whether the last drawing showed less than there is, so that another is wanted. */
  public boolean isBehind() {
    return next != null;
  }
}
