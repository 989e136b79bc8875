package reludescent.setup;

import java.util.ArrayList;
import java.util.List;

/** Values being put together to a tree by their dotted paths. */
final class PathTree {
  private final List<Value.Field> fields = new ArrayList<>();

  /** Puts a value behind all that were put before; whether there was a place for it: none stands there, or in its way. */
  boolean put(String path, Value value) {
    List<Value.Field> level = fields;
    int from = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      String name = path.substring(from, dot);
      Value part = new Value.Tree(level).get(name);
      if (part == null) {
        part = new Value.Tree(new ArrayList<>());
        level.add(new Value.Field(name, part));
      }
      if (!(part instanceof Value.Tree tree)) {
        return false;
      }
      level = tree.fields();
      from = dot + 1;
    }
    String name = path.substring(from);
    boolean isFree = new Value.Tree(level).get(name) == null;
    if (isFree) {
      level.add(new Value.Field(name, value));
    }
    return isFree;
  }

  Value.Tree tree() {
    return new Value.Tree(fields);
  }
}
