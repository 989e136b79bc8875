package reludescent.setup;

import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Initializer;
import reludescent.model.Initializers;
import reludescent.model.Model;
import reludescent.model.UnitSum;

/** Where a model's parameters start: a rule, or in its place the parameters themselves, a list of numbers. */
final class SetupStart extends SetupKind<Initializer> {
  private static final String PART = "model.start";

  SetupStart() {
    super(PART + ".kind", "start", "Where the parameters start.", Initializers.ALL, true, setup -> true,
        setup -> setup.start() instanceof DrawnStart drawn ? drawn.rule() : null,
        (setup, rule) -> setup.withModel(setup.model(), new DrawnStart(rule)));
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields model = levels.at("model");
    Value start = model.take("start");
    if (start == null) {
      return before;
    }
    if (start instanceof Value.Numbers) {
      return given(model, before);
    }
    if (!(start instanceof Value.Text) && !(start instanceof Value.Tree)) {
      throw model.refusal("start", start, "a list of numbers, " + order(Settings.sum(before).weighted()) + ", or a rule: "
          + Allowed.names(Initializers.ALL));
    }
    return super.read(levels, before);
  }

  private static Setup given(Fields model, Setup before) {
    double[] params = model.list("start", Settings.EACH);
    return before.withModel(sumOf(model, Settings.sum(before).weighted(), params, PART), new GivenStart(params));
  }

  /**
   * The sum with so many parameters; where {@code units} is told too, it must agree.
   *
   * @param path what the parameters are called in messages
   */
  static UnitSum sumOf(Fields model, boolean weighted, double[] params, String path) {
    int units = UnitSum.unitsOf(params.length, weighted);
    if (units < 1 || units > UnitSum.MOST_UNITS) {
      throw new SetupException(path, Given.list(params.length),
          order(weighted) + ", for 1 to " + UnitSum.MOST_UNITS + " units");
    }
    double told = model.number(Settings.UNITS.range(), units);
    if (told != units) {
      throw model.refusal("units", told, units + ", as " + path + " has " + params.length + " numbers");
    }
    return new UnitSum(units, weighted);
  }

  private static String order(boolean weighted) {
    return weighted ? "c, then m, b, w for each unit" : "m, b for each unit";
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    if (!(setup.start() instanceof GivenStart given)) {
      super.write(tree, setup, all);
    } else if (all || !isArticles(setup.model(), given.params())) {
      tree.put(PART, new Value.Numbers(given.params()));
    }
  }

  private static boolean isArticles(Model model, double[] params) {
    Setup article = Setup.article();
    double[] articles = article.start().params(article.model(), null);
    boolean same = model.equals(article.model());
    for (int j = 0; j < articles.length && same; j++) {
      same = params[j] == articles[j];
    }
    return same;
  }
}
