package reludescent.data;

/** {@code a x^2 + b x + c}, the article's function. */
public record Quadratic(double a, double b, double c) implements Target {
  @Override
  public double value(double x) {
    // The square first: TeaVM 0.15 would write a * (x * x) as a * x * x, which rounds otherwise.
    return x * x * a + b * x + c;
  }
}
