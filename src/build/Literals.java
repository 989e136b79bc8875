import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes objects without methods, of classes that nothing asks for, as literals: {@code {a: 1, b: 2}} instead of {@code x = new X;
 * x.a = 1; x.b = 2}.
 */
final class Literals implements CompilerPass {
  private final AbstractCompiler compiler;
  private final Map<String, Node> classes = new HashMap<>();
  private final Map<String, List<Node>> uses = new HashMap<>();

  Literals(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    find(root);
    classes.forEach((name, type) -> {
      List<Node> made = uses.getOrDefault(name, List.of());
      if (made.stream().allMatch(use -> use.getParent().isNew() && use == use.getParent().getFirstChild())) {
        made.forEach(use -> fill(use.getParent()));
      }
    });
  }

  private void find(Node node) {
    if (node.isClass() && node.getSecondChild().isEmpty() && !node.getLastChild().hasChildren()) {
      Node name = node.getFirstChild().isName() ? node.getFirstChild() : node.getParent();
      if (name.isName()) {
        classes.put(name.getString(), node);
      }
    } else if (node.isName() && !node.getParent().isClass() && !(node.hasChildren() && node.getFirstChild().isClass())) {
      uses.computeIfAbsent(node.getString(), key -> new ArrayList<>()).add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      find(child);
    }
  }

  /** Puts what is set right after an object is made into its literal. */
  private void fill(Node made) {
    Node variable = made.getParent().isName() ? made.getParent() : made.getParent().isAssign() ? made.getPrevious() : null;
    Node literal = IR.objectlit().srcref(made);
    made.replaceWith(literal);
    Node statement = variable == null ? null : variable.getParent().isAssign() ? variable.getGrandparent() : variable.getParent();
    if (statement != null && variable.isName() && NodeUtil.isStatement(statement)
        && (statement.isExprResult() || statement.hasOneChild())) {
      String name = variable.getString();
      for (Node next = statement.getNext(); next != null && sets(next, name); next = statement.getNext()) {
        Node target = next.getFirstFirstChild();
        literal.addChildToBack(IR.stringKey(target.getString(), target.getNext().detach()).srcref(target));
        next.detach();
      }
      Node next = statement.getNext();
      if (next != null && next.isReturn() && next.hasChildren() && next.getFirstChild().matchesName(name)) {
        next.getFirstChild().replaceWith(literal.detach());
        statement.detach();
      }
    }
    compiler.reportChangeToEnclosingScope(literal);
  }

  private static boolean sets(Node statement, String name) {
    if (!statement.isExprResult() || !statement.getFirstChild().isAssign()) {
      return false;
    }
    Node target = statement.getFirstFirstChild();
    return target.isGetProp() && target.getFirstChild().matchesName(name) && !mentions(target.getNext(), name);
  }

  private static boolean mentions(Node node, String name) {
    if (node.isName() && node.getString().equals(name)) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (mentions(child, name)) {
        return true;
      }
    }
    return false;
  }
}
