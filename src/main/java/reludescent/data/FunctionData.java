package reludescent.data;

import reludescent.math.Interval;
import reludescent.registry.Choice;

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
    NoisyPoints points = new NoisyPoints(this);
    points.finish();
    return points.made();
  }

  /** The target's value at x, without noise. */
  public double truth(double x) {
    return target.made().value(x);
  }
}
