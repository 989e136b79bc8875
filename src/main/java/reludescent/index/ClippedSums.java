package reludescent.index;

/**
 * Losses whose derivative is the residual clipped: {@code max(-1, min(1, r))} for Huber's, its sign for the absolute error. Points
 * are cut into strips of neighbours, each sorted by y. Within a strip the line stays between its heights at both ends, so
 * that the residuals of points below both, above both, or well between the bends of the loss are of one kind, and come from sums up
 * to each point; the few others are looked at.
 */
public final class ClippedSums extends PieceSums {
  /** What the residual is multiplied by before it is clipped: this makes its sign of any but the tiniest. */
  private static final double STEEP = 1e300;

  private final double steepness;
  /** Half the width of the parabola, and half the loss there. */
  private final double bend;
  private final int count;
  private final int size;
  private final int strips;
  private final int stride;
  private final double[] xs;
  private final double[] ys;
  private final double[] stripXs;
  private final double[] stripYs;
  private final double[] ends;

  /**
   * For each strip, one more than it has points: sums over the points before less those over the points after, halved, so that two
   * of them add up to the sums below less the sums above whatever lies between. Of x, y, and for Huber x^2, x y, y^2.
   */
  private final double[] sums;
  private final int[] guesses;

  private final double[] found = new double[4];

  /**
   * @param units of the model: each may break a strip
   * @param huber whether the loss is Huber's with delta 1, else the absolute error
   */
  public ClippedSums(SortedPoints points, int units, boolean huber) {
    steepness = huber ? 1 : STEEP;
    bend = huber ? 1 : 0;
    stride = huber ? 5 : 2;
    count = points.size();
    size = (int) Math.sqrt(12.0 * count / (units + 10)) + 4;
    strips = (count + size - 1) / size;
    xs = points.shiftedXs;
    ys = points.shiftedYs;
    stripXs = xs.clone();
    stripYs = ys.clone();
    ends = new double[2 * strips];
    sums = new double[(count + strips) * stride];
    guesses = new int[2 * strips];
    PairSort sort = new PairSort(stripYs, stripXs, size);
    for (int strip = 0; strip < strips; strip++) {
      int from = strip * size;
      int to = Math.min(from + size, count);
      ends[2 * strip] = xs[from];
      ends[2 * strip + 1] = xs[to - 1];
      guesses[2 * strip] = from;
      guesses[2 * strip + 1] = from;
      sort.sort(from, to);
      accumulate(strip, from, to);
    }
  }

  private void accumulate(int strip, int from, int to) {
    double[] whole = new double[5];
    double[] sums = this.sums;
    for (int pass = 0; pass < 2; pass++) {
      double[] term = new double[5];
      for (int j = 0; j < stride; j++) {
        whole[j] = pass == 0 ? 0 : -whole[j] / 2;
      }
      int at = (from + strip) * stride;
      for (int i = from; i <= to; i++) {
        for (int j = 0; j < stride; j++) {
          sums[at++] = whole[j];
        }
        if (i < to) {
          double x = stripXs[i];
          double y = stripYs[i];
          term[0] = x;
          term[1] = y;
          term[2] = x * x;
          term[3] = x * y;
          term[4] = y * y;
          for (int j = 0; j < stride; j++) {
            whole[j] += term[j];
          }
        }
      }
    }
  }

  @Override
  double sum(int[] order, double[] pieces) {
    double[] found = this.found;
    double loss = 0;
    int from = 0;
    for (int t = 0; t < order.length; t++) {
      int to = order[t] >> Polyline.PLACE_BITS;
      int at = t * Polyline.STRIDE;
      double derivatives = 0;
      double timesX = 0;
      if (from < to) {
        double slope = pieces[at];
        double height = pieces[at + 1];
        found[0] = 0;
        found[1] = 0;
        found[2] = 0;
        found[3] = 0;
        sumPiece(from, to, slope, height);
        derivatives = found[0];
        timesX = found[1];
        loss += slope * timesX + height * derivatives - found[2] - bend / 2 * found[3];
        from = to;
      }
      pieces[at + 2] = derivatives;
      pieces[at + 3] = timesX;
    }
    return loss < 0 ? 0 : loss; // as for squares
  }

