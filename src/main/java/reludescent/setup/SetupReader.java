package reludescent.setup;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.FunctionData;
import reludescent.data.Targets;
import reludescent.math.Limit;
import reludescent.model.Model;
import reludescent.text.NumberText;

/**
 * Reads a setup from its fields as they come from outside: a JavaScript object, a permalink, an attribute. A field that is
 * absent takes the article's value. Anything wrong (an unknown field or kind, a value of the wrong type or out of range, lists
 * of different lengths, points or starting parameters that are not finite) is a {@link SetupException}, thrown before anything
 * runs.
 */
public final class SetupReader {
  private SetupReader() {}

  /** A whole setup. Its points and its start have been made once and found good. */
  public static Setup read(Value.Tree tree, NumberText numbers) {
    Setup setup = parsed(tree, numbers);
    checkMade(setup, numbers);
    return setup;
  }

  /** The same, but where there are many points, they are left to be made and checked by whoever makes the run. */
  public static Setup readSoon(Value.Tree tree, NumberText numbers) {
    Setup setup = parsed(tree, numbers);
    if (!setup.hasManyPoints()) {
      checkMade(setup, numbers);
    }
    return setup;
  }

  /**
   * The setup of those fields that can be used; the others stay as the article has them. Where there are many points, they are
   * left to be made and checked by whoever makes the run.
   *
   * @param wrong takes what is wrong with each field that cannot be used
   */
  static Setup readGood(Value.Tree tree, NumberText numbers, List<SetupException> wrong) {
    Levels levels = new Levels(tree, numbers);
    Setup setup = Setup.article();
    for (SetupField field : Settings.ALL) {
      try {
        setup = field.isIn(setup) ? field.read(levels, setup) : setup;
      } catch (SetupException unusable) {
        addOnce(wrong, unusable);
      }
    }
    if (wrong.isEmpty()) {
      levels.collectUnknown(wrong);
    }
    if (setup.data() instanceof FunctionData function && function.target().made() == null) { // a formula that cannot be read
      setup = setup.withData(function.withTarget(Targets.QUADRATIC.initial()));
    }
    try {
      checkChange(Setup.article(), setup, numbers);
      return setup;
    } catch (SetupException unusable) {
      addOnce(wrong, unusable);
    }
    return Setup.article().withRecipe(setup.recipe()); // its points or its start cannot be made: those of the article can
  }

  /** An object that is none is met by each of its fields. */
  private static void addOnce(List<SetupException> wrong, SetupException one) {
    for (SetupException other : wrong) {
      if (other.getMessage().equals(one.getMessage())) {
        return;
      }
    }
    wrong.add(one);
  }

  private static Setup parsed(Value.Tree tree, NumberText numbers) {
    Setup setup = read(Setup.article(), tree, numbers);
    checkEnds(setup, numbers);
    return setup;
  }

  /** A setup in which a value stands at a path, of a field or of an object that holds some; the rest stays as it was. */
  static Setup changed(Setup before, String path, Value value, NumberText numbers) {
    PathTree tree = new PathTree();
    tree.put(path, value);
    return read(before, tree.tree(), numbers);
  }

  private static Setup read(Setup before, Value.Tree tree, NumberText numbers) {
    Levels levels = new Levels(tree, numbers);
    Setup setup = before;
    for (SetupField field : Settings.ALL) {
      if (field.isIn(setup)) {
        setup = field.read(levels, setup);
      }
    }
    levels.end();
    return setup;
  }

  /** The field {@code data} of a setup alone. */
  public static DataSpec readData(Value.Tree tree, NumberText numbers) {
    PathTree whole = new PathTree();
    whole.put("data", tree);
    DataSpec data = parsed(whole.tree(), numbers).data();
    checkPoints(data.points(), numbers);
    return data;
  }

  /**
   * The model that these parameters belong to. A start beside it is passed over, so that a setup's model will do.
   *
   * @param model the field {@code model} of a setup, or null
   */
  public static Model readModel(Value model, double[] params, NumberText numbers) {
    PathTree tree = new PathTree();
    if (model != null) {
      tree.put("model", model);
    }
    Levels levels = new Levels(tree.tree(), numbers);
    Setup setup = Setup.article();
    for (SetupField field : List.of(Settings.WEIGHTED, Settings.UNITS, Settings.LAYERS, Settings.ACTIVATION)) {
      setup = field.isIn(setup) ? field.read(levels, setup) : setup;
    }
    Fields level = levels.at("model");
    level.take("start");
    levels.end();
    return SetupStart.modelOf(level, setup.model(), params, "params");
  }

  /**
   * Looks whether a setup that was changed can be used: only at what is another than before.
   *
   * @throws SetupException where it cannot
   */
  public static void checkChange(Setup before, Setup after, NumberText numbers) {
    checkEnds(after, numbers);
    boolean isMadeAnew = after.data() != before.data() || after.heldOut() != before.heldOut() || after.start() != before.start()
        || !after.model().equals(before.model());
    if (isMadeAnew && !after.hasManyPoints()) {
      checkMade(after, numbers);
    }
  }

  private static void checkEnds(Setup setup, NumberText numbers) {
    if (setup.data() instanceof FunctionData function && !(function.from() < function.to())) {
      throw new SetupException(Settings.TO.path(), numbers.shortest(function.to()),
          "numbers greater than from, which is " + numbers.shortest(function.from()));
    }
  }

  private static void checkMade(Setup setup, NumberText numbers) {
    DataSet points = setup.data().points();
    checkPoints(points, numbers);
    checkStart(setup, setup.heldOut().training(points), numbers);
  }

  /** Refuses points that are too far off, or nowhere. */
  public static void checkPoints(DataSet points, NumberText numbers) {
    for (int i = 0; i < points.size(); i++) {
      double y = points.ys()[i];
      if (!Limit.holds(y)) {
        String given = "y = " + numbers.shortest(y) + " at x = " + numbers.shortest(points.xs()[i]);
        throw new SetupException("data", given,
            "functions and noise whose y at every point is " + Allowed.oneOf(Settings.EACH, numbers));
      }
    }
  }

  /** Refuses a start whose parameters are too large, or no numbers, for the points to train on. */
  public static void checkStart(Setup setup, DataSet points, NumberText numbers) {
    for (double parameter : setup.start().params(setup.model(), points.xRange())) {
      if (!Limit.holds(parameter)) {
        throw new SetupException("model.start", "a parameter of " + numbers.shortest(parameter),
            "rules and settings whose parameters are " + Allowed.range(Settings.EACH, numbers));
      }
    }
  }
}
