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
  public Lines lines() {
    return new Lines(new double[] {0}, new double[] {0, 1}, new double[2]);
  }

  @Override
  public boolean isFlat(double from, double to) {
    return !(to > 0);
  }

  @Override
  public void apply(double[] zs, double[] outputs, int from, int to) {
    for (int i = from; i < to; i++) {
      double z = zs[i];
      outputs[i] = z > 0 ? z : 0;
    }
  }

  @Override
  public void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    for (int i = from; i < to; i++) {
      signals[i] = zs[i] > 0 ? signals[i] : 0;
    }
  }
}
