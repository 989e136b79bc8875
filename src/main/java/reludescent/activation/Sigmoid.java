package reludescent.activation;

import reludescent.math.Exponentials;

/** The logistic function, {@code 1 / (1 + e^-z)}: PyTorch's {@code Sigmoid}. */
public record Sigmoid() implements Activation {
  @Override
  public double of(double z) {
    return Exponentials.sigmoid(z);
  }

  @Override
  public double derivative(double z) {
    double output = Exponentials.sigmoid(z);
    return (1 - output) * output;
  }

  @Override
  public void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    for (int i = from; i < to; i++) {
      double output = outputs[i];
      signals[i] *= (1 - output) * output;
    }
  }
}
