package reludescent.data;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import reludescent.math.Elementary;

/** The operations of a {@link Formula}: how each is typed, how NumPy writes it, and what it computes. */
enum Operation {
  ADD("+", "({a} + {b})", (a, b) -> a + b),
  SUBTRACT("-", "({a} - {b})", (a, b) -> a - b),
  MULTIPLY("*", "({a} * {b})", (a, b) -> a * b),
  DIVIDE("/", "({a} / {b})", (a, b) -> a / b),
  POWER("^", "np.power({a}, {b})", Operation::power),
  NEGATE("-", "(-{a})", a -> -a),
  MIN("min", "np.minimum({a}, {b})", (a, b) -> Math.min(a, b)),
  MAX("max", "np.maximum({a}, {b})", (a, b) -> Math.max(a, b)),
  SIN("sin", "np.sin({a})", Elementary::sin),
  COS("cos", "np.cos({a})", Elementary::cos),
  EXP("exp", "np.exp({a})", Elementary::exp),
  LOG("log", "np.log({a})", Elementary::log),
  SQRT("sqrt", "np.sqrt({a})", a -> Math.sqrt(a)),
  ABS("abs", "np.abs({a})", a -> Math.abs(a)),
  SIGN("sign", "np.sign({a})", a -> a > 0 ? 1 : a < 0 ? -1 : a),
  RELU("relu", "np.maximum(0, {a})", a -> Math.max(0, a)),
  STEP("step", "np.heaviside({a}, 0)", a -> a > 0 ? 1 : a <= 0 ? 0 : a);

  /** Whole exponents up to this are multiplied out. */
  private static final double MOST_MULTIPLIED = 1024;

  private final String typed;
  private final String python;
  private final boolean hasTwoOperands;
  private final DoubleBinaryOperator function;

  Operation(String typed, String python, DoubleUnaryOperator function) {
    this(typed, python, false, (a, none) -> function.applyAsDouble(a));
  }

  Operation(String typed, String python, DoubleBinaryOperator function) {
    this(typed, python, true, function);
  }

  Operation(String typed, String python, boolean hasTwoOperands, DoubleBinaryOperator function) {
    this.typed = typed;
    this.python = python;
    this.hasTwoOperands = hasTwoOperands;
    this.function = function;
  }

  /** The operation that is typed so, as {@code sin} or {@code +}, or null; of the two minuses the one between operands. */
  static Operation typed(String text) {
    for (Operation operation : values()) {
      if (operation.typed.equals(text)) {
        return operation;
      }
    }
    return null;
  }

  boolean hasTwoOperands() {
    return hasTwoOperands;
  }

  /**
   * Its value.
   *
   * @param b the second operand; not looked at where there is only one
   */
  double value(double a, double b) {
    return function.applyAsDouble(a, b);
  }

  /**
   * The same of NumPy expressions.
   *
   * @param b the second operand; not looked at where there is only one
   */
  String python(String a, String b) {
    return python.replace("{a}", a).replace("{b}", b);
  }

  /**
   * Whole exponents up to 1024 by multiplication, others by exponential and logarithm. As in NumPy, a negative base has powers to
   * whole exponents only, others are NaN, and {@code 0^0} is 1.
   */
  private static double power(double base, double exponent) {
    boolean whole = exponent == Math.floor(exponent);
    if (whole && Math.abs(exponent) <= MOST_MULTIPLIED) {
      return Elementary.power(base, (int) exponent);
    }
    if (base == 0) {
      return exponent > 0 ? 0 : exponent < 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    double size = Elementary.exp(exponent * Elementary.log(whole ? Math.abs(base) : base));
    return whole && base < 0 && exponent % 2 != 0 ? -size : size;
  }
}
