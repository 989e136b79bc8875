package reludescent.objective.index;

import reludescent.data.PairSort;
import reludescent.model.pieces.FineLines;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.SortedPoints;
import reludescent.task.Task;

/**
 * Losses whose derivative is the residual clipped: its sign for the absolute error, {@code max(-1, min(1, r))} for Huber's. What
 * such a loss comes to follows from which points lie below a line, or below two, one above the other by the parabola's width.
 *
 * <p>Points are cut into strips of neighbours, each sorted by y. Within a strip a line stays between its heights at both ends:
 * points below both or above both come from sums, and only the few others are looked at. What was found holds until the line has
 * moved so far that it may have met a point, and is one and the same for all lines that part the points alike: whether it is
 * remembered or found again makes no difference to the bit.
 */
public final class ClippedSums implements PieceSums, Task {
  /** The errors of a computed residual, as a part of its terms; it takes four roundings of 2^-53. */
  private static final double ROUNDING = 4e-15;

  /** Of a strip and a line: x at both ends, the line's heights there, how far it may move down and up, and sums. */
  private static final int RIGHT = 1;
  private static final int LEFT_HEIGHT = 2;
  private static final int RIGHT_HEIGHT = 3;
  private static final int DOWN = 4;
  private static final int UP = 5;
  private static final int SUMS = 6;

  private final boolean huber;
  /** Half the width of the parabola. */
  private final double bend;
  /**
   * A residual is divided by the greater of its size and this: so it is clipped, or made its sign. The greater of two is half of
   * their sum and distance, as a branch on what is as random as a residual took three to six times as long. Signs are exact, Huber's
   * derivatives to a rounding; beyond 9e307 there is no number left, nor is there a loss that would be kept.
   */
  private final double leastDistance;

  private final int count;
  private final int size;
  private final int strips;
  private final double[] xs;
  private final double[] ys;
  private final double mostX;
  private double mostY;
  /** The strip to be filled next. */
  private int next;

  /**
   * For each strip its points rising by y, and one more record: y, x, and sums over the points before less sums over those
   * from here on, halved, so that two of them add up to the sums below less the sums above whatever lies between. Sums are of
   * x, y, and for Huber x^2, x y, y^2.
   */
  private final double[] records;
  private final int record;

  /** Of each strip, for the lower line and then for the upper one: the first record not below its lower end, and what was found. */
  private final int[] places;
  private final double[] found;
  /** Strips whose line has moved too far, and one more that may be looked at. */
  private final int[] moved;
  private final int finding;

  /** Of one piece: what its strips' sums come to, for both lines; and loss, derivatives, and derivatives times x. */
  private final double[] parted = new double[12];
  private final double[] result = new double[3];

  /**
   * @param units of the model: each may break a strip
   * @param huber whether the loss is Huber's with delta 1, else the absolute error
   */
  public ClippedSums(SortedPoints points, int units, boolean huber) {
    this.huber = huber;
    bend = huber ? 1 : 0;
    leastDistance = huber ? 1 : Double.MIN_VALUE;
    record = huber ? 8 : 4;
    finding = huber ? 12 : 9;
    count = points.size();
    size = (int) Math.sqrt(12.0 * count / (units + 10)) + 8;
    strips = (count + size - 1) / size;
    xs = points.shiftedXs;
    ys = points.shiftedYs;
    mostX = Math.max(Math.abs(xs[0]), Math.abs(xs[count - 1]));
    records = new double[(count + strips) * record];
    places = new int[huber ? 2 * strips : strips];
    found = new double[places.length * finding];
    moved = new int[strips + 1];
  }

  @Override
  public boolean advance(int points) {
    int to = points / size < strips - next ? next + points / size + 1 : strips;
    fill(next, to);
    next = to;
    return to == strips;
  }

