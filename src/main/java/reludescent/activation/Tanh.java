package reludescent.activation;

import reludescent.math.Exponentials;

/** The hyperbolic tangent: PyTorch's {@code Tanh}. */
public record Tanh() implements Activation {
  @Override
  public double of(double z) {
    return Exponentials.tanh(z);
  }

  @Override
  public double derivative(double z) {
    double output = Exponentials.tanh(z);
    return 1 - output * output;
  }

  @Override
  public void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    for (int i = from; i < to; i++) {
      double output = outputs[i];
      signals[i] *= 1 - output * output;
    }
  }
}
