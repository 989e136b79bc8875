package reludescent.loss;

/**
 * Forms of losses for which there is something quicker than a call for each residual r: such a call takes three times as long as all
 * else that is done for a point.
 */
public enum LossForm {
  /** {@code |r|}, its derivative the residual's sign. */
  ABSOLUTE,
  /** {@code r^2}, its derivative {@code 2 r}. */
  SQUARED,
  /** A derivative of {@code max(-1, min(1, r))}: Huber's with delta 1. */
  CLIPPED,
  /** None of these: {@link Loss#of} and {@link Loss#derivative} are called for each point. */
  OTHER
}
