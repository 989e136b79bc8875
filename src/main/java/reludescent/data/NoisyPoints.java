package reludescent.data;

import reludescent.random.NumpyRandom;
import reludescent.task.Task;

/** The points of a {@link FunctionData} being made, bit by bit, as a million take longer than a frame. */
public final class NoisyPoints implements Task {
  /** What each point has its turn for. */
  private static final int XS = 0;
  private static final int ORDER = 1;
  private static final int YS = 2;
  private static final int SCALED_NOISE = 3;
  private static final int ADDED_NOISE = 4;
  private static final int DONE = 5;

  private final FunctionData data;
  private final NumpyRandom random;
  private double[] xs;
  private double[] ys;
  private Sorting sorting;
  private int pass;
  private int next;

  public NoisyPoints(FunctionData data) {
    this.data = data;
    random = new NumpyRandom(data.seed());
  }

  /** Goes on for so many points, each of which has its turn up to eight times; whether all are made. */
  @Override
  public boolean advance(int points) {
    if (xs == null) {
      xs = new double[data.count()];
      ys = new double[data.count()];
    }
    int left = points;
    while (left > 0 && pass < DONE) {
      int to = left < xs.length - next ? next + left : xs.length;
      left -= to - next;
      if (pass != ORDER) {
        pass(next, to);
      } else if (data.spacedAtRandom() && !isOrdered(to - next)) {
        continue;
      }
      next = pass == ORDER ? xs.length : to;
      if (next == xs.length) {
        next = 0;
        pass++;
      }
    }
    return pass == DONE;
  }

  /** All points, once they are made. */
  public DataSet made() {
    return new DataSet(xs, ys);
  }

  private boolean isOrdered(int points) {
    sorting = sorting == null ? new Sorting(xs, xs) : sorting;
    if (!sorting.advance(points)) {
      return false;
    }
    xs = sorting.xs();
    return true;
  }

  private void pass(int from, int to) {
    if (pass == XS && !data.spacedAtRandom()) {
      space(from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      if (pass == XS) {
        xs[i] = random.uniform(data.range().from(), data.range().to());
      } else if (pass == YS) {
        ys[i] = data.truth(xs[i]);
      } else if (pass == SCALED_NOISE && data.noise() == Noise.ARTICLE) {
        ys[i] += ys[i] * random.normal(0, data.scaleNoise());
      } else if (pass == ADDED_NOISE && data.noise() != Noise.NONE) {
        ys[i] += random.normal(0, data.addNoise());
      }
    }
  }

  /** NumPy's {@code linspace}, to the bit: steps are multiplied, not added, and the last number is the end itself. */
  private void space(int from, int to) {
    double least = data.range().from();
    double most = data.range().to();
    int last = xs.length - 1;
    double step = last > 0 ? (most - least) / last : 0;
    for (int i = from; i < to; i++) {
      xs[i] = i == last && last > 0 ? most : i * step + least;
    }
  }
}
