package reludescent.activation;

/** {@code max(-1, min(1, z))}: PyTorch's {@code Hardtanh}. Its derivative is 0 at -1 and at 1. */
public record HardTanh() implements Activation {
  private static final double BELOW_ONE = 0x1.fffffffffffffp-1;

  @Override
  public double of(double z) {
    return z > 1 ? 1 : z < -1 ? -1 : z;
  }

  @Override
  public double derivative(double z) {
    return z > -1 && z < 1 ? 1 : 0;
  }

  @Override
  public Lines lines() {
    return new Lines(new double[] {-1, BELOW_ONE}, new double[] {0, 1, 0}, new double[] {-1, 0, 1});
  }

  @Override
  public boolean isFlat(double from, double to) {
    return !(to > -1) || !(from < 1);
  }
}
