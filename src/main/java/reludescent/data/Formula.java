package reludescent.data;

import reludescent.math.Elementary;

/**
 * A function of x that a reader typed, {@code 3x^2 + 2x + 1} or {@code sin(2x) + |x|}, read by {@link FormulaReader}. It has a
 * value at every x, perhaps not a finite one.
 *
 * @param text as it was typed
 * @param function what it stands for
 * @param python the same function as a NumPy expression of an array x; it makes a new array, of x's length
 */
public record Formula(String text, Target function, String python) implements Target {
  /** Operations by the names they are typed with, each followed by what NumPy calls it. */
  private static final String[] NAMES = {
    "sin", "s", "np.sin(", "cos", "c", "np.cos(", "exp", "e", "np.exp(", "log", "l", "np.log(",
    "sqrt", "q", "np.sqrt(", "abs", "a", "np.abs(", "sign", "g", "np.sign(", "relu", "r", "np.maximum(0, ",
    "step", "t", "np.heaviside(", "min", "m", "np.minimum(", "max", "M", "np.maximum(", "", "^", "np.power(",
    "", "~", "(-"
  };

  @Override
  public double value(double x) {
    return function.value(x);
  }

  /** What an operation makes of its one operand, or two. */
  static double applied(char operation, double a, double b) {
    return switch (operation) {
      case '+' -> a + b;
      case '-' -> a - b;
      case '*' -> a * b;
      case '/' -> a / b;
      case '^' -> power(a, b);
      case 'm' -> Math.min(a, b);
      case 'M' -> Math.max(a, b);
      case '~' -> -a;
      case 's' -> Elementary.sin(a);
      case 'c' -> Elementary.cos(a);
      case 'e' -> Elementary.exp(a);
      case 'l' -> Elementary.log(a);
      case 'q' -> Math.sqrt(a);
      case 'a' -> Math.abs(a);
      case 'r' -> Math.max(0, a);
      case 't' -> a > 0 ? 1 : a <= 0 ? 0 : a;
      default -> a > 0 ? 1 : a < 0 ? -1 : a;
    };
  }

  /**
   * Whole exponents up to 1024 by multiplication, others by exponential and logarithm. As in NumPy, a negative base has powers to
   * whole exponents only, others are NaN, and {@code 0^0} is 1.
   */
  private static double power(double base, double exponent) {
    boolean whole = exponent == Math.floor(exponent);
    if (whole && Math.abs(exponent) <= 1024) {
      return Elementary.power(base, (int) exponent);
    }
    if (base == 0) {
      return exponent > 0 ? 0 : exponent < 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    double size = Elementary.exp(exponent * Elementary.log(whole ? Math.abs(base) : base));
    return whole && base < 0 && exponent % 2 != 0 ? -size : size;
  }

  /** The same in NumPy; the second operand is empty where there is one. */
  static String pythonOf(char operation, String a, String b) {
    String operands = b.isEmpty() ? a : a + ", " + b;
    for (int i = 0; i < NAMES.length; i += 3) {
      if (NAMES[i + 1].charAt(0) == operation) {
        return NAMES[i + 2] + operands + (operation == 't' ? ", 0)" : ")");
      }
    }
    return "(" + a + " " + operation + " " + b + ")";
  }

  /** The operation typed with this name, or 0. */
  static char operationNamed(String name) {
    for (int i = 0; i < NAMES.length; i += 3) {
      if (NAMES[i].equals(name)) {
        return NAMES[i + 1].charAt(0);
      }
    }
    return 0;
  }
}
