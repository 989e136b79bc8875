import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeUtil;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each independent use of a local variable a variable of its own. TeaVM has many values take turns in few variables; Closure
 * puts a value where it is used only if its variable has no other.
 *
 * <p>For each place that reads a variable the assignments are found whose values may arrive there; those must share a name. Where
 * the value is another variable's, which stays what it is, that one is read instead.
 */
final class SplitVariables implements CompilerPass {
  private final AbstractCompiler compiler;

  SplitVariables(AbstractCompiler compiler) {
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
    if (node.isFunction() && node.getLastChild().isBlock() && !contains(node.getLastChild())) {
      new Function(node).split();
      compiler.reportChangeToChangeScope(node);
    }
  }

  private static boolean contains(Node node) {
    if (node.isFunction() || node.isClass() || node.isForIn() || node.isDo() || node.isDestructuringPattern()) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (contains(child)) {
        return true;
      }
    }
    return false;
  }

  /** For each variable the assignments its value may come from. */
  private static final class State {
    private final Map<String, BitSet> sources = new HashMap<>();

    private State copy() {
      State copy = new State();
      sources.forEach((name, ids) -> copy.sources.put(name, (BitSet) ids.clone()));
      return copy;
    }

    private boolean add(State other) {
      boolean[] changed = new boolean[1];
      other.sources.forEach((name, ids) -> {
        BitSet own = sources.computeIfAbsent(name, key -> new BitSet());
        int before = own.cardinality();
        own.or(ids);
        changed[0] |= own.cardinality() != before;
      });
      return changed[0];
    }
  }

  private static final class Function {
    private final Node function;
    private final Set<String> names = new HashSet<>();
    private final Map<Node, Integer> assignments = new IdentityHashMap<>();
    private final Map<Node, Integer> places = new IdentityHashMap<>();
    private final List<Integer> group = new ArrayList<>();
    private final Map<String, Integer> atEntry = new HashMap<>();
    private final Map<String, State> breaks = new HashMap<>();
    private final Map<String, State> continues = new HashMap<>();
    private State state = new State();

    private Function(Node function) {
      this.function = function;
    }

    private void split() {
      Node body = function.getLastChild();
      for (Node parameter = function.getSecondChild().getFirstChild(); parameter != null; parameter = parameter.getNext()) {
        if (!parameter.isName()) {
          return;
        }
        names.add(parameter.getString());
      }
      for (Node statement = body.getFirstChild(); statement != null; statement = statement.getNext()) {
        for (Node name = statement.isLet() ? statement.getFirstChild() : null; name != null; name = name.getNext()) {
          if (!name.hasChildren()) {
            names.add(name.getString());
          }
        }
      }
      removeRedeclared(body, body);
      for (String name : names) {
        atEntry.put(name, newAssignment());
        BitSet only = new BitSet();
        only.set(atEntry.get(name));
        state.sources.put(name, only);
      }
      run(body, null);
      rename(body);
    }

    /** A name that a block declares once more is left alone. */
    private void removeRedeclared(Node node, Node body) {
      if ((node.isLet() || node.isVar() || node.isConst()) && (node.getParent() != body || node.getFirstChild().hasChildren())) {
        for (Node name = node.getFirstChild(); name != null; name = name.getNext()) {
          names.remove(name.getString());
        }
      }
      if (node.isCatch()) {
        names.remove(node.getFirstChild().getString());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        removeRedeclared(child, body);
      }
    }

    private int newAssignment() {
      group.add(group.size());
      return group.size() - 1;
    }

    private int find(int assignment) {
      int found = assignment;
      while (group.get(found) != found) {
        found = group.get(found);
      }
      return found;
    }

    private void read(Node name) {
      if (!names.contains(name.getString()) || state == null) {
        return;
      }
      BitSet ids = state.sources.get(name.getString());
      int first = places.containsKey(name) ? places.get(name) : ids.nextSetBit(0);
      ids.stream().forEach(id -> group.set(find(id), find(first)));
      places.put(name, first);
    }

    private void write(Node name) {
      if (!names.contains(name.getString()) || state == null) {
        return;
      }
      int id = assignments.computeIfAbsent(name, key -> newAssignment());
      if (places.containsKey(name)) {
        group.set(find(id), find(places.get(name)));
      }
      places.put(name, id);
      BitSet only = new BitSet();
      only.set(id);
      state.sources.put(name.getString(), only);
    }

    private void merge(State other) {
      if (state == null) {
        state = other;
      } else if (other != null) {
        state.add(other);
      }
    }

    private State copy() {
      return state == null ? null : state.copy();
    }

    private void leave(Map<String, State> targets, String label) {
      if (state != null) {
        targets.computeIfAbsent(label, key -> new State()).add(state);
      }
      state = null;
    }

    private void arrive(Map<String, State> targets, String label) {
      merge(targets.remove(label));
    }

    /** Goes through a statement or expression in the order it is run in. */
    private void run(Node node, String label) {
      switch (node.getToken()) {
        case NAME -> {
          if (node.hasChildren()) {
            run(node.getFirstChild(), null);
          } else if (!node.getParent().isLet() && !node.getParent().isVar()) {
            read(node);
          }
        }
        case ASSIGN -> {
          if (node.getFirstChild().isName()) {
            run(node.getLastChild(), null);
            write(node.getFirstChild());
          } else {
            children(node.getFirstChild());
            run(node.getLastChild(), null);
          }
        }
        case INC, DEC -> {
          run(node.getFirstChild(), null);
          if (node.getFirstChild().isName()) {
            write(node.getFirstChild());
          }
        }
        case AND, OR, COALESCE -> {
          run(node.getFirstChild(), null);
          State without = copy();
          run(node.getLastChild(), null);
          merge(without);
        }
        case HOOK, IF -> {
          run(node.getFirstChild(), null);
          State before = copy();
          run(node.getSecondChild(), null);
          State after = state;
          state = before;
          if (node.getChildCount() == 3) {
            run(node.getLastChild(), null);
          }
          merge(after);
        }
        case RETURN, THROW -> {
          children(node);
          state = null;
        }
        case BREAK -> leave(breaks, node.hasChildren() ? node.getFirstChild().getString() : "");
        case CONTINUE -> leave(continues, node.hasChildren() ? node.getFirstChild().getString() : "");
        case LABEL -> {
          String own = node.getFirstChild().getString();
          run(node.getLastChild(), own);
          arrive(breaks, own);
        }
        case WHILE -> loop(node.getFirstChild(), null, node.getLastChild(), label);
        case FOR -> {
          run(node.getFirstChild(), null);
          loop(node.getSecondChild(), node.getChildAtIndex(2), node.getLastChild(), label);
        }
        case FOR_OF -> { // its element is a variable of its own already
          run(node.getSecondChild(), null);
          loop(node.getFirstChild(), null, node.getLastChild(), label);
        }
        case SWITCH -> choice(node);
        case TRY -> {
          State before = copy();
          run(node.getFirstChild(), null);
          State after = state;
          state = before;
          anywhere(node.getFirstChild());
          children(node.getSecondChild());
          merge(after);
          if (node.getChildCount() == 3) {
            anywhere(node.getFirstChild());
            run(node.getLastChild(), null);
          }
        }
        case CATCH -> run(node.getLastChild(), null);
        default -> {
          if (NodeUtil.isAssignmentOp(node) && node.getFirstChild().isName()) {
            run(node.getFirstChild(), null);
            run(node.getLastChild(), null);
            write(node.getFirstChild());
          } else {
            children(node);
          }
        }
      }
    }

    private void children(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        run(child, null);
      }
    }

    private void loop(Node condition, Node increment, Node body, String label) {
      State outerBreak = breaks.remove("");
      State outerContinue = continues.remove("");
      State head = copy();
      while (head != null) {
        state = head.copy();
        run(condition, null);
        State exit = condition.isTrue() || condition.isEmpty() ? null : copy();
        run(body, null);
        arrive(continues, "");
        if (label != null) {
          arrive(continues, label);
        }
        if (increment != null) {
          run(increment, null);
        }
        boolean changed = state != null && head.add(state);
        state = exit;
        if (!changed) {
          break;
        }
      }
      arrive(breaks, "");
      restore(breaks, outerBreak);
      restore(continues, outerContinue);
    }

    private static void restore(Map<String, State> targets, State outer) {
      if (outer != null) {
        targets.put("", outer);
      }
    }

    private void choice(Node node) {
      State outerBreak = breaks.remove("");
      run(node.getFirstChild(), null);
      boolean whole = false;
      State entry = copy();
      state = null;
      for (Node each = node.getSecondChild(); each != null; each = each.getNext()) {
        if (each.isCase()) {
          State through = state;
          state = entry;
          run(each.getFirstChild(), null);
          entry = copy();
          merge(through);
        } else {
          merge(entry == null ? null : entry.copy());
          whole = true;
        }
        run(each.getLastChild(), null);
      }
      if (!whole) {
        merge(entry);
      }
      arrive(breaks, "");
      restore(breaks, outerBreak);
    }

    /** Any assignment within a block may have been the last before an exception. */
    private void anywhere(Node node) {
      Integer id = assignments.get(node);
      if (id != null && state != null) {
        state.sources.get(node.getString()).set(id);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        anywhere(child);
      }
    }

    /**
     * A variable that is only ever the copy of another one, which never changes while it is there, becomes that one. Returns the
     * statements that copy.
     */
    private List<Node> joinCopies(Map<Integer, Integer> writes) {
      Set<Integer> entries = new HashSet<>();
      atEntry.values().forEach(id -> entries.add(find(id)));
      List<Node> copies = new ArrayList<>();
      assignments.forEach((node, id) -> {
        Node value = node.getNext();
        boolean copied = node.getParent().isAssign() && value.isName() && places.containsKey(value)
            && node.getParent().getParent().isExprResult();
        if (!copied) {
          return;
        }
        int copy = find(id);
        int source = find(places.get(value));
        if (copy != source && !entries.contains(copy) && writes.get(copy) == 1
            && writes.getOrDefault(source, 0) == (entries.contains(source) ? 0 : 1)) {
          group.set(copy, source);
          copies.add(node.getParent().getParent());
        }
      });
      return copies;
    }

    private void rename(Node body) {
      Map<Integer, Integer> writes = new HashMap<>();
      assignments.values().forEach(id -> writes.merge(find(id), 1, Integer::sum));
      List<Node> copies = joinCopies(writes);
      Map<Integer, String> named = new HashMap<>();
      atEntry.forEach((name, id) -> named.put(find(id), name));
      Set<String> fresh = new TreeSet<>();
      for (Map.Entry<Node, Integer> place : places.entrySet()) {
        Node node = place.getKey();
        int id = find(place.getValue());
        String name = named.computeIfAbsent(id, key -> node.getString() + "$s" + key);
        node.setString(name);
        if (atEntry.containsKey(name)) {
          continue;
        }
        Node statement = node.getParent().getParent();
        if (copies.contains(statement)) {
          continue;
        }
        if (writes.get(id) == 1 && assignments.containsKey(node) && node.getParent().isAssign() && statement.isExprResult()) {
          Node value = node.getNext().detach();
          statement.replaceWith(IR.var(IR.name(name), value).srcrefTreeIfMissing(statement));
        } else if (assignments.containsKey(node)) {
          fresh.add(name);
        }
      }
      copies.forEach(Node::detach);
      for (String name : fresh) {
        body.addChildToFront(IR.let(IR.name(name)).srcrefTreeIfMissing(body));
      }
    }
  }
}
