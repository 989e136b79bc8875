package reludescent.activation;

/** The rectifier, {@code max(0, z)}: PyTorch's {@code ReLU}. Its derivative at 0 is 0. */
public record Relu() implements Activation {
  @Override
  public double of(double z) {
    return z > 0 ? z : 0;
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : 0;
  }

  @Override
  public boolean isPiecewiseLinear() {
    return true;
  }

  @Override
  public double[] kinks() {
    return new double[] {0};
  }

  @Override
  public boolean isFlat(double from, double to) {
    return !(from > 0 || to > 0);
  }

  @Override
  public boolean isActive(double z) {
    return z > 0;
  }
}
