package reludescent.figure;

import reludescent.math.Interval;
import reludescent.math.LogScale;
import reludescent.plot.Raster;

/** Turns numbers on a grid into filled contours: bands between levels that stand in equal ratios, as losses do. */
public final class Contours {
  /** How many bands there are. */
  public static final int BANDS = 12;

  /** Losses lower than this share of the highest fall into the lowest band. */
  private static final double LEAST_RATIO = 1e-4;

  private Contours() {}

  /** From the lowest number to the highest, or from somewhat below it where they are all but the same. */
  public static Interval levels(double[] grid) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (double value : grid) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    high = high > 0 ? high : 1;
    return new Interval(Math.max(high * LEAST_RATIO, Math.min(low, high * 0.999)), high);
  }

  /**
   * A picture of the grid.
   *
   * @param grid the numbers, row after row, from the lower left corner up
   * @param columns how many there are in a row, at least 2
   * @param levels the least and the greatest level
   * @param scale pixels from one number of the grid to the next
   */
  public static Raster raster(double[] grid, int columns, Interval levels, int scale) {
    int rows = grid.length / columns;
    int width = (columns - 1) * scale;
    int height = (rows - 1) * scale;
    double[] limits = limits(levels);
    int[] bands = new int[width * height];
    int band = 0; // a cell's is the one before's, as a rule
    for (int row = 0; row < height; row++) {
      double y = (height - row - 0.5) / scale;
      int j = (int) y;
      double v = y - j;
      for (int column = 0; column < width; column++) {
        double x = (column + 0.5) / scale;
        int i = (int) x;
        double u = x - i;
        int at = j * columns + i;
        double below = grid[at] + (grid[at + 1] - grid[at]) * u;
        double above = grid[at + columns] + (grid[at + columns + 1] - grid[at + columns]) * u;
        double value = below + (above - below) * v;
        while (band < BANDS - 1 && value > limits[band]) {
          band++;
        }
        while (band > 0 && value <= limits[band - 1]) {
          band--;
        }
        bands[row * width + column] = band;
      }
    }
    return new Raster(width, height, bands, BANDS, false);
  }

  /** A row of all bands, from the lowest to the highest. */
  static Raster ramp() {
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      bands[band] = band;
    }
    return new Raster(BANDS, 1, bands, BANDS, false);
  }

  /** The upper ends of all bands but the last. */
  private static double[] limits(Interval levels) {
    LogScale scale = new LogScale(levels, 0, BANDS);
    double[] limits = new double[BANDS - 1];
    for (int band = 0; band < limits.length; band++) {
      limits[band] = scale.invert(band + 1);
    }
    return limits;
  }
}
