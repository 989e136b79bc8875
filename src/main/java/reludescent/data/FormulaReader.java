package reludescent.data;

import reludescent.math.Limit;
import reludescent.text.NumberText;

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
  private int at;
  private int depth;
  private boolean withinBars;
  private boolean isOfX;

  /** A part of the formula: its value, and how NumPy writes it. */
  private record Term(Target function, String python) {}

  private FormulaReader(String text, NumberText numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /**
   * Reads a formula.
   *
   * @throws FormulaException where the text is no formula, is longer than 200 characters or too deeply nested
   */
  public static Formula read(String text, NumberText numbers) {
    if (text.length() > LONGEST) {
      throw new FormulaException(LONGEST, "the end of the formula, at most 200 characters,", "more");
    }
    FormulaReader reader = new FormulaReader(text, numbers);
    Term whole = reader.sum();
    if (reader.peek() != 0) {
      throw reader.expected("an operator or the end");
    }
    // "x" alone would be the array x itself, and what has no x in it a single number
    boolean isNewArray = reader.isOfX && !whole.python.equals("x");
    return new Formula(text, whole.function, whole.python + (isNewArray ? "" : " + 0 * x"));
  }

  private Term sum() {
    Term sum = product();
    for (char next = peek(); next == '+' || next == '-'; next = peek()) {
      at++;
      sum = term(next == '+' ? Operation.ADD : Operation.SUBTRACT, sum, product());
    }
    return sum;
  }

  private Term product() {
    Term product = factor();
    while (true) {
      char next = peek();
      if (next == '*' || next == '/') {
        at++;
        product = term(next == '*' ? Operation.MULTIPLY : Operation.DIVIDE, product, factor());
      } else if (isLetter(next) || next == '(' || next == '|' && !withinBars) {
        product = term(Operation.MULTIPLY, product, factor());
      } else {
        return product;
      }
    }
  }

  private Term factor() {
    if (++depth > DEEPEST) {
      throw expected("less nesting");
    }
    char next = peek();
    Term factor;
    if (next == '-' || next == '+') {
      at++;
      factor = factor();
      factor = next == '-' ? term(Operation.NEGATE, factor) : factor;
    } else {
      factor = atom();
      if (peek() == '^') {
        at++;
        factor = term(Operation.POWER, factor, factor());
      }
    }
    depth--;
    return factor;
  }

  private Term atom() {
    char next = peek();
    if (next >= '0' && next <= '9' || next == '.') {
      return number();
    } else if (next == '(') {
      at++;
      return inside(')');
    } else if (next == '|') {
      at++;
      return term(Operation.ABS, inside('|'));
    } else if (isLetter(next)) {
      return name();
    }
    throw expected(OPERAND);
  }

  private Term number() {
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
    if (!Limit.holds(value)) {
      at = start;
      throw expected("a number up to 1e12");
    }
    return constant(value);
  }

  private Term name() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.equals("x")) {
      isOfX = true;
      return new Term(x -> x, "x");
    } else if (name.equals("pi")) {
      return constant(Math.PI);
    } else if (name.equals("e")) {
      return constant(Math.E);
    }
    Operation function = Operation.typed(name);
    if (function == null) {
      throw new FormulaException(start, OPERAND, "\"" + name + "\"");
    }
    close('(');
    return function.hasTwoOperands() ? term(function, inside(','), inside(')')) : term(function, inside(')'));
  }

  /** A sum in brackets, up to the closing one; a bar closes only where bars are the innermost brackets. */
  private Term inside(char closing) {
    boolean outside = withinBars;
    withinBars = closing == '|';
    Term sum = sum();
    withinBars = outside;
    close(closing);
    return sum;
  }

  private void close(char bracket) {
    if (peek() != bracket) {
      throw expected("" + bracket);
    }
    at++;
  }

  private Term constant(double value) {
    return new Term(x -> value, numbers.shortest(value) + (value == Math.floor(value) && value < 1e15 ? ".0" : ""));
  }

  private static Term term(Operation operation, Term a) {
    return new Term(x -> operation.value(a.function.value(x), 0), operation.python(a.python, ""));
  }

  private static Term term(Operation operation, Term a, Term b) {
    return new Term(x -> operation.value(a.function.value(x), b.function.value(x)), operation.python(a.python, b.python));
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
