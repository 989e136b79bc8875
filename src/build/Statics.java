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
 * Declares a variable of the script where its only value is put into it. TeaVM declares a static field at its class and puts its
 * value there when the class is initialized, which is at the script's end by now.
 */
final class Statics implements CompilerPass {
  private final AbstractCompiler compiler;
  private final Map<String, List<Node>> writes = new HashMap<>();
  private final Map<String, Node> declared = new HashMap<>();

  Statics(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    find(root);
    declared.forEach((name, declaration) -> {
      List<Node> written = writes.getOrDefault(name, List.of());
      Node statement = written.size() == 1 ? written.get(0).getGrandparent() : null;
      if (statement != null && statement.isExprResult() && statement.getParent().isScript()) {
        move(declaration, written.get(0), statement);
      }
    });
  }

  private void find(Node node) {
    boolean ofScript = NodeUtil.isNameDeclaration(node) && node.getParent().isScript();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (ofScript && child.isName() && (!child.hasChildren() || child.getFirstChild().isNull() || child.getFirstChild().isNumber())) {
        declared.put(child.getString(), child);
      } else if (child.isName() && NodeUtil.isLValue(child)) {
        writes.computeIfAbsent(child.getString(), key -> new ArrayList<>()).add(child);
      }
      find(child);
    }
  }

  private void move(Node declaration, Node written, Node statement) {
    Node names = declaration.getParent();
    declaration.detach();
    if (!names.hasChildren()) {
      names.detach();
    }
    Node value = written.getNext().detach();
    statement.replaceWith(IR.var(IR.name(written.getString()), value).srcrefTreeIfMissing(statement));
    compiler.reportChangeToEnclosingScope(value);
  }
}
