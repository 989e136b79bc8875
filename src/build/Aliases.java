import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts what JavaScript has and the script often uses into variables, whose names become short. */
final class Aliases implements CompilerPass {
  private static final int OFTEN = 8;

  private final AbstractCompiler compiler;
  private final Map<String, List<Node>> uses = new TreeMap<>();

  Aliases(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    find(root);
    uses.values().removeIf(each -> each.size() < OFTEN);
    uses.forEach((name, each) -> {
      String alias = name.replace('.', '$') + "$alias";
      Node declaration = IR.let(IR.name(alias), each.get(0).cloneTree());
      each.forEach(use -> use.replaceWith(IR.name(alias).srcref(use)));
      Node script = root.getFirstChild();
      script.addChildToFront(declaration.srcrefTreeIfMissing(script));
      compiler.reportChangeToEnclosingScope(declaration);
    });
  }

  private void find(Node node) {
    boolean function = node.isGetProp()
        && (node.getFirstChild().matchesName("Math") || node.matchesQualifiedName("String.fromCharCode"));
    if (function || node.matchesName("Float64Array")) {
      uses.computeIfAbsent(node.getQualifiedName(), key -> new ArrayList<>()).add(node);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      find(child);
    }
  }
}
