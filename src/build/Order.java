import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the script's functions first, as declarations, which browsers may leave until they are first called; and always that function
 * next of whose cost those before it save the greatest part: what is written alike compresses best when it is near. Nothing else
 * changes its place, and functions may be defined in any order.
 */
final class Order {
  private Order() {
  }

  static void byLikeness(Node script, CompilerOptions options) {
    List<Node> functions = new ArrayList<>();
    for (Node statement = script.getFirstChild(); statement != null;) {
      Node next = statement.getNext();
      for (Node name = statement.isLet() || statement.isVar() ? statement.getFirstChild() : null; name != null;) {
        Node nextName = name.getNext();
        if (name.hasChildren() && name.getFirstChild().isArrowFunction()) {
          functions.add(declaration(name.detach()));
        }
        name = nextName;
      }
      if ((statement.isLet() || statement.isVar()) && !statement.hasChildren()) {
        statement.detach();
      }
      statement = next;
    }
    List<Node> ordered = ordered(functions, options);
    for (int i = ordered.size() - 1; i >= 0; i--) {
      script.addChildToFront(ordered.get(i));
    }
  }

  private static Node declaration(Node name) {
    Node arrow = name.removeFirstChild();
    Node body = arrow.getLastChild();
    if (!body.isBlock()) {
      body.detach();
      arrow.addChildToBack(IR.block(IR.returnNode(body)));
    }
    arrow.setIsArrowFunction(false);
    arrow.getFirstChild().replaceWith(name);
    return arrow;
  }

  private static List<Node> ordered(List<Node> functions, CompilerOptions options) {
    Map<Node, String> texts = new LinkedHashMap<>();
    functions.forEach(each -> texts.put(each, new CodePrinter.Builder(each).setCompilerOptions(options).build()));
    Deflated before = Deflated.like(String.join("", texts.values()));
    Map<Node, Double> alone = new LinkedHashMap<>();
    texts.forEach((each, text) -> alone.put(each, before.cost(text)));
    List<Node> ordered = new ArrayList<>();
    while (!alone.isEmpty()) {
      Node next = null;
      double least = Double.POSITIVE_INFINITY;
      for (Map.Entry<Node, Double> each : alone.entrySet()) {
        double part = before.cost(texts.get(each.getKey())) / each.getValue();
        if (part < least) {
          least = part;
          next = each.getKey();
        }
      }
      alone.remove(next);
      before.append(texts.get(next));
      ordered.add(next);
    }
    return ordered;
  }
}
