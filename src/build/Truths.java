import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves truth values as they are. TeaVM makes the numbers 1 and 0 of them; they go where a variable, or what a function returns, is
 * only ever asked whether it is true. All variables have names of their own here.
 */
final class Truths implements CompilerPass {
  private final AbstractCompiler compiler;
  private final Map<String, List<Node>> reads = new HashMap<>();
  private final Map<String, List<Node>> values = new HashMap<>();
  private final Set<String> truths = new HashSet<>();

  Truths(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    find(root);
    truths.addAll(values.keySet());
    truths.removeIf(name -> values.get(name).contains(null));
    boolean fewer = true;
    while (fewer) {
      fewer = truths.removeIf(name -> !reads.getOrDefault(name, List.of()).stream().allMatch(this::isReadAsked));
    }
    truths.forEach(name -> values.get(name).forEach(this::leave));
  }

  private void find(Node node) {
    if (node.isName() && !node.getString().isEmpty()) {
      use(node);
    } else if (node.isReturn() && node.hasChildren() || node.isArrowFunction() && !node.getLastChild().isBlock()) {
      String name = nameOf(node.isReturn() ? NodeUtil.getEnclosingFunction(node) : node);
      if (name != null) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(node.getLastChild());
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      find(child);
    }
  }

  private void use(Node name) {
    Node parent = name.getParent();
    List<Node> put = values.computeIfAbsent(name.getString(), key -> new ArrayList<>());
    if (NodeUtil.isNameDeclaration(parent)) {
      if (name.hasChildren() && !name.getFirstChild().isArrowFunction()) {
        put.add(name.getFirstChild());
      }
    } else if (parent.isAssign() && name == parent.getFirstChild()) {
      put.add(parent.getLastChild());
      if (!parent.getParent().isExprResult()) {
        put.add(null);
      }
    } else if (NodeUtil.isLValue(name) || parent.isParamList()) {
      put.add(null); // not only what is found here
    } else {
      reads.computeIfAbsent(name.getString(), key -> new ArrayList<>()).add(name);
    }
  }

  private static String nameOf(Node function) {
    return function.isArrowFunction() && function.getParent().isName() ? function.getParent().getString() : null;
  }

  /** Whether a variable that is read, or what a function gives that is called, is only asked whether it is true. */
  private boolean isReadAsked(Node read) {
    return isAsked(read.getParent().isCall() && read == read.getParent().getFirstChild() ? read.getParent() : read);
  }

  private boolean isAsked(Node value) {
    Node parent = value.getParent();
    switch (parent.getToken()) {
      case NOT, IF, WHILE -> {
        return true;
      }
      case FOR -> {
        return value == parent.getSecondChild();
      }
      case HOOK -> {
        return value == parent.getFirstChild() || isAsked(parent);
      }
      case AND, OR -> {
        return isAsked(parent);
      }
      case RETURN -> {
        return truths.contains(nameOf(NodeUtil.getEnclosingFunction(parent)));
      }
      case FUNCTION -> {
        return truths.contains(nameOf(parent));
      }
      case NAME -> {
        return truths.contains(parent.getString());
      }
      case ASSIGN -> {
        return parent.getFirstChild().isName() && truths.contains(parent.getFirstChild().getString());
      }
      default -> {
        return false;
      }
    }
  }

  private void leave(Node value) {
    if (!value.isHook()) {
      return;
    }
    Node condition = value.getFirstChild();
    Node yes = condition.getNext();
    Node no = yes.getNext();
    if (isNumber(yes, 1) && isNumber(no, 0)) {
      replace(value, condition.detach());
    } else if (isNumber(yes, 0) && isNumber(no, 1)) {
      condition.detach();
      replace(value, condition.isNot() ? condition.removeFirstChild() : IR.not(condition));
    } else {
      leave(yes);
      leave(no);
    }
  }

  private static boolean isNumber(Node node, double number) {
    return node.isNumber() && node.getDouble() == number;
  }

  private void replace(Node node, Node by) {
    node.replaceWith(by.srcrefTreeIfMissing(node));
    compiler.reportChangeToEnclosingScope(by);
  }
}
