import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the script's functions first, each next to the one it is most like: what is written alike compresses best when it is near.
 * Nothing else changes its place, and functions may be defined in any order.
 */
final class Order {
  private static final int PIECE = 3;

  private final Map<String, Integer> known = new HashMap<>();

  private Order() {
  }

  static void bySimilarity(Node script, CompilerOptions options) {
    List<Node> functions = new ArrayList<>();
    for (Node statement = script.getFirstChild(); statement != null;) {
      Node next = statement.getNext();
      for (Node name = statement.isLet() || statement.isVar() ? statement.getFirstChild() : null; name != null;) {
        Node nextName = name.getNext();
        if (name.hasChildren() && name.getFirstChild().isArrowFunction()) {
          functions.add(name.detach());
        }
        name = nextName;
      }
      if ((statement.isLet() || statement.isVar()) && !statement.hasChildren()) {
        statement.detach();
      }
      statement = next;
    }
    Node all = new Node(Token.LET);
    new Order().ordered(functions, options).forEach(all::addChildToBack);
    script.addChildToFront(all.srcrefTreeIfMissing(script));
  }

  private List<Node> ordered(List<Node> functions, CompilerOptions options) {
    List<Map<Integer, Double>> pieces = new ArrayList<>();
    Map<Integer, Integer> holders = new HashMap<>();
    for (Node function : functions) {
      Map<Integer, Double> counts = new HashMap<>();
      String text = new CodePrinter.Builder(function.getFirstChild()).setCompilerOptions(options).build();
      for (int i = 0; i + PIECE <= text.length(); i++) {
        int piece = known.computeIfAbsent(text.substring(i, i + PIECE), key -> known.size());
        counts.merge(piece, 1.0, (one, more) -> Math.min(3, one + more));
      }
      counts.keySet().forEach(piece -> holders.merge(piece, 1, Integer::sum));
      pieces.add(counts);
    }
    for (Map<Integer, Double> counts : pieces) {
      counts.replaceAll((piece, count) -> count * Math.log((double) functions.size() / holders.get(piece)));
      double length = Math.sqrt(counts.values().stream().mapToDouble(weight -> weight * weight).sum()) + 1e-9;
      counts.replaceAll((piece, weight) -> weight / length);
    }
    List<Node> ordered = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (int i = 1; i < functions.size(); i++) {
      left.add(i);
    }
    int current = 0;
    ordered.add(functions.get(0));
    while (!left.isEmpty()) {
      int nearest = 0;
      double most = -1;
      for (int i = 0; i < left.size(); i++) {
        double alike = alike(pieces.get(current), pieces.get(left.get(i)));
        if (alike > most) {
          most = alike;
          nearest = i;
        }
      }
      current = left.remove(nearest);
      ordered.add(functions.get(current));
    }
    return ordered;
  }

  private static double alike(Map<Integer, Double> one, Map<Integer, Double> other) {
    Map<Integer, Double> shorter = one.size() < other.size() ? one : other;
    Map<Integer, Double> longer = shorter == one ? other : one;
    double sum = 0;
    for (Map.Entry<Integer, Double> each : shorter.entrySet()) {
      sum += each.getValue() * longer.getOrDefault(each.getKey(), 0.0);
    }
    return sum;
  }
}
