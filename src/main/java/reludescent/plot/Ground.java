package reludescent.plot;

import java.util.Arrays;

/** What stands on a figure already, as places, so that what comes last can be put where there is the least of it. */
public final class Ground {
  /** A line is remembered by places so far from one another. */
  private static final double STRIDE_PX = 5;

  private double[] xs = new double[64];
  private double[] ys = new double[64];
  private int count;

  /** A mark at a place. */
  public void add(double x, double y) {
    if (count == xs.length) {
      xs = Arrays.copyOf(xs, 2 * count);
      ys = Arrays.copyOf(ys, 2 * count);
    }
    xs[count] = x;
    ys[count++] = y;
  }

  /** A straight line. */
  public void addLine(double x0, double y0, double x1, double y1) {
    int parts = (int) Math.min(400, 1 + Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / STRIDE_PX);
    for (int i = 0; i <= parts; i++) {
      add(x0 + (x1 - x0) * i / parts, y0 + (y1 - y0) * i / parts);
    }
  }

  /** How many marks a rectangle would cover. */
  public int covered(double left, double top, double widthPx, double heightPx) {
    int covered = 0;
    for (int i = 0; i < count; i++) {
      if (xs[i] >= left && xs[i] <= left + widthPx && ys[i] >= top && ys[i] <= top + heightPx) {
        covered++;
      }
    }
    return covered;
  }

  /**
   * The upper left corner for a rectangle that belongs to a place: beside it where that is free, else wherever the least is covered.
   * It stays inside the frame.
   *
   * @param awayPx how far from the place
   */
  public double[] corner(Frame frame, double x, double y, double widthPx, double heightPx, double awayPx) {
    double right = x + awayPx;
    double left = x - awayPx - widthPx;
    double above = y - awayPx - heightPx;
    double below = y + awayPx;
    double middle = x - widthPx / 2;
    double[][] wanted = {
        {right, above}, {left, above}, {right, below}, {left, below}, {middle, above - awayPx}, {middle, below + awayPx},
        {frame.left(), frame.top()}, {frame.right() - widthPx, frame.top()}, {middle, frame.top()},
        {frame.left(), frame.bottom() - heightPx}, {frame.right() - widthPx, frame.bottom() - heightPx}};
    double[] best = null;
    int least = Integer.MAX_VALUE;
    for (double[] place : wanted) {
      double atX = Math.max(frame.left(), Math.min(frame.right() - widthPx, place[0]));
      double atY = Math.max(frame.top(), Math.min(frame.bottom() - heightPx, place[1]));
      boolean hides = x >= atX - 4 && x <= atX + widthPx + 4 && y >= atY - 4 && y <= atY + heightPx + 4;
      int covers = covered(atX, atY, widthPx, heightPx) + (hides ? 1000 : 0);
      if (covers < least) {
        least = covers;
        best = new double[] {atX, atY};
      }
    }
    return best;
  }
}