  /** Fills the records of some strips. */
  private void fill(int first, int end) {
    double[] records = this.records;
    double[] stripXs = new double[size];
    double[] stripYs = new double[size];
    double[] sums = new double[record];
    PairSort sort = new PairSort(stripYs, stripXs, size);
    for (int strip = first; strip < end; strip++) {
      int from = strip * size;
      int length = Math.min(size, count - from);
      for (int i = 0; i < length; i++) {
        stripXs[i] = xs[from + i];
        stripYs[i] = ys[from + i];
      }
      sort.sort(0, length);
      mostY = Math.max(mostY, Math.max(-stripYs[0], stripYs[length - 1]));
      for (int pass = 0; pass < 2; pass++) {
        for (int j = 2; j < record; j++) {
          sums[j] = pass == 0 ? 0 : -sums[j] / 2;
        }
        for (int i = 0; i <= length; i++) {
          int at = (from + strip + i) * record;
          for (int j = 2; j < record; j++) {
            records[at + j] = sums[j];
          }
          if (i < length) {
            double x = stripXs[i];
            double y = stripYs[i];
            records[at] = y;
            records[at + 1] = x;
            sums[2] += x;
            sums[3] += y;
            if (huber) {
              sums[4] += x * x;
              sums[5] += x * y;
              sums[6] += y * y;
            }
          }
        }
      }
      for (int at = strip; at < places.length; at += strips) {
        places[at] = from + strip;
        found[at * finding] = xs[from];
        found[at * finding + RIGHT] = xs[from + length - 1];
        found[at * finding + DOWN] = -1; // nothing found as yet
      }
    }
  }

