package reludescent.objective.index;

/**
 * How one line parts the points of each strip. What was found holds until the line has moved so far that it may have met a point, and
 * is one and the same for all lines that part the points alike: whether it is remembered or found again makes no difference to the
 * bit.
 */
final class StripLine {
  /** The errors of a computed residual, as a part of its terms; it takes four roundings of 2^-53. */
  private static final double ROUNDING = 4e-15;

  /** Of a strip: x at both ends, the line's heights there, how far it may move down and up. */
  private static final int LEFT = 0;
  private static final int RIGHT = 1;
  private static final int LEFT_HEIGHT = 2;
  private static final int RIGHT_HEIGHT = 3;
  private static final int DOWN = 4;
  private static final int UP = 5;
  private static final int FOUND = 6;

  private final Strips strips;
  private final double[] found;

  /** The first record not below the line's lower end: where to look first. */
  private final int[] places;

  /** All records before the first are below the line, all from the last on above it; between them each has to be asked. */
  final int[] firsts;
  final int[] lasts;

  /** Strips in which the line has moved too far, rising, and one more that may be looked at. */
  final int[] moved;

  StripLine(Strips strips) {
    this.strips = strips;
    found = new double[strips.count * FOUND];
    places = new int[strips.count];
    firsts = new int[strips.count];
    lasts = new int[strips.count];
    moved = new int[strips.count + 1];
    for (int strip = 0; strip < strips.count; strip++) {
      int from = strip * strips.size;
      places[strip] = strips.from(strip);
      found[strip * FOUND + LEFT] = strips.xs[from];
      found[strip * FOUND + RIGHT] = strips.xs[Math.min(from + strips.size, strips.points) - 1];
      found[strip * FOUND + DOWN] = -1; // nothing found as yet
    }
  }

  /**
   * Moves the line in some strips.
   *
   * @return in how many of them it may part the points otherwise; they are in {@link #moved}
   */
  int move(int first, int end, double slope, double height) {
    double[] found = this.found;
    int[] moved = this.moved;
    int many = 0;
    double tolerance = ROUNDING * (Math.abs(slope) * strips.mostX + Math.abs(height) + strips.mostY);
    int at = first * FOUND;
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
      at += FOUND;
    }
    if (many > 0) {
      find(many, slope, height, tolerance);
    }
    return many;
  }

  /** Finds what the line parts in the strips it has moved in, and how far it may move from there. */
  private void find(int many, double slope, double height, double tolerance) {
    double[] records = strips.records;
    int record = strips.record;
    int size = strips.size;
    int all = records.length / record - 1; // what has been asked for its length before a loop is not looked up in it
    double[] found = this.found;
    int[] places = this.places;
    int[] moved = this.moved;
    int[] firsts = this.firsts;
    int[] lasts = this.lasts;
    double ahead = records[places[moved[0]] * record];
    for (int i = 0; i < many; i++) {
      double near = ahead;
      // Where points are many, memory is slow: the record at the next strip's line is read before this strip is done.
      ahead = records[places[moved[i + 1]] * record];
      int strip = moved[i];
      int at = strip * FOUND;
      double left = found[at + LEFT_HEIGHT];
      double right = found[at + RIGHT_HEIGHT];
      double least = left < right ? left : right; // Math.min and max are calls, once compiled
      double most = left < right ? right : left;
      int from = strip * (size + 1);
      int to = from + size < all ? from + size : all;
      int place = places[strip];
      while (place < to && near < least) {
        place++;
        near = records[place * record];
      }
      while (place > from && !(records[(place - 1) * record] < least)) {
        place--;
      }
      places[strip] = place;
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
      firsts[strip] = first;
      lasts[strip] = last;
    }
  }
}
