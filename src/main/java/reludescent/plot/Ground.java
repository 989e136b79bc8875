package reludescent.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands on a figure already, as places, so that what comes last can be put where there is the least of it. */
public final class Ground {
  /** A line is remembered by places so far from one another. */
  private static final double STRIDE_PX = 5;

  /** As many marks a block counts. */
  private static final int BLOCK = 1000;

  private final List<double[]> blocks = new ArrayList<>();
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

  /** A text or a box, which nothing is to cover. */
  public void block(double left, double top, double widthPx, double heightPx) {
    blocks.add(new double[] {left, top, left + widthPx, top + heightPx});
  }

  /** How much a rectangle would cover: marks, and blocks, each of which counts as many. */
  public int covered(double left, double top, double widthPx, double heightPx) {
    int covered = 0;
    for (int i = 0; i < count; i++) {
      if (xs[i] >= left && xs[i] <= left + widthPx && ys[i] >= top && ys[i] <= top + heightPx) {
        covered++;
      }
    }
    for (double[] block : blocks) {
      boolean apart = block[0] > left + widthPx || block[2] < left || block[1] > top + heightPx || block[3] < top;
      covered += apart ? 0 : BLOCK;
    }
    return covered;
  }

  /**
   * The upper left corner for a rectangle right beside one of some places, where the least is covered; of equals the first. It stays
   * inside the frame.
   *
   * @param places x and y of each
   * @param awayPx how far from the place
   */
  public double[] beside(Frame frame, double[][] places, double widthPx, double heightPx, double awayPx) {
    double[][] wanted = new double[6 * places.length][];
    for (int i = 0; i < places.length; i++) {
      System.arraycopy(around(places[i][0], places[i][1], widthPx, heightPx, awayPx), 0, wanted, 6 * i, 6);
    }
    return best(frame, wanted, Double.NaN, Double.NaN, widthPx, heightPx);
  }

  /**
   * The upper left corner for a rectangle that belongs to a place: beside it where that is free, else wherever the least is covered,
   * but never on the place itself. It stays inside the frame.
   *
   * @param awayPx how far from the place
   */
  public double[] corner(Frame frame, double x, double y, double widthPx, double heightPx, double awayPx) {
    double middle = x - widthPx / 2;
    double[][] wanted = Arrays.copyOf(around(x, y, widthPx, heightPx, awayPx), 11);
    wanted[6] = new double[] {frame.left(), frame.top()};
    wanted[7] = new double[] {frame.right() - widthPx, frame.top()};
    wanted[8] = new double[] {middle, frame.top()};
    wanted[9] = new double[] {frame.left(), frame.bottom() - heightPx};
    wanted[10] = new double[] {frame.right() - widthPx, frame.bottom() - heightPx};
    return best(frame, wanted, x, y, widthPx, heightPx);
  }

  private static double[][] around(double x, double y, double widthPx, double heightPx, double awayPx) {
    double right = x + awayPx;
    double left = x - awayPx - widthPx;
    double above = y - awayPx - heightPx;
    double below = y + awayPx;
    double middle = x - widthPx / 2;
    return new double[][] {{right, above}, {left, above}, {right, below}, {left, below}, {middle, above - awayPx},
        {middle, below + awayPx}};
  }

  private double[] best(Frame frame, double[][] wanted, double x, double y, double widthPx, double heightPx) {
    double[] best = null;
    int least = Integer.MAX_VALUE;
    for (double[] place : wanted) {
      double atX = Math.max(frame.left(), Math.min(frame.right() - widthPx, place[0]));
      double atY = Math.max(frame.top(), Math.min(frame.bottom() - heightPx, place[1]));
      boolean hides = x >= atX - 4 && x <= atX + widthPx + 4 && y >= atY - 4 && y <= atY + heightPx + 4;
      int covers = covered(atX, atY, widthPx, heightPx) + (hides ? BLOCK : 0);
      if (covers < least) {
        least = covers;
        best = new double[] {atX, atY};
      }
    }
    return best;
  }
}
