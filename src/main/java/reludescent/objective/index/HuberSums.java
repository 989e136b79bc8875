package reludescent.objective.index;

/**
 * Huber's loss over strips: points between two lines, 1 below f and 1 above it, have the squares' derivatives, those outside their
 * sign alone. Which are inside is told strip by strip, and sums over them are differences of sums from the middle of a strip on: of
 * heights far above and below nothing is left in them.
 */
final class HuberSums implements StripSums {
  /** Half the width of the parabola. */
  private static final double BEND = 1;

  /**
   * Of a strip: the number of points inside, and sums of x, y, x^2, x y, y^2 over them; then of those below less those above the
   * number, and sums of x and y.
   */
  private static final int SUMS = 9;

  private final Strips strips;
  private final StripLine lower;
  private final StripLine upper;
  private final double[] sums;

  HuberSums(Strips strips) {
    this.strips = strips;
    lower = new StripLine(strips);
    upper = new StripLine(strips);
    sums = new double[strips.count * SUMS];
  }

  @Override
  public void add(int first, int end, double slope, double height, double[] result) {
    int lowerMoves = lower.move(first, end, slope, height - BEND);
    int upperMoves = upper.move(first, end, slope, height + BEND);
    for (int i = 0; i < lowerMoves; i++) {
      gather(lower.moved[i], slope, height);
    }
    for (int i = 0, j = 0; i < upperMoves; i++) {
      int strip = upper.moved[i];
      while (j < lowerMoves && lower.moved[j] < strip) {
        j++;
      }
      if (j == lowerMoves || lower.moved[j] > strip) {
        gather(strip, slope, height);
      }
    }
    double[] sums = this.sums;
    double inside = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double outside = 0;
    double outsideX = 0;
    double outsideY = 0;
    int beyond = end * SUMS;
    for (int at = first * SUMS; at < beyond; at += SUMS) {
      inside += sums[at];
      x += sums[at + 1];
      y += sums[at + 2];
      xx += sums[at + 3];
      xy += sums[at + 4];
      yy += sums[at + 5];
      outside += sums[at + 6];
      outsideX += sums[at + 7];
      outsideY += sums[at + 8];
    }
    double residuals = slope * x + height * inside - y;
    double timesX = slope * xx + height * x - xy;
    double timesY = slope * xy + height * y - yy;
    int points = Math.min(end * strips.size, strips.points) - first * strips.size;
    // left to right, see Exact
    result[0] = (slope * timesX + height * residuals - timesY - (points - inside)) / 2
        + slope * outsideX + height * outside - outsideY + result[0];
    result[1] = outside + residuals + result[1];
    result[2] = outsideX + timesX + result[2];
  }

  /** Sums up one strip: what lies between both lines' doubtful records, below and above them, then each of those records. */
  private void gather(int strip, double slope, double height) {
    double[] records = strips.records;
    double[] sums = this.sums;
    int record = strips.record;
    int below = lower.firsts[strip];
    int belowEnd = lower.lasts[strip];
    int aboveFirst = upper.firsts[strip];
    int above = upper.lasts[strip];
    double inside = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    if (belowEnd < aboveFirst) {
      int start = belowEnd * record;
      int end = aboveFirst * record;
      inside = aboveFirst - belowEnd;
      x = records[end + 2] - records[start + 2];
      y = records[end + 4] - records[start + 4];
      xx = records[end + 5] - records[start + 5];
      xy = records[end + 6] - records[start + 6];
      yy = records[end + 7] - records[start + 7];
    }
    double outside = below + above - strips.bounds[strip];
    double outsideX = records[below * record + 2] + records[above * record + 2];
    double outsideY = records[below * record + 3] + records[above * record + 3];
    double lowerHeight = height - BEND;
    double upperHeight = height + BEND;
    int j = below;
    while (j < above) {
      if (j == belowEnd && j < aboveFirst) {
        j = aboveFirst; // those between are summed
      } else {
        double pointY = records[j * record];
        double pointX = records[j * record + 1];
        double sign = slope * pointX + lowerHeight - pointY > 0 ? 1 : slope * pointX + upperHeight - pointY < 0 ? -1 : 0;
        if (sign == 0) {
          inside++;
          x += pointX;
          y += pointY;
          xx += pointX * pointX;
          xy += pointX * pointY;
          yy += pointY * pointY;
        } else {
          outside += sign;
          outsideX += sign * pointX;
          outsideY += sign * pointY;
        }
        j++;
      }
    }
    int at = strip * SUMS;
    sums[at] = inside;
    sums[at + 1] = x;
    sums[at + 2] = y;
    sums[at + 3] = xx;
    sums[at + 4] = xy;
    sums[at + 5] = yy;
    sums[at + 6] = outside;
    sums[at + 7] = outsideX;
    sums[at + 8] = outsideY;
  }
}
