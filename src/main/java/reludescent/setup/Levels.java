package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Named;
import reludescent.text.NumberText;

/** The levels of a setup being read: each object in it, by its dotted path. */
final class Levels {
  private final List<Fields> levels = new ArrayList<>();
  private final NumberText numbers;

  Levels(Value.Tree tree, NumberText numbers) {
    this.numbers = numbers;
    levels.add(new Fields(tree, "", numbers));
  }

  NumberText numbers() {
    return numbers;
  }

  /** The fields of a part, none where it is absent. */
  Fields at(String path) {
    Fields known = known(path);
    return known != null ? known : added(at(SetupField.partOf(path)).part(SetupField.nameOf(path)));
  }

  /** The same, where the name of a kind alone stands for the object that names it. */
  Fields named(String path, List<? extends Named> kinds) {
    Fields known = known(path);
    return known != null ? known : added(at(SetupField.partOf(path)).named(SetupField.nameOf(path), kinds));
  }

  private Fields known(String path) {
    for (Fields level : levels) {
      if (level.path().equals(path)) {
        return level;
      }
    }
    return null;
  }

  private Fields added(Fields level) {
    levels.add(level);
    return level;
  }

  /** Refuses any field that was not asked for. */
  void end() {
    levels.forEach(Fields::end);
  }

  /** What to refuse for not having been asked for, one of each level. */
  void collectUnknown(List<SetupException> wrong) {
    for (Fields level : levels) {
      try {
        level.end();
      } catch (SetupException unknown) {
        wrong.add(unknown);
      }
    }
  }
}
