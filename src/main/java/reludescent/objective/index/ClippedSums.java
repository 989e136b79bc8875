package reludescent.objective.index;

import reludescent.model.pieces.FineLines;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;
import reludescent.task.Task;

/**
 * Losses whose derivative is the residual clipped: its sign for the absolute error, {@code max(-1, min(1, r))} for Huber's. What
 * such a loss comes to follows from which points lie below a line, or below two, one above the other by the parabola's width.
 *
 * <p>Points are cut into strips of neighbours, see {@link Strips}. Whole ones are summed by these, the points of a piece before and
 * behind them one by one.
 */
public final class ClippedSums implements PieceSums, Task {
  private final Strips strips;
  private final StripSums sums;

  /** Half the width of the parabola. */
  private final double bend;
  /**
   * A residual is divided by the greater of its size and this: so it is clipped, or made its sign. The greater of two is half of
   * their sum and distance, as a branch on what is as random as a residual took three to six times as long. Signs are exact, Huber's
   * derivatives to a rounding; beyond 9e307 there is no number left, nor is there a loss that would be kept.
   */
  private final double leastDistance;

  /** Of one piece: loss, derivatives, and derivatives times x. */
  private final double[] result = new double[3];

  /**
   * @param units of the model: each may break a strip
   * @param huber whether the loss is Huber's with delta 1, else the absolute error
   */
  public ClippedSums(SortedPoints points, int units, boolean huber) {
    strips = new Strips(points, units, huber);
    sums = huber ? new HuberSums(strips) : new SignSums(strips);
    bend = huber ? 1 : 0;
    leastDistance = huber ? 1 : Double.MIN_VALUE;
  }

  @Override
  public boolean advance(int points) {
    return strips.advance(points);
  }

  @Override
  public double sum(int pieceCount, int[] ends, double[] pieces, FineLines fine) {
    double[] result = this.result;
    int size = strips.size;
    double loss = 0;
    int from = 0;
    for (int t = 0; t < pieceCount; t++) {
      int to = ends[t];
      int at = t * STRIDE;
      result[0] = 0;
      result[1] = 0;
      result[2] = 0;
      if (from < to) {
        double slope = pieces[at];
        double height = pieces[at + 1];
        int first = (from + size - 1) / size;
        int end = to == strips.points ? strips.count : to / size;
        if (first < end) {
          look(from, first * size, slope, height);
          look(end * size, to, slope, height);
          addStrips(first, end, slope, height);
        } else {
          look(from, to, slope, height);
        }
        loss += result[0];
        from = to;
      }
      pieces[at + 2] = result[1];
      pieces[at + 3] = result[2];
    }
    return loss < 0 ? 0 : loss; // rounding may leave less than nothing of a perfect fit; NaN stays
  }

  /** Adds whole strips, and of wide ones point after point. */
  private void addStrips(int first, int end, double slope, double height) {
    int from = first;
    for (int wide : strips.wide) {
      if (from <= wide && wide < end) {
        if (from < wide) {
          sums.add(from, wide, slope, height, result);
        }
        from = wide + 1;
        look(wide * strips.size, Math.min(from * strips.size, strips.points), slope, height);
      }
    }
    if (from < end) {
      sums.add(from, end, slope, height, result);
    }
  }

  /** Adds what each of these points has for its own. */
  private void look(int from, int to, double slope, double height) {
    double[] xs = strips.xs;
    double[] ys = strips.ys;
    double leastDistance = this.leastDistance;
    double halfBend = bend / 2;
    double loss = 0;
    double derivatives = 0;
    double timesX = 0;
    for (int i = from; i < to; i++) {
      double x = xs[i];
      double residual = slope * x + height - ys[i];
      double distance = Math.abs(residual);
      double derivative = 2 * residual / (distance + leastDistance + Math.abs(distance - leastDistance));
      loss += derivative * (residual - halfBend * derivative);
      derivatives += derivative;
      timesX += derivative * x;
    }
    double[] result = this.result;
    result[0] += loss;
    result[1] += derivatives;
    result[2] += timesX;
  }

  @Override
  public double sumAtPoints(double[] residuals) {
    double leastDistance = this.leastDistance;
    double half = bend / 2;
    double loss = 0;
    int count = residuals.length;
    for (int i = 0; i < count; i++) {
      double residual = residuals[i];
      double distance = Math.abs(residual);
      double clipped = 2 * residual / (distance + leastDistance + Math.abs(distance - leastDistance));
      loss += clipped * (residual - clipped * half);
      residuals[i] = clipped;
    }
    return loss;
  }
}