  private void sumPiece(int from, int to, double slope, double height) {
    int first = (from + size - 1) / size;
    int end = to == count ? strips : to / size;
    if (first < end) {
      look(xs, ys, from, first * size, slope, height);
      if (end < strips) {
        look(xs, ys, end * size, to, slope, height);
      }
      sumStrips(first, end, slope, height);
    } else {
      look(xs, ys, from, to, slope, height);
    }
  }

  /** Adds what each of these points has for its own. */
  private void look(double[] xs, double[] ys, int from, int to, double slope, double height) {
    double steepness = this.steepness;
    double derivatives = 0;
    double timesX = 0;
    double timesY = 0;
    double squares = 0;
    for (int i = from; i < to; i++) {
      double x = xs[i];
      double y = ys[i];
      double derivative = Math.max(-1, Math.min(1, (slope * x + height - y) * steepness));
      derivatives += derivative;
      timesX += derivative * x;
      timesY += derivative * y;
      squares += derivative * derivative;
    }
    double[] found = this.found;
    found[0] += derivatives;
    found[1] += timesX;
    found[2] += timesY;
    found[3] += squares;
  }

  private void sumStrips(int first, int end, double slope, double height) {
    double[] xs = this.stripXs;
    double[] ys = this.stripYs;
    double[] sums = this.sums;
    double[] ends = this.ends;
    int[] guesses = this.guesses;
    int size = this.size;
    int stride = this.stride;
    int count = this.count;
    double bend = this.bend;
    int low = slope >= 0 ? 0 : 1;
    double derivatives = 0;
    double timesX = 0;
    double timesY = 0;
    double squares = 0;
    for (int strip = first; strip < end; strip++) {
      double least = slope * ends[2 * strip + low] + height;
      double most = slope * ends[2 * strip + 1 - low] + height;
      int from = strip * size;
      int to = Math.min(from + size, count);
      int below = Search.boundary(ys, from, to, -1, least - bend, guesses[2 * strip]);
      guesses[2 * strip] = below;
      int above = below;
      if (bend > 0) {
        double inner = most - bend;
        double outer = least + bend;
        int start = below;
        while (start < to && ys[start] <= inner) {
          start++;
        }
        look(xs, ys, below, start, slope, height);
        above = start;
        if (inner < outer) {
          above = Search.boundary(ys, from, to, -1, outer, guesses[2 * strip + 1]);
          guesses[2 * strip + 1] = above;
          int a = (start + strip) * stride;
          int b = (above + strip) * stride;
          double x = sums[b] - sums[a];
          double y = sums[b + 1] - sums[a + 1];
          double xx = sums[b + 2] - sums[a + 2];
          double xy = sums[b + 3] - sums[a + 3];
          double yy = sums[b + 4] - sums[a + 4];
          double residual = slope * x + height * (above - start) - y;
          double residualX = slope * xx + height * x - xy;
          double residualY = slope * xy + height * y - yy;
          derivatives += residual;
          timesX += residualX;
          timesY += residualY;
          squares += slope * residualX + height * residual - residualY;
        }
      }
      int looked = above;
      double top = most + bend;
      while (above < to && ys[above] <= top) {
        above++;
      }
      if (looked < above) {
        look(xs, ys, looked, above, slope, height);
      }
      int a = (below + strip) * stride;
      int b = (above + strip) * stride;
      derivatives += below + above - from - to;
      timesX += sums[a] + sums[b];
      timesY += sums[a + 1] + sums[b + 1];
      squares += below - from + to - above;
    }
    double[] found = this.found;
    found[0] += derivatives;
    found[1] += timesX;
    found[2] += timesY;
    found[3] += squares;
  }
}
