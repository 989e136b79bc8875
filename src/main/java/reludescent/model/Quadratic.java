package reludescent.model;

/** {@code a x^2 + b x + c}, the article's function. */
public record Quadratic(double a, double b, double c) implements Target {
  @Override
  public double value(double x) {
    return a * (x * x) + b * x + c;
  }
}
