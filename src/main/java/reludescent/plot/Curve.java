package reludescent.plot;

/**
 * Draws a line through data points inside a frame, cut off where it leaves the frame upwards or downwards: a canvas loses
 * precision on coordinates in the millions, and a diverging model has such.
 */
public final class Curve {
  /** How far past the frame a cut line still goes, so that its end stays hidden under the clip. */
  private static final double MARGIN_PX = 20;

  private Curve() {}

  /**
   * @param xs not falling
   * @param ys as many, finite
   */
  public static void draw(Surface surface, Frame frame, double[] xs, double[] ys, Pen pen) {
    double high = frame.top() - MARGIN_PX;
    double low = frame.bottom() + MARGIN_PX;
    double[] px = new double[2 * xs.length];
    double[] py = new double[2 * xs.length];
    int count = 0;
    for (int i = 0; i + 1 < xs.length; i++) {
      double x0 = frame.x().at(xs[i]);
      double y0 = frame.y().at(ys[i]);
      double x1 = frame.x().at(xs[i + 1]);
      double y1 = frame.y().at(ys[i + 1]);
      if (Math.max(y0, y1) < high || Math.min(y0, y1) > low) {
        continue;
      }
      double cut0 = Math.max(high, Math.min(low, y0));
      double cut1 = Math.max(high, Math.min(low, y1));
      double start = cut0 == y0 ? x0 : x0 + (x1 - x0) * ((cut0 - y0) / (y1 - y0));
      double end = cut1 == y1 ? x1 : x0 + (x1 - x0) * ((cut1 - y0) / (y1 - y0));
      boolean goesOn = count > 0 && px[count - 1] == start && py[count - 1] == cut0;
      if (!goesOn) {
        flush(surface, px, py, count, pen);
        count = 0;
        px[count] = start;
        py[count++] = cut0;
      }
      px[count] = end;
      py[count++] = cut1;
    }
    flush(surface, px, py, count, pen);
  }

  private static void flush(Surface surface, double[] px, double[] py, int count, Pen pen) {
    if (count >= 2) {
      surface.line(px, py, count, pen);
    }
  }
}
