package reludescent.math;

/**
 * A scale of positive numbers on which equal ratios take equal space. 0 stands infinitely far below the
 * domain, a negative number nowhere (NaN).
 */
public final class LogScale implements Scale {
  private final Interval domain;
  private final LinearScale logarithms;

  /**
   * @throws IllegalArgumentException if the domain reaches to 0 or below, or is so narrow that its ends have
   *     one logarithm, or if an end of the range is not finite
   */
  public LogScale(Interval domain, double rangeFrom, double rangeTo) {
    if (!(domain.from() > 0)) {
      throw new IllegalArgumentException("a logarithmic scale's domain is above 0");
    }
    this.domain = domain;
    Interval exponents = new Interval(Elementary.log(domain.from()), Elementary.log(domain.to()));
    logarithms = new LinearScale(exponents, rangeFrom, rangeTo);
  }

  @Override
  public Interval domain() {
    return domain;
  }

  @Override
  public double rangeFrom() {
    return logarithms.rangeFrom();
  }

  @Override
  public double rangeTo() {
    return logarithms.rangeTo();
  }

  @Override
  public double at(double x) {
    return logarithms.at(Elementary.log(x));
  }

  @Override
  public double invert(double position) {
    return Elementary.exp(logarithms.invert(position));
  }
}
