package reludescent.train;

/**
 * Stop when the loss has not improved on its lowest value by more than {@code eps} for {@code steps} steps.
 *
 * @param eps the least improvement that counts, 0 or more
 * @param steps how long to wait, or 0 for ever
 */
public record EarlyStopping(double eps, int steps) {
  /** Run all the steps asked for. */
  public static final EarlyStopping NEVER = new EarlyStopping(0, 0);
}
