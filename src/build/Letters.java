import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exchanges the letters that a function calls its variables by, two at a time, wherever what it then looks like compresses better
 * after all that stands before it. Functions come with names in the order of their declarations ({@link Names}).
 */
final class Letters {
  private static final int ROUNDS = 3;

  private final CompilerOptions options;
  private final Deflated before;
  private final List<String> letters = new ArrayList<>();

  private Letters(Node script, CompilerOptions options) {
    this.options = options;
    before = Deflated.like(text(script));
    Set<String> ofScript = new HashSet<>();
    for (Node statement = script.getFirstChild(); statement != null; statement = statement.getNext()) {
      for (Node name = statement.getFirstChild(); name != null && !statement.isExprResult(); name = name.getNext()) {
        if (name.isName()) {
          ofScript.add(name.getString());
        }
      }
    }
    for (int i = 0; i < Names.LETTERS_FOR_LOCALS; i++) {
      letters.add(ShortNames.LETTERS.substring(i, i + 1));
    }
    letters.removeAll(ofScript);
  }

  static void exchange(Node script, CompilerOptions options) {
    new Letters(script, options).visit(script);
  }

  private void visit(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child.isFunction()) {
        before.append(shorter(child));
      } else if (child.isLet() || child.isVar() || child.isName() || child.isClass() || child.isClassMembers()
          || child.isMemberFunctionDef()) {
        visit(child);
      } else {
        before.append(text(child));
      }
    }
  }

  private String shorter(Node function) {
    Map<String, List<Node>> uses = new LinkedHashMap<>();
    findUses(function, uses);
    String text = text(function);
    double cost = before.cost(text);
    boolean better = true;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (int i = 0; i < letters.size(); i++) {
        for (int j = i + 1; j < letters.size(); j++) {
          if (exchange(uses, letters.get(i), letters.get(j))) {
            String exchanged = text(function);
            double newCost = before.cost(exchanged);
            if (newCost < cost) {
              text = exchanged;
              cost = newCost;
              better = true;
            } else {
              exchange(uses, letters.get(i), letters.get(j));
            }
          }
        }
      }
    }
    return text;
  }

  private static void findUses(Node node, Map<String, List<Node>> uses) {
    if (node.isName()) {
      uses.computeIfAbsent(node.getString(), key -> new ArrayList<>()).add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      findUses(child, uses);
    }
  }

  /** Tells whether that changes anything. */
  private static boolean exchange(Map<String, List<Node>> uses, String one, String other) {
    List<Node> first = uses.getOrDefault(one, List.of());
    List<Node> second = uses.getOrDefault(other, List.of());
    first.forEach(use -> Names.rename(use, other));
    second.forEach(use -> Names.rename(use, one));
    uses.put(one, second);
    uses.put(other, first);
    return !first.isEmpty() || !second.isEmpty();
  }

  private String text(Node node) {
    return new CodePrinter.Builder(node).setCompilerOptions(options).build();
  }
}
