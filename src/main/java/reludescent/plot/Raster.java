package reludescent.plot;

/**
 * A picture in bands: what {@link Surface#raster} draws.
 *
 * @param columns its width
 * @param rows its height
 * @param bands the band of each cell, row after row from the top, from 0 to {@code count - 1}; not to be changed
 * @param count how many bands there are
 * @param density whether the bands are shades of the data's colour, band 0 nothing, rather than of the colour map
 */
public record Raster(int columns, int rows, int[] bands, int count, boolean density) {
  /** Whether it is a row or a column of colours, each to be seen by itself, rather than a picture. */
  public boolean isRamp() {
    return columns == 1 || rows == 1;
  }
}
