package reludescent.model;

/**
 * A model's numbers over a few points at a time, and the way back. It keeps what it finds of each point and unit until the next
 * call, so that each number shown can be the one that was used. Not to be shared: ask the model for one of your own.
 *
 * <p>Numbers are summed up in a fixed order, units in theirs and points in theirs, so that the same bits come out everywhere.
 */
public interface Pass {
  /**
   * Finds the model's values.
   *
   * @param params the model's parameters
   * @param xs inputs
   * @param from the first of them
   * @param count how many, at most as many as this pass was made for
   */
  void forward(double[] params, double[] xs, int from, int count);

  /** The model's values of the last {@link #forward}, the first of them at place 0; not to be changed. */
  double[] values();

  /** What unit k's activation was applied to at the i-th of these points. */
  double preactivation(int k, int i);

  /** What unit k made of it, before any weight. */
  double output(int k, int i);

  /**
   * Adds what the points of the last {@link #forward} contribute to the gradient, point after point.
   *
   * @param params the same parameters
   * @param signals dL/df at each of these points
   * @param gradient what the contributions are added to
   */
  void backward(double[] params, double[] signals, double[] gradient);

  /** Of the last {@link #backward}, dL/dz of unit k at the i-th point: 0 where the unit is off. */
  double signal(int k, int i);
}