  @Override
  public double sum(int pieceCount, int[] ends, double[] pieces, FineLines fine) {
    double[] result = this.result;
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
        int end = to == count ? strips : to / size;
        if (first < end) {
          look(from, first * size, slope, height);
          look(end * size, to, slope, height);
          sumStrips(first, end, slope, height);
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

  /** Adds what each of these points has for its own. */
  private void look(int from, int to, double slope, double height) {
    double[] xs = this.xs;
    double[] ys = this.ys;
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

  /** Adds what whole strips come to: points more than a bend below the line, as many above, and those between. */
  private void sumStrips(int first, int end, double slope, double height) {
    double[] parted = this.parted;
    part(first, end, slope, height - bend, 0);
    int upper = 0;
    if (huber) {
      upper = 6;
      part(first, end, slope, height + bend, upper);
    }
    double outside = (parted[0] + parted[upper]) / 2;
    double outsideX = (parted[1] + parted[upper + 1]) / 2;
    double outsideY = (parted[2] + parted[upper + 2]) / 2;
    double loss = slope * outsideX + height * outside - outsideY;
    if (huber) {
      double inside = (parted[6] - parted[0]) / 2;
      double x = (parted[7] - parted[1]) / 2;
      double y = (parted[8] - parted[2]) / 2;
      double xx = (parted[9] - parted[3]) / 2;
      double xy = (parted[10] - parted[4]) / 2;
      double yy = (parted[11] - parted[5]) / 2;
      double residuals = slope * x + height * inside - y;
      double timesX = slope * xx + height * x - xy;
      double timesY = slope * xy + height * y - yy;
      double points = Math.min(end * size, count) - first * size;
      loss += (slope * timesX + height * residuals - timesY - (points - inside)) / 2;
      outside += residuals;
      outsideX += timesX;
    }
    double[] result = this.result;
    result[0] += loss;
    result[1] += outside;
    result[2] += outsideX;
  }

  /**
   * Sums over strips as a line parts them: below it less above it, what lies on it left out.
   *
   * @param upper where in {@link #parted} the sums go; of which line is remembered, too
   */
  private void part(int first, int end, double slope, double height, int upper) {
    double[] found = this.found;
    int[] moved = this.moved;
    int finding = this.finding;
    boolean huber = this.huber;
    int line = upper > 0 ? strips : 0;
    int many = 0;
    double tolerance = ROUNDING * (Math.abs(slope) * mostX + Math.abs(height) + mostY);
    double points = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    int at = (line + first) * finding;
    for (int strip = first; strip < end; strip++) {
      double left = slope * found[at] + height;
      double right = slope * found[at + RIGHT] + height;
      double leftRise = left - found[at + LEFT_HEIGHT];
      double rightRise = right - found[at + RIGHT_HEIGHT];
      double up = found[at + UP] - tolerance;
      double down = tolerance - found[at + DOWN];
      if (!(leftRise < up && rightRise < up && leftRise > down && rightRise > down)) {
        found[at + LEFT_HEIGHT] = left;
        found[at + RIGHT_HEIGHT] = right;
        moved[many] = strip;
        many++;
      }
      at += finding;
    }
    find(many, line, slope, height, tolerance);
    at = (line + first) * finding;
    for (int strip = first; strip < end; strip++) {
      points += found[at + SUMS];
      x += found[at + SUMS + 1];
      y += found[at + SUMS + 2];
      if (huber) {
        xx += found[at + SUMS + 3];
        xy += found[at + SUMS + 4];
        yy += found[at + SUMS + 5];
      }
      at += finding;
    }
    double[] parted = this.parted;
    parted[upper] = points;
    parted[upper + 1] = x;
    parted[upper + 2] = y;
    parted[upper + 3] = xx;
    parted[upper + 4] = xy;
    parted[upper + 5] = yy;
  }

  /**
   * Finds what a line parts in the strips it has moved in, and how far it may move from there.
   *
   * @param line where the line's places and findings begin, in strips
   */
  private void find(int many, int line, double slope, double height, double tolerance) {
    double[] records = this.records;
    double[] found = this.found;
    int[] places = this.places;
    int[] moved = this.moved;
    int record = this.record;
    int moments = record > 4 ? 6 : 3;
    double ahead = records[places[line + moved[0]] * record];
    for (int i = 0; i < many; i++) {
      double near = ahead;
      // Where points are many, memory is slow: the record at the next strip's line is read before this strip is done.
      ahead = records[places[line + moved[i + 1]] * record];
      int strip = moved[i];
      int at = (line + strip) * finding;
      double left = found[at + LEFT_HEIGHT];
      double right = found[at + RIGHT_HEIGHT];
      double least = left < right ? left : right; // Math.min and max are calls, once compiled
      double most = left < right ? right : left;
      int from = strip * (size + 1);
      int to = Math.min(from + size, count + strip);
      int place = places[line + strip];
      while (place < to && near < least) {
        place++;
        near = records[place * record];
      }
      while (place > from && !(records[(place - 1) * record] < least)) {
        place--;
      }
      places[line + strip] = place;
      double down = Double.POSITIVE_INFINITY;
      double up = Double.POSITIVE_INFINITY;
      int first = place;
      int last = place;
      // As far as up itself: it is 0 once a point lies on the line, and others may lie on it too.
      for (int j = place; j < to && records[j * record] - most <= up; j++) {
        double y = records[j * record];
        double residual = slope * records[j * record + 1] + height - y;
        if (residual > 0) {
          down = residual < down ? residual : down;
          if (first == j) {
            first++;
          }
        } else {
          up = -residual < up ? -residual : up;
          if (residual == 0) {
            down = -1; // nowhere: the next line parts otherwise
          }
        }
        if (!(residual < 0)) {
          last = j + 1;
        }
      }
      for (int j = place - 1; j >= from && least - records[j * record] < down; j--) {
        double residual = slope * records[j * record + 1] + height - records[j * record];
        down = residual < down ? residual : down;
      }
      found[at + DOWN] = down - tolerance;
      found[at + UP] = up - tolerance;
      found[at + SUMS] = first + last - from - to;
      for (int j = 1; j < moments; j++) {
        found[at + SUMS + j] = records[first * record + j + 1] + records[last * record + j + 1];
      }
      for (int j = first; j < last; j++) {
        double y = records[j * record];
        double x = records[j * record + 1];
        double residual = slope * x + height - y;
        double sign = residual > 0 ? 1 : residual < 0 ? -1 : 0;
        found[at + SUMS] += sign;
        found[at + SUMS + 1] += sign * x;
        found[at + SUMS + 2] += sign * y;
        if (moments > 3) {
          found[at + SUMS + 3] += sign * x * x;
          found[at + SUMS + 4] += sign * x * y;
          found[at + SUMS + 5] += sign * y * y;
        }
      }
    }
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
