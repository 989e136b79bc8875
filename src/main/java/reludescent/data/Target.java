package reludescent.data;

/** A function that noisy points are drawn from. */
public interface Target {
  /** Its value at x. */
  double value(double x);
}
