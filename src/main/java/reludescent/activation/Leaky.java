package reludescent.activation;

/**
 * The leaky rectifier, {@code z > 0 ? z : slope * z}: PyTorch's {@code LeakyReLU(negative_slope)}. Its derivative at 0 is the slope.
 * A. L. Maas, A. Y. Hannun, A. Y. Ng, Rectifier nonlinearities improve neural network acoustic models, 2013.
 *
 * @param slope of the line left of 0
 */
public record Leaky(double slope) implements Activation {
  @Override
  public double of(double z) {
    return z > 0 ? z : z * slope;
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : slope;
  }

  @Override
  public Lines lines() {
    return new Lines(new double[] {0}, new double[] {slope, 1}, new double[2]);
  }

  @Override
  public boolean isFlat(double from, double to) {
    return slope == 0 && !(to > 0);
  }

  @Override
  public void apply(double[] zs, double[] outputs, int from, int to) {
    double slope = this.slope;
    for (int i = from; i < to; i++) {
      double z = zs[i];
      outputs[i] = z > 0 ? z : z * slope;
    }
  }

  @Override
  public void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    double slope = this.slope;
    for (int i = from; i < to; i++) {
      signals[i] = zs[i] > 0 ? signals[i] : signals[i] * slope;
    }
  }
}
