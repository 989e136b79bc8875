package reludescent.plot;

/**
 * What figures draw on: a canvas in the browser, a recording in tests. Lengths are CSS pixels, x to the right and y down
 * from the upper left corner.
 */
public interface Surface {
  double widthPx();

  double heightPx();

  /**
   * The unit that figures measure in, in CSS pixels: 16 as a rule, more where a figure is shown large. Their type is three quarters
   * of it.
   */
  double remPx();

  /** How many pixels of the device make one of these; pictures may be that fine. */
  double pixelRatio();

  /** How wide a text will come out. */
  double textWidthPx(String text, double sizePx, boolean bold);

  /** A line through the first {@code count} points; at least two of them. */
  void line(double[] xs, double[] ys, int count, Pen pen);

  /** A filled area within the first {@code count} points, at least three of them. */
  void area(double[] xs, double[] ys, int count, Ink ink);

  /** A filled circle. */
  void disc(double x, double y, double radiusPx, Ink ink);

  /** The outline of a circle. */
  void ring(double x, double y, double radiusPx, Pen pen);

  /** A filled rectangle. */
  void box(double x, double y, double widthPx, double heightPx, Ink ink);

  /** A picture stretched over a rectangle. The same object drawn again costs little. */
  void raster(Raster raster, double x, double y, double widthPx, double heightPx);

  void text(String text, double x, double y, Lettering lettering);

  /** Keeps what follows inside a rectangle, until {@link #unclip}. Clips do not nest. */
  void clip(double x, double y, double widthPx, double heightPx);

  void unclip();
}
