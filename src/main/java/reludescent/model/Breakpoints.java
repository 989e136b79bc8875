package reludescent.model;

import java.util.Arrays;
import java.util.List;
import reludescent.math.Interval;

/** A piecewise linear model as a polyline: through these places it is the function itself, not a sample of it. */
public final class Breakpoints {
  private Breakpoints() {}

  /** The ends of the range and every breakpoint strictly inside it, rising, each once. */
  public static double[] within(Model model, double[] params, Interval range) {
    List<Breakpoint> breakpoints = model.breakpoints(params, range);
    double[] xs = new double[breakpoints.size() + 2];
    xs[0] = range.from();
    int count = 1;
    for (Breakpoint breakpoint : breakpoints) {
      if (breakpoint.x() > xs[count - 1]) {
        xs[count++] = breakpoint.x();
      }
    }
    xs[count] = range.to();
    return Arrays.copyOf(xs, count + 1);
  }

  /** The model's value at each x. */
  public static double[] values(Model model, double[] params, double[] xs) {
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = model.value(params, xs[i]);
    }
    return ys;
  }
}
