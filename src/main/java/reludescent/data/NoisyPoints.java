package reludescent.data;

import java.util.List;
import reludescent.random.NumpyRandom;
import reludescent.task.Task;

/** The points of a {@link FunctionData} being made, bit by bit, as a million take longer than a frame. */
public final class NoisyPoints implements Task {
  /** What each point has its turn for, all points for one thing before any has for the next. */
  private enum Pass { XS, ORDER, YS, SCALED_NOISE, ADDED_NOISE }

  private static final List<Pass> PASSES = List.of(Pass.values());

  private final FunctionData data;
  private final NumpyRandom random;
  private double[] xs;
  private double[] ys;
  private Sorting sorting;
  private int pass;
  private int next;

  /** Begins with none made. */
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
    while (left > 0 && pass < PASSES.size()) {
      int to = left < xs.length - next ? next + left : xs.length;
      left -= to - next;
      if (PASSES.get(pass) == Pass.ORDER) {
        next = isOrdered(to - next) ? xs.length : 0;
      } else {
        make(PASSES.get(pass), next, to);
        next = to;
      }
      if (next == xs.length) {
        next = 0;
        pass++;
      }
    }
    return pass == PASSES.size();
  }

  /** All points, once they are made. */
  public DataSet made() {
    return new DataSet(xs, ys);
  }

  private boolean isOrdered(int points) {
    if (!data.spacedAtRandom()) {
      return true;
    }
    sorting = sorting == null ? new Sorting(xs, xs) : sorting;
    if (!sorting.advance(points)) {
      return false;
    }
    xs = sorting.xs();
    return true;
  }

  private void make(Pass now, int from, int to) {
    if (now == Pass.XS && data.spacedAtRandom()) {
      for (int i = from; i < to; i++) {
        xs[i] = random.uniform(data.range().from(), data.range().to());
      }
    } else if (now == Pass.XS) {
      space(from, to);
    } else if (now == Pass.YS) {
      for (int i = from; i < to; i++) {
        ys[i] = data.truth(xs[i]);
      }
    } else if (now == Pass.SCALED_NOISE && data.noise() == Noise.ARTICLE) {
      for (int i = from; i < to; i++) {
        ys[i] += ys[i] * random.normal(0, data.scaleNoise());
      }
    } else if (now == Pass.ADDED_NOISE && data.noise() != Noise.NONE) {
      for (int i = from; i < to; i++) {
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
