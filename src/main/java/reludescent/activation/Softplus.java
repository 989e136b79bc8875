package reludescent.activation;

import reludescent.math.Exponentials;

/** {@code log(1 + e^z)}, and z itself above 20: PyTorch's {@code Softplus}. */
public record Softplus() implements Activation {
  private static final double THRESHOLD = 20;

  @Override
  public double of(double z) {
    return z > THRESHOLD ? z : Exponentials.logOnePlusExp(z);
  }

  @Override
  public double derivative(double z) {
    return z > THRESHOLD ? 1 : Exponentials.sigmoid(z);
  }
}
