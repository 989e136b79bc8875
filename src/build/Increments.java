import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.Node;

/** Puts the last assignment of a loop's body, which nothing passes by, where a {@code for} has it. */
final class Increments implements CompilerPass {
  private final AbstractCompiler compiler;

  Increments(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    visit(root);
  }

  private void visit(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
    if (!node.isVanillaFor() || !node.getChildAtIndex(2).isEmpty() || !node.getLastChild().isBlock()
        || continues(node.getLastChild()) || declares(node.getLastChild())) {
      return;
    }
    Node last = node.getLastChild().getLastChild();
    if (last != null && last.isExprResult() && last.getFirstFirstChild() != null && last.getFirstFirstChild().isName()) {
      last.detach();
      node.getChildAtIndex(2).replaceWith(last.getFirstChild().detach());
      compiler.reportChangeToEnclosingScope(node);
    }
  }

  /** Whether names are known in a body that are not outside it. */
  private static boolean declares(Node body) {
    for (Node child = body.getFirstChild(); child != null; child = child.getNext()) {
      if (child.isLet() || child.isConst() || child.isClass() || child.isFunction()) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(Node node) {
    if (node.isContinue()) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!child.isFunction() && continues(child)) {
        return true;
      }
    }
    return false;
  }
}
