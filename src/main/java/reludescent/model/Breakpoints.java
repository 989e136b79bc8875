package reludescent.model;

import java.util.Arrays;
import reludescent.math.Interval;

/** Where a ReLU sum bends: a polyline through these places is the function itself, not a sample of it. */
public final class Breakpoints {
  private Breakpoints() {}

  /** The ends of the range and every kink strictly inside it, rising, each once. */
  public static double[] within(ReluSum model, double[] params, Interval range) {
    double[] xs = new double[model.units() + 2];
    xs[0] = range.from();
    int count = 1;
    for (int k = 0; k < model.units(); k++) {
      double kink = model.kink(params, k);
      if (kink > range.from() && kink < range.to()) {
        int at = count;
        while (xs[at - 1] > kink) {
          at--;
        }
        if (xs[at - 1] < kink) {
          System.arraycopy(xs, at, xs, at + 1, count++ - at);
          xs[at] = kink;
        }
      }
    }
    xs[count] = range.to();
    return Arrays.copyOf(xs, count + 1);
  }

  /** The sum's value at each x. */
  public static double[] values(ReluSum model, double[] params, double[] xs) {
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = model.value(params, xs[i]);
    }
    return ys;
  }
}
