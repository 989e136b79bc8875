package reludescent.model;

import java.util.Arrays;
import reludescent.math.Interval;
import reludescent.math.NumpyRandom;

/**
 * Points on a target function with noise, as the article makes them: x evenly spaced (NumPy's {@code linspace}), then
 * {@code y += y * normal(scale=scaleNoise)}, then {@code y += normal(scale=addNoise)}, all draws in that order from NumPy's
 * generator after {@code seed(seed)}. Random x are drawn before the noise: {@code sort(uniform(from, to, count))}.
 *
 * @param target the function
 * @param range where x runs from and to
 * @param count how many points
 * @param spacedAtRandom whether x is drawn at random rather than evenly spaced
 * @param noise which noise there is
 * @param scaleNoise spread of the noise in proportion to y, 0 or more
 * @param addNoise spread of the noise added, 0 or more
 * @param seed of the generator, 0 to 2^32 - 1
 */
public record FunctionData(
    Choice<Target> target,
    Interval range,
    int count,
    boolean spacedAtRandom,
    Noise noise,
    double scaleNoise,
    double addNoise,
    double seed)
    implements DataSpec {

  @Override
  public DataSet points() {
    NumpyRandom random = new NumpyRandom(seed);
    double[] xs = spacedAtRandom ? uniform(random) : linspace(range, count);
    double[] ys = new double[count];
    for (int i = 0; i < count; i++) {
      ys[i] = truth(xs[i]);
    }
    if (noise == Noise.ARTICLE) {
      for (int i = 0; i < count; i++) {
        ys[i] += ys[i] * random.normal(0, scaleNoise);
      }
    }
    if (noise != Noise.NONE) {
      for (int i = 0; i < count; i++) {
        ys[i] += random.normal(0, addNoise);
      }
    }
    return new DataSet(xs, ys);
  }

  /** The target's value at x, without noise. */
  public double truth(double x) {
    return target.made().value(x);
  }

  private double[] uniform(NumpyRandom random) {
    double[] xs = new double[count];
    for (int i = 0; i < count; i++) {
      xs[i] = random.uniform(range.from(), range.to());
    }
    Arrays.sort(xs);
    return xs;
  }

  /** NumPy's {@code linspace}, to the bit: steps are multiplied, not added, and the last number is the end itself. */
  static double[] linspace(Interval range, int count) {
    double[] xs = new double[count];
    double step = count > 1 ? (range.to() - range.from()) / (count - 1) : 0;
    for (int i = 0; i < count; i++) {
      xs[i] = i * step + range.from();
    }
    if (count > 1) {
      xs[count - 1] = range.to();
    }
    return xs;
  }
}
