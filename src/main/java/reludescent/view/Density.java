package reludescent.view;

import reludescent.data.DataSet;
import reludescent.figure.DensityPicture;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.Raster;
import reludescent.task.Task;

/**
 * Makes pictures of points too many to draw one by one. When the points or the axes change, the next picture is made bit by bit,
 * some more of it before each drawing; until it is done the one before stays in sight, at its place.
 */
final class Density {
  private static final int BANDS = 16;
  private static final int POINTS_PER_DRAWING = 200_000;

  private Picture shown;
  private Picture next;

  /** How many points fall on each cell, and how far they have been counted. */
  private static final class Picture implements Task {
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
    @Override
    public boolean advance(int count) {
      if (raster != null) {
        return true;
      }
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
      return raster != null;
    }
  }

  /** Counts some more points for the picture in a frame; for the first picture all of them. */
  void advance(Frame frame, DataSet points) {
    if (next == null && (shown == null || !shown.isOf(points, frame))) {
      next = new Picture(points, frame);
    }
    if (next != null) {
      if (next.advance(shown == null ? points.size() : POINTS_PER_DRAWING)) {
        shown = next;
        next = shown.isOf(points, frame) ? null : new Picture(points, frame);
      }
    }
  }

  /** The last picture that was made, or null. */
  DensityPicture picture() {
    return shown == null ? null : new DensityPicture(shown.raster, shown.x, shown.y);
  }

  /** Whether the picture is not yet the one last asked for. */
  boolean isBehind() {
    return next != null;
  }
}
