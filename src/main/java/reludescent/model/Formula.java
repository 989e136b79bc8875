package reludescent.model;

import reludescent.math.Elementary;
import reludescent.math.NumberText;

/**
 * A function of x that a reader typed, {@code 3x^2 + 2x + 1} or {@code sin(2x) + |x|}, read by {@link FormulaReader} into a
 * short program for a stack. It has a value at every x, perhaps not a finite one.
 */
public final class Formula implements Target {
  /** The operations: one operand or two from the stack, the result back onto it. */
  static final String BINARY = "+-*/^mM";

  /** Operations by the names they are typed with, each followed by what NumPy calls it. */
  private static final String[] NAMES = {
    "sin", "s", "np.sin(", "cos", "c", "np.cos(", "exp", "e", "np.exp(", "log", "l", "np.log(",
    "sqrt", "q", "np.sqrt(", "abs", "a", "np.abs(", "sign", "g", "np.sign(", "relu", "r", "np.maximum(0, ",
    "step", "t", "np.heaviside(", "min", "m", "np.minimum(", "max", "M", "np.maximum(", "", "^", "np.power(",
    "", "~", "(-"
  };

  private final String text;
  private final String program;
  private final double[] constants;
  private final double[] stack;

  /**
   * @param text as it was typed
   * @param program one character an operation, see {@link #value} and {@link #applied}
   * @param constants the numbers in it, in their order
   * @param depth how many numbers the stack holds at most
   */
  Formula(String text, String program, double[] constants, int depth) {
    this.text = text;
    this.program = program;
    this.constants = constants;
    this.stack = new double[depth];
  }

  /** As it was typed. */
  public String text() {
    return text;
  }

  @Override
  public double value(double x) {
    int top = -1;
    int constant = 0;
    for (int i = 0; i < program.length(); i++) {
      char operation = program.charAt(i);
      if (operation == 'x') {
        stack[++top] = x;
      } else if (operation == 'n') {
        stack[++top] = constants[constant++];
      } else if (BINARY.indexOf(operation) >= 0) {
        top--;
        stack[top] = applied(operation, stack[top], stack[top + 1]);
      } else {
        stack[top] = applied(operation, stack[top], 0);
      }
    }
    return stack[0];
  }

  private static double applied(char operation, double a, double b) {
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

  /** The same function as a NumPy expression of an array x; it makes a new array, of x's length. */
  public String python(NumberText numbers) {
    String[] texts = new String[stack.length];
    int top = -1;
    int constant = 0;
    for (int i = 0; i < program.length(); i++) {
      char operation = program.charAt(i);
      if (operation == 'x') {
        texts[++top] = "x";
      } else if (operation == 'n') {
        double number = constants[constant++];
        texts[++top] = numbers.shortest(number) + (number == Math.floor(number) && number < 1e15 ? ".0" : "");
      } else if (BINARY.indexOf(operation) >= 0) {
        top--;
        texts[top] = pythonOf(operation, texts[top], texts[top + 1]);
      } else {
        texts[top] = pythonOf(operation, texts[top], "");
      }
    }
    boolean isNewArray = program.length() > 1 && program.indexOf('x') >= 0;
    return isNewArray ? texts[0] : texts[0] + " + 0 * x";
  }

  private static String pythonOf(char operation, String a, String b) {
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
