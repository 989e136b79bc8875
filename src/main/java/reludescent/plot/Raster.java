package reludescent.plot;

/**
 * A picture in bands of one colour map: what {@link Surface#raster} draws.
 *
 * @param columns its width
 * @param rows its height
 * @param bands the band of each cell, row after row from the top, from 0 to {@code count - 1}; not to be changed
 * @param count how many bands the colour map is divided into
 */
public record Raster(int columns, int rows, int[] bands, int count) {}
