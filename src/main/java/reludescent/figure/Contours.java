package reludescent.figure;

import reludescent.math.Interval;
import reludescent.math.LogScale;
import reludescent.plot.Raster;

/** Turns numbers on a grid into filled contours: bands between levels that stand in equal ratios, as losses do. */
public final class Contours {
  /** How many bands there are. */
  public static final int BANDS = 12;

  /** From one band to the next, as many shades for pixels that an edge between them crosses. */
  public static final int SHADES = 8;

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
   * A picture of the grid, its edges smooth: between the grid's numbers logarithms are interpolated, and a pixel that an edge between
   * two bands crosses is shaded by how much of it lies on either side.
   *
   * @param grid the numbers, row after row, from the lower left corner up
   * @param columns how many there are in a row, at least 2
   * @param levels the least and the greatest level
   * @param width pixels across, at least 1
   * @param height pixels up, at least 1
   */
  public static Raster raster(double[] grid, int columns, Interval levels, int width, int height) {
    double[] places = places(grid, levels);
    int rows = grid.length / columns;
    double perX = (columns - 1.0) / width; // of the grid, a pixel
    double perY = (rows - 1.0) / height;
    int[] shades = new int[width * height];
    for (int row = 0; row < height; row++) {
      double y = (height - row - 0.5) * perY;
      int j = (int) y;
      double v = y - j;
      for (int column = 0; column < width; column++) {
        double x = (column + 0.5) * perX;
        int i = (int) x;
        double u = x - i;
        int at = j * columns + i;
        double left = places[at] + (places[at + columns] - places[at]) * v;
        double right = places[at + 1] + (places[at + columns + 1] - places[at + 1]) * v;
        double below = places[at] + (places[at + 1] - places[at]) * u;
        double above = places[at + columns] + (places[at + columns + 1] - places[at + columns]) * u;
        double dx = (right - left) * perX;
        double dy = (above - below) * perY;
        shades[row * width + column] = shade(left + (right - left) * u, Math.sqrt(dx * dx + dy * dy));
      }
    }
    return new Raster(width, height, shades, (BANDS - 1) * SHADES + 1, false);
  }

  /** Where each number stands among the bands: 0 at the lowest level, {@link #BANDS} at the greatest. */
  private static double[] places(double[] grid, Interval levels) {
    LogScale scale = new LogScale(levels, 0, BANDS);
    double[] places = new double[grid.length];
    for (int i = 0; i < grid.length; i++) {
      places[i] = scale.at(Math.max(levels.from(), grid[i]));
    }
    return places;
  }

  /**
   * The shade of a pixel.
   *
   * @param place of its middle among the bands
   * @param perPixel by how much places differ from one pixel to the next
   */
  private static int shade(double place, double perPixel) {
    int edge = (int) (place + 0.5);
    double beyond = place - edge; // the edge at hand
    if (edge >= 1 && edge < BANDS && Math.abs(beyond) < 0.5 * perPixel) {
      return (edge - 1) * SHADES + (int) ((beyond / perPixel + 0.5) * SHADES + 0.5);
    }
    return Math.min(BANDS - 1, (int) place) * SHADES;
  }

  /** All bands in a column, the lowest at its foot, or in a row, the lowest at its left. */
  static Raster ramp(boolean upright) {
    int[] shades = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      shades[band] = (upright ? BANDS - 1 - band : band) * SHADES;
    }
    return new Raster(upright ? 1 : BANDS, upright ? BANDS : 1, shades, (BANDS - 1) * SHADES + 1, false);
  }
}
