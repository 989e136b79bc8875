package reludescent.train;

/**
 * Shortens a gradient to a largest norm as {@code torch.nn.utils.clip_grad_norm_} does: by {@code most / (norm + 1e-6)}, where that is
 * less than 1. Source: R. Pascanu, T. Mikolov, Y. Bengio, On the difficulty of training recurrent neural networks, 2013.
 */
final class GradientClip {
  private static final double EPS = 1e-6;

  private GradientClip() {}

  /**
   * Writes the clipped gradient over another array, which may be the same.
   *
   * @param most the largest norm, positive
   */
  static void clip(double[] gradient, double most, double[] clipped) {
    double squares = 0;
    for (double g : gradient) {
      squares += g * g;
    }
    double factor = Math.min(1, most / (Math.sqrt(squares) + EPS));
    for (int j = 0; j < gradient.length; j++) {
      clipped[j] = gradient[j] * factor;
    }
  }
}
