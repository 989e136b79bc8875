package reludescent.figure;

import reludescent.math.Interval;
import reludescent.model.DataSet;
import reludescent.plot.Frame;
import reludescent.plot.Raster;

/** Points too many to draw one by one, as a picture of how many fall on each pixel. The last picture is kept. */
public final class Density {
  private static final int BANDS = 16;

  private DataSet data;
  private Interval x;
  private Interval y;
  private Raster raster;

  /** The picture of these points in a frame, a cell for each CSS pixel. */
  Raster of(DataSet points, Frame frame) {
    int columns = (int) Math.max(1, frame.right() - frame.left());
    int rows = (int) Math.max(1, frame.bottom() - frame.top());
    boolean same = points == data && frame.x().domain().equals(x) && frame.y().domain().equals(y)
        && raster.columns() == columns && raster.rows() == rows;
    if (!same) {
      data = points;
      x = frame.x().domain();
      y = frame.y().domain();
      raster = new Raster(columns, rows, bands(points, columns, rows), BANDS, true);
    }
    return raster;
  }

  private int[] bands(DataSet points, int columns, int rows) {
    int[] cells = new int[columns * rows];
    double[] xs = points.xs();
    double[] ys = points.ys();
    double left = x.from();
    double top = y.to();
    double perX = columns / x.length();
    double perY = rows / y.length();
    int most = 1;
    for (int i = 0; i < xs.length; i++) {
      double column = (xs[i] - left) * perX;
      double row = (top - ys[i]) * perY;
      if (column >= 0 && column < columns && row >= 0 && row < rows) {
        int cell = (int) row * columns + (int) column;
        int count = cells[cell] + 1;
        cells[cell] = count;
        most = count > most ? count : most;
      }
    }
    double scale = (BANDS - 2) / Math.sqrt(most); // by the root: single points beside thousands are still seen
    for (int cell = 0; cell < cells.length; cell++) {
      cells[cell] = cells[cell] == 0 ? 0 : 1 + (int) (Math.sqrt(cells[cell]) * scale);
    }
    return cells;
  }
}
