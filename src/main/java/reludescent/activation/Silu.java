package reludescent.activation;

import reludescent.math.Exponentials;

/**
 * {@code z sigmoid(z)}: PyTorch's {@code SiLU}. S. Elfwing, E. Uchibe, K. Doya, Sigmoid-weighted linear units for neural network
 * function approximation in reinforcement learning, 2018.
 */
public record Silu() implements Activation {
  @Override
  public double of(double z) {
    return z * Exponentials.sigmoid(z);
  }

  @Override
  public double derivative(double z) {
    double s = Exponentials.sigmoid(z);
    return s * ((1 - s) * z + 1);
  }
}
