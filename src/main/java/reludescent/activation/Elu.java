package reludescent.activation;

import reludescent.math.Exponentials;

/**
 * {@code z > 0 ? z : e^z - 1}: PyTorch's {@code ELU} with alpha 1. D.-A. Clevert, T. Unterthiner, S. Hochreiter, Fast and accurate deep
 * network learning by exponential linear units, 2016.
 */
public record Elu() implements Activation {
  @Override
  public double of(double z) {
    return z > 0 ? z : Exponentials.expMinusOne(z);
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : Exponentials.expMinusOne(z) + 1;
  }

  @Override
  public void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    for (int i = from; i < to; i++) {
      signals[i] = zs[i] > 0 ? signals[i] : signals[i] * (outputs[i] + 1);
    }
  }
}
