package reludescent.model;

import java.util.Arrays;
import reludescent.math.NumberText;

/**
 * Reads a formula of x by recursive descent:
 *
 * <pre>
 * sum      = product, then any of: + product, - product
 * product  = factor, then any of: * factor, / factor, or a factor that begins with a letter, ( or |
 * factor   = - factor, + factor, or power
 * power    = atom, or atom ^ factor
 * atom     = number, x, pi, e, name(sum), min(sum, sum), max(sum, sum), (sum), |sum|
 * </pre>
 *
 * <p>So {@code -x^2} is {@code -(x^2)}, {@code 2^3^2} is {@code 2^(3^2)}, and {@code 1/2x} is {@code (1/2)x}. Names: sin, cos,
 * exp, log, sqrt, abs, relu, step (1 where positive, else 0), sign.
 */
public final class FormulaReader {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 50;
  private static final String OPERAND = "a number, x, a function or (";

  private final String text;
  private final NumberText numbers;
  private final StringBuilder program = new StringBuilder();
  private double[] constants = new double[4];
  private int constantCount;
  private int at;
  private int depth;
  private int stacked;
  private int mostStacked;
  private boolean withinBars;

  private FormulaReader(String text, NumberText numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** @throws FormulaException where the text is no formula, or longer than 200 characters, or too deeply nested */
  public static Formula read(String text, NumberText numbers) {
    if (text.length() > LONGEST) {
      throw new FormulaException(LONGEST, "the end of the formula, at most 200 characters,", "more");
    }
    FormulaReader reader = new FormulaReader(text, numbers);
    reader.sum();
    if (reader.peek() != 0) {
      throw reader.expected("an operator or the end");
    }
    return new Formula(text, reader.program.toString(), Arrays.copyOf(reader.constants, reader.constantCount),
        reader.mostStacked);
  }

  private void sum() {
    product();
    while (peek() == '+' || peek() == '-') {
      char operation = text.charAt(at++) == '+' ? '+' : '-';
      product();
      operate(operation);
    }
  }

  private void product() {
    factor();
    while (true) {
      char next = peek();
      if (next == '*' || next == '/') {
        at++;
        factor();
        operate(next);
      } else if (isLetter(next) || next == '(' || next == '|' && !withinBars) {
        factor();
        operate('*');
      } else {
        return;
      }
    }
  }

  private void factor() {
    if (++depth > DEEPEST) {
      throw expected("less nesting");
    }
    if (peek() == '-') {
      at++;
      factor();
      operate('~');
    } else if (peek() == '+') {
      at++;
      factor();
    } else {
      atom();
      if (peek() == '^') {
        at++;
        factor();
        operate('^');
      }
    }
    depth--;
  }

  private void atom() {
    char next = peek();
    if (next >= '0' && next <= '9' || next == '.') {
      number();
    } else if (next == '(') {
      at++;
      inside(false);
      close(')');
    } else if (next == '|') {
      at++;
      inside(true);
      close('|');
      operate('a');
    } else if (isLetter(next)) {
      name();
    } else {
      throw expected(OPERAND);
    }
  }

  private void number() {
    int start = at;
    digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    int sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
    if (at < text.length() && text.charAt(at) == 'e' && isDigit(at + 1 + sign)) {
      at += 1 + sign;
      digits();
    }
    double value = numbers.parse(text.substring(start, at));
    if (!(Math.abs(value) <= 1e12)) {
      at = start;
      throw expected("a number up to 1e12");
    }
    push(value);
  }

  private void name() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    char operation = Formula.operationNamed(name);
    if (name.equals("x")) {
      stack('x');
    } else if (name.equals("pi")) {
      push(3.141592653589793);
    } else if (name.equals("e")) {
      push(2.718281828459045);
    } else if (operation == 0) {
      at = start;
      throw new FormulaException(start, OPERAND, "\"" + name + "\"");
    } else {
      close('(');
      inside(false);
      if (operation == 'm' || operation == 'M') {
        close(',');
        inside(false);
      }
      close(')');
      operate(operation);
    }
  }

  /** A sum in brackets of some kind; a bar closes only where bars are the innermost brackets. */
  private void inside(boolean bars) {
    boolean outside = withinBars;
    withinBars = bars;
    sum();
    withinBars = outside;
  }

  private void close(char bracket) {
    if (peek() != bracket) {
      throw expected("" + bracket);
    }
    at++;
  }

  private void push(double constant) {
    if (constantCount == constants.length) {
      constants = Arrays.copyOf(constants, 2 * constantCount);
    }
    constants[constantCount++] = constant;
    stack('n');
  }

  private void stack(char operand) {
    program.append(operand);
    mostStacked = Math.max(mostStacked, ++stacked);
  }

  private void operate(char operation) {
    program.append(operation);
    if (Formula.BINARY.indexOf(operation) >= 0) {
      stacked--;
    }
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The next character that is no blank, a real minus sign read as a hyphen; 0 at the end. */
  private char peek() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    char next = at < text.length() ? text.charAt(at) : 0;
    return next == '\u2212' ? '-' : next;
  }

  private FormulaException expected(String what) {
    return new FormulaException(at, what, peek() == 0 ? "the end" : "\"" + text.charAt(at) + "\"");
  }
}
