import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/**
 * Lets places and counts be added and multiplied as JavaScript does, not cut to the 32 bits of Java's integers: they do not overflow.
 * Only where random numbers are made do integers, and there nothing changes. A sum of other numbers that is to become an integer
 * is told by a part that need not be one.
 */
final class Counts implements CompilerPass {
  private static final String OVERFLOWING = "rm_NumpyRandom_.*|jl_String_hashCode";

  private final AbstractCompiler compiler;

  Counts(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    visit(root);
  }

  private void visit(Node node) {
    if (node.isName() && node.getString().matches(OVERFLOWING)) {
      return;
    }
    if (node.getToken() == Token.BITOR && isZero(node.getLastChild()) && isCount(node.getFirstChild())) {
      Node sum = node.getFirstChild().detach();
      replace(node, sum);
      visit(sum);
      return;
    }
    for (Node child = node.getFirstChild(); child != null;) {
      Node next = child.getNext();
      visit(child);
      child = next;
    }
    if (node.isCall() && node.getFirstChild().matchesName("$rt_imul")) {
      Node first = node.getSecondChild();
      Node second = first.getNext();
      replace(node, new Node(Token.MUL, first.detach(), second.detach()));
    }
  }

  private void replace(Node node, Node by) {
    node.replaceWith(by.srcrefTreeIfMissing(node));
    compiler.reportChangeToEnclosingScope(by);
  }

  private static boolean isCount(Node node) {
    boolean shifted = node.getToken() == Token.URSH && node.getLastChild().isNumber() && !isZero(node.getLastChild());
    return shifted || isSum(node) && !hasFraction(node);
  }

  private static boolean isZero(Node node) {
    return node.isNumber() && node.getDouble() == 0;
  }

  private static boolean isSum(Node node) {
    return node.isAdd() || node.isSub();
  }

  private static boolean hasFraction(Node node) {
    if (isSum(node)) {
      return hasFraction(node.getFirstChild()) || hasFraction(node.getLastChild());
    }
    return node.getToken() == Token.MUL || node.getToken() == Token.DIV
        || node.isNumber() && node.getDouble() != Math.rint(node.getDouble());
  }
}
