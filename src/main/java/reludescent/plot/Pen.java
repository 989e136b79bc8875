package reludescent.plot;

/**
 * How a line is drawn.
 *
 * @param ink what it means
 * @param widthPx its width in CSS pixels
 * @param dashed whether it is broken into dashes
 */
public record Pen(Ink ink, double widthPx, boolean dashed) {
  public static Pen solid(Ink ink, double widthPx) {
    return new Pen(ink, widthPx, false);
  }

  public static Pen dashed(Ink ink, double widthPx) {
    return new Pen(ink, widthPx, true);
  }
}
