package reludescent.data;

/**
 * A function of x that a reader typed, {@code 3x^2 + 2x + 1} or {@code sin(2x) + |x|}, read by {@link FormulaReader}. It has a
 * value at every x, perhaps not a finite one.
 *
 * @param text as it was typed
 * @param function what it stands for
 * @param python the same function as a NumPy expression of an array x; it makes a new array, of x's length
 */
public record Formula(String text, Target function, String python) implements Target {
  @Override
  public double value(double x) {
    return function.value(x);
  }
}
