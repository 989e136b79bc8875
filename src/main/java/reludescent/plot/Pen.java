package reludescent.plot;

/**
 * How a line is drawn.
 *
 * @param ink what it means
 * @param widthPx its width in CSS pixels
 * @param dash how it is broken up
 */
public record Pen(Ink ink, double widthPx, Dash dash) {
  /** A pen for unbroken lines. */
  public static Pen solid(Ink ink, double widthPx) {
    return new Pen(ink, widthPx, Dash.SOLID);
  }

  /** A pen for dashed lines. */
  public static Pen dashed(Ink ink, double widthPx) {
    return new Pen(ink, widthPx, Dash.DASHED);
  }

  /** A pen for dotted lines. */
  public static Pen dotted(Ink ink, double widthPx) {
    return new Pen(ink, widthPx, Dash.DOTTED);
  }
}
