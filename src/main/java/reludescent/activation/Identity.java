package reludescent.activation;

/** z itself: PyTorch's {@code Identity}. However many layers there are of it, f is a straight line. */
public record Identity() implements Activation {
  @Override
  public double of(double z) {
    return z;
  }

  @Override
  public double derivative(double z) {
    return 1;
  }

  @Override
  public Lines lines() {
    return new Lines(new double[0], new double[] {1}, new double[1]);
  }
}
