package reludescent.activation;

/**
 * What a unit makes of its preactivation z: the function and its derivative, with PyTorch's definitions and its choice of a
 * derivative where the function has a kink. Every implementation is a value: two of the same kind with the same settings are equal.
 */
public interface Activation {
  /** The unit's output. */
  double of(double z);

  /** The derivative of {@link #of}; at a kink, PyTorch's. */
  double derivative(double z);

  /** The straight lines the function is made of, or null where it is curved. */
  default Lines lines() {
    return null;
  }

  /** Whether the function is made of straight lines. */
  default boolean isPiecewiseLinear() {
    return lines() != null;
  }

  /** Whether the derivative is 0 all the way from one z to another, so that no gradient passes there. */
  default boolean isFlat(double from, double to) {
    return false;
  }

  /** Whether the unit passes a gradient on: one that does so for no point is dead. */
  default boolean isActive(double z) {
    return derivative(z) != 0;
  }

  /**
   * The outputs of many.
   *
   * @param zs preactivations
   * @param outputs receives the outputs
   * @param from the first place in both arrays
   * @param to behind the last
   */
  default void apply(double[] zs, double[] outputs, int from, int to) {
    for (int i = from; i < to; i++) {
      outputs[i] = of(zs[i]);
    }
  }

  /**
   * Multiplies many numbers by the derivatives.
   *
   * @param zs preactivations
   * @param outputs what {@link #apply} has made of them
   * @param signals the loss's derivatives by the outputs; receives those by the preactivations
   * @param from the first place in all arrays
   * @param to behind the last
   */
  default void propagate(double[] zs, double[] outputs, double[] signals, int from, int to) {
    for (int i = from; i < to; i++) {
      signals[i] *= derivative(zs[i]);
    }
  }
}
