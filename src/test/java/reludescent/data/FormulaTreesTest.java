package reludescent.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import reludescent.math.Elementary;
import reludescent.text.JvmNumberText;
import reludescent.text.NumberText;

/** Random expressions, written as text in one of the ways that mean them, are read as what Java itself computes. */
class FormulaTreesTest {
  private static final NumberText NUMBERS = new JvmNumberText();

  /**
   * An expression and its value.
   *
   * @param text as it is typed
   * @param level how tightly it binds: 0 a sum, 1 a product, 2 a negation, 3 a power, 4 an atom
   * @param function its value at x
   */
  record Tree(String text, int level, DoubleUnaryOperator function) {
    /** Its text where something that binds so tightly is due. */
    String at(int least) {
      return level >= least ? text : "(" + text + ")";
    }
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void what_is_written_is_what_is_computed(
      @ForAll("trees") Tree tree, @ForAll @DoubleRange(min = -3, max = 3) double x) {
    if (tree.text().length() <= 200) {
      assertEquals(tree.function().applyAsDouble(x), FormulaReader.read(tree.text(), NUMBERS).value(x), tree.text());
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void blanks_change_nothing(@ForAll("trees") Tree tree, @ForAll @DoubleRange(min = -3, max = 3) double x) {
    String spaced = tree.text().replaceAll("([-+*/^()|,])", " $1 ");
    if (spaced.length() <= 200) {
      assertEquals(FormulaReader.read(tree.text(), NUMBERS).value(x), FormulaReader.read(spaced, NUMBERS).value(x));
    }
  }

  @Provide
  Arbitrary<Tree> trees() {
    return trees(4);
  }

  private static Arbitrary<Tree> trees(int depth) {
    Arbitrary<Tree> leaf = Arbitraries.oneOf(
        Arbitraries.just(new Tree("x", 4, x -> x)),
        Arbitraries.just(new Tree("pi", 4, x -> Math.PI)),
        Arbitraries.integers().between(0, 400).map(n -> {
          double number = n / 8.0;
          return new Tree(NUMBERS.shortest(number), 4, x -> number);
        }));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Tree> inner = trees(depth - 1);
    Arbitrary<Tree> one = Combinators.combine(inner, Arbitraries.of(unary())).as((a, make) -> make.of(a));
    Arbitrary<Tree> two = Combinators.combine(inner, inner, Arbitraries.of(binary())).as((a, b, make) -> make.of(a, b));
    return Arbitraries.frequencyOf(
        Tuple.of(1, leaf), Tuple.of(2, one), Tuple.of(4, two));
  }

  private interface Unary {
    Tree of(Tree a);
  }

  private interface Binary {
    Tree of(Tree a, Tree b);
  }

  private static List<Unary> unary() {
    return List.of(
        a -> new Tree("-" + a.at(2), 2, x -> -a.function().applyAsDouble(x)),
        a -> new Tree("|" + a.text() + "|", 4, x -> Math.abs(a.function().applyAsDouble(x))),
        a -> named("abs", a, Math::abs),
        a -> named("sqrt", a, Math::sqrt),
        a -> named("sin", a, Elementary::sin),
        a -> named("cos", a, Elementary::cos),
        a -> named("exp", a, Elementary::exp),
        a -> named("log", a, Elementary::log),
        a -> named("sign", a, Math::signum),
        a -> named("relu", a, z -> Math.max(0, z)),
        a -> named("step", a, z -> z > 0 ? 1 : z <= 0 ? 0 : z));
  }

  private static Tree named(String name, Tree a, DoubleUnaryOperator function) {
    return new Tree(name + "(" + a.text() + ")", 4, x -> function.applyAsDouble(a.function().applyAsDouble(x)));
  }

  private static List<Binary> binary() {
    return List.of(
        (a, b) -> new Tree(a.text() + "+" + b.at(1), 0,
            x -> a.function().applyAsDouble(x) + b.function().applyAsDouble(x)),
        (a, b) -> new Tree(a.text() + "-" + b.at(1), 0,
            x -> a.function().applyAsDouble(x) - b.function().applyAsDouble(x)),
        (a, b) -> new Tree(a.at(1) + "*" + b.at(2), 1,
            x -> a.function().applyAsDouble(x) * b.function().applyAsDouble(x)),
        (a, b) -> new Tree(a.at(1) + "(" + b.text() + ")", 1,
            x -> a.function().applyAsDouble(x) * b.function().applyAsDouble(x)),
        (a, b) -> new Tree(a.at(1) + "/" + b.at(2), 1,
            x -> a.function().applyAsDouble(x) / b.function().applyAsDouble(x)),
        (a, b) -> new Tree("min(" + a.text() + ", " + b.text() + ")", 4,
            x -> Math.min(a.function().applyAsDouble(x), b.function().applyAsDouble(x))),
        (a, b) -> new Tree("max(" + a.text() + "," + b.text() + ")", 4,
            x -> Math.max(a.function().applyAsDouble(x), b.function().applyAsDouble(x))),
        (a, b) -> new Tree(a.at(4) + "^2", 3,
            x -> a.function().applyAsDouble(x) * a.function().applyAsDouble(x)));
  }
}
