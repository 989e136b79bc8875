import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.NodeTraversal;
import com.google.javascript.jscomp.Scope;
import com.google.javascript.jscomp.Var;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives all variables short names that compress well. Closure names by how often a name is used in the whole script; here the few
 * most used of the script get one letter, the others two in the order they are declared in, so that neighbours, which are used
 * together, share the first; and each function names its own in their order, so that like functions look alike. Letters come in the
 * order in which the words of the language use them.
 */
final class Names implements NodeTraversal.Callback {
  private static final String LETTERS = ShortNames.LETTERS + "$";
  private static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";
  static final int LETTERS_FOR_LOCALS = 12;
  private static final int MOST_USED = 38;

  private final Map<Var, List<Node>> uses = new LinkedHashMap<>();
  private final Map<Scope, Set<Var>> usedWithin = new LinkedHashMap<>();
  private final Map<Node, Integer> places = new HashMap<>();
  private final Set<String> taken = new HashSet<>(ShortNames.WORDS);

  private Names() {
  }

  static void shorten(AbstractCompiler compiler, Node script) {
    Names names = new Names();
    NodeTraversal.traverse(compiler, script, names);
    names.rename();
  }

  @Override
  public boolean shouldTraverse(NodeTraversal traversal, Node node, Node parent) {
    return true;
  }

  @Override
  public void visit(NodeTraversal traversal, Node node, Node parent) {
    if (!node.isName() || node.getString().isEmpty()) {
      return;
    }
    Var variable = traversal.getScope().getVar(node.getString());
    if (variable == null || variable.getNameNode() == null) {
      taken.add(node.getString()); // the page's
      return;
    }
    uses.computeIfAbsent(variable, key -> new ArrayList<>()).add(node);
    for (Scope scope = traversal.getScope(); scope != variable.getScope(); scope = scope.getParent()) {
      usedWithin.computeIfAbsent(scope, key -> new LinkedHashSet<>()).add(variable);
    }
    usedWithin.computeIfAbsent(variable.getScope(), key -> new LinkedHashSet<>()).add(variable);
  }

  private void rename() {
    Map<Var, String> names = new HashMap<>();
    List<Var> ofScript = new ArrayList<>(uses.keySet());
    ofScript.removeIf(variable -> !variable.isGlobal());
    ofScript.sort(Comparator.comparing((Var variable) -> -uses.get(variable).size()));
    List<Var> mostUsed = ofScript.subList(0, Math.min(MOST_USED, ofScript.size()));
    List<Var> others = new ArrayList<>(ofScript.subList(mostUsed.size(), ofScript.size()));
    others.sort(Comparator.comparing(variable -> place(variable.getNameNode())));
    int next = LETTERS_FOR_LOCALS;
    for (List<Var> each : List.of(mostUsed, others)) {
      for (Var variable : each) {
        next = name(variable, names, next, taken);
      }
    }
    List<Scope> scopes = new ArrayList<>(usedWithin.keySet());
    scopes.sort(Comparator.comparing(Scope::getDepth)); // a scope's names are known before those within it are chosen
    for (Scope scope : scopes) {
      if (scope.isGlobal()) {
        continue;
      }
      Set<String> there = new HashSet<>(taken);
      addNames(usedWithin.get(scope), names, there);
      if (scope.isFunctionBlockScope()) { // a function's own variables are not called as its parameters are
        List<Var> parameters = new ArrayList<>();
        scope.getParent().getVarIterable().forEach(parameters::add);
        addNames(parameters, names, there);
      }
      List<Var> own = new ArrayList<>(usedWithin.get(scope));
      own.removeIf(variable -> variable.getScope() != scope);
      own.sort(Comparator.comparing(variable -> place(variable.getNameNode())));
      int free = 0;
      for (Var variable : own) {
        free = name(variable, names, free, there);
      }
    }
    names.forEach((variable, name) -> uses.get(variable).forEach(use -> rename(use, name)));
  }

  /** Objects' fields that are called as the variable that sets them are written once. */
  static void rename(Node use, String name) {
    use.setString(name);
    Node parent = use.getParent();
    if (parent.isStringKey()) {
      parent.setShorthandProperty(parent.getString().equals(name));
    }
  }

  private static void addNames(Collection<Var> variables, Map<Var, String> names, Set<String> to) {
    variables.stream().filter(names::containsKey).forEach(variable -> to.add(names.get(variable)));
  }

  private static int name(Var variable, Map<Var, String> names, int from, Set<String> taken) {
    int next = from;
    while (taken.contains(name(next))) {
      next++;
    }
    names.put(variable, name(next));
    return next + 1;
  }

  private static String name(int number) {
    if (number < LETTERS.length()) {
      return LETTERS.substring(number, number + 1);
    }
    int more = number - LETTERS.length();
    return "" + LETTERS.charAt(more / LETTERS_AND_DIGITS.length()) + LETTERS_AND_DIGITS.charAt(more % LETTERS_AND_DIGITS.length());
  }

  /** Where in the script a name stands. */
  private int place(Node node) {
    if (places.isEmpty()) {
      Node root = node;
      while (root.getParent() != null) {
        root = root.getParent();
      }
      number(root);
    }
    return places.get(node);
  }

  private void number(Node node) {
    places.put(node, places.size());
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      number(child);
    }
  }
}
