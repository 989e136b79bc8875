package reludescent.data;

import reludescent.math.Interval;
import reludescent.registry.Choice;

/**
 * Points on a target function with noise, as the article makes them: x evenly spaced (NumPy's {@code linspace}), then
 * {@code y += y * normal(scale=scaleNoise)}, then {@code y += normal(scale=addNoise)}, all draws in that order from NumPy's
 * generator after {@code seed(seed)}. Random x are drawn before the noise: {@code sort(uniform(from, to, count))}.
 *
 * @param target the function
 * @param from the least x
 * @param to the greatest x, more than {@code from}: no points can be made where it is not
 * @param count how many points
 * @param spacing how x is laid out between them
 * @param noise which noise there is
 * @param scaleNoise spread of the noise in proportion to y, 0 or more
 * @param addNoise spread of the noise added, 0 or more
 * @param seed of the generator, 0 to 2^32 - 1
 */
public record FunctionData(
    Choice<Target> target,
    double from,
    double to,
    int count,
    Spacing spacing,
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

  /**
   * Where x runs from and to.
   *
   * @throws IllegalArgumentException unless from is less than to
   */
  public Interval range() {
    return new Interval(from, to);
  }

  /** Whether x is drawn at random rather than evenly spaced. */
  public boolean spacedAtRandom() {
    return spacing == Spacing.RANDOM;
  }

  /** The target's value at x, without noise. */
  public double truth(double x) {
    return target.made().value(x);
  }

  /** The same with another function. */
  public FunctionData withTarget(Choice<Target> other) {
    return new FunctionData(other, from, to, count, spacing, noise, scaleNoise, addNoise, seed);
  }

  /** The same with x running from there. */
  public FunctionData withFrom(double other) {
    return new FunctionData(target, other, to, count, spacing, noise, scaleNoise, addNoise, seed);
  }

  /** The same with x running to there. */
  public FunctionData withTo(double other) {
    return new FunctionData(target, from, other, count, spacing, noise, scaleNoise, addNoise, seed);
  }

  /** The same with so many points. */
  public FunctionData withCount(int other) {
    return new FunctionData(target, from, to, other, spacing, noise, scaleNoise, addNoise, seed);
  }

  /** The same with x spaced in another way. */
  public FunctionData withSpacing(Spacing other) {
    return new FunctionData(target, from, to, count, other, noise, scaleNoise, addNoise, seed);
  }

  /** The same with other noise. */
  public FunctionData withNoise(Noise other) {
    return new FunctionData(target, from, to, count, spacing, other, scaleNoise, addNoise, seed);
  }

  /** The same with another spread of the noise in proportion to y. */
  public FunctionData withScaleNoise(double other) {
    return new FunctionData(target, from, to, count, spacing, noise, other, addNoise, seed);
  }

  /** The same with another spread of the noise added. */
  public FunctionData withAddNoise(double other) {
    return new FunctionData(target, from, to, count, spacing, noise, scaleNoise, other, seed);
  }

  /** The same with another seed. */
  public FunctionData withSeed(double other) {
    return new FunctionData(target, from, to, count, spacing, noise, scaleNoise, addNoise, other);
  }
}
