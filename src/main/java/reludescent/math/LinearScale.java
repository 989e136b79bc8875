package reludescent.math;

/**
 * A scale on which equal differences take equal space. The range may descend, and may be empty (a figure of
 * no width): then all numbers stand at one place, and {@link #invert} gives the domain's lower end.
 *
 * @throws IllegalArgumentException if an end of the range is not finite
 */
public record LinearScale(Interval domain, double rangeFrom, double rangeTo) implements Scale {

  public LinearScale {
    requireFinite(rangeFrom);
    requireFinite(rangeTo);
  }

  @Override
  public double at(double x) {
    return rangeFrom + (x - domain.from()) / domain.length() * (rangeTo - rangeFrom);
  }

  @Override
  public double invert(double position) {
    if (rangeFrom == rangeTo) {
      return domain.from();
    }
    return domain.from() + (position - rangeFrom) / (rangeTo - rangeFrom) * domain.length();
  }

  private static void requireFinite(double end) {
    if (!(Math.abs(end) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a scale's range has finite ends");
    }
  }
}
