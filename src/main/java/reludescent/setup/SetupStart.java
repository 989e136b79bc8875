package reludescent.setup;

import java.util.List;
import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Initializer;
import reludescent.model.Initializers;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.text.NumberText;

/** Where a model's parameters start: a rule, or in its place the parameters themselves, a list of numbers. */
final class SetupStart extends SetupKind<Initializer> {
  private static final String PART = "model.start";
  private static final List<Kind<Initializer>> OF_NETWORKS =
      List.of(Initializers.SPREAD, Initializers.NORMAL, Initializers.HE, Initializers.LINEAR);
  /** So many seeds there are. */
  private static final double SEEDS = 4294967296.0;

  SetupStart() {
    super(PART + ".kind", "start from", "Where the parameters start.", Initializers.ALL, true, setup -> true,
        setup -> setup.start() instanceof DrawnStart drawn ? drawn.rule() : null,
        (setup, rule) -> setup.withModel(setup.model(), new DrawnStart(rule)));
  }

  @Override
  public String allowed(NumberText numbers) {
    return super.allowed(numbers) + ", or a list of numbers, one for each parameter: of a plain sum m, b for each unit, of a weighted"
        + " one c, then m, b, w for each unit, of a network of each layer its weights row by row, then its biases";
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
    boolean isNetwork = !Settings.isSum(before);
    if (!(start instanceof Value.Text) && !(start instanceof Value.Tree)) {
      throw model.refusal("start", start, "a list of numbers, " + order(before.model()) + ", or a rule: "
          + Allowed.names(isNetwork ? OF_NETWORKS : Initializers.ALL));
    }
    Setup after = super.read(levels, before);
    if (isNetwork && get(after) != null && get(after).kind() == Initializers.ARTICLE) {
      throw model.refusal("start", start, Allowed.names(OF_NETWORKS) + ", where layers are given");
    }
    return after;
  }

  private static Setup given(Fields model, Setup before) {
    double[] params = model.list("start", Settings.EACH);
    return before.withModel(modelOf(model, before.model(), params, PART), new GivenStart(params));
  }

  /**
   * The model with so many parameters; where a sum's {@code units} are told too, they must agree.
   *
   * @param like whether the model is a weighted sum, a plain one or a network, and of which layers
   * @param path what the parameters are called in messages
   */
  static Model modelOf(Fields model, Model like, double[] params, String path) {
    if (like.asSum() == null) {
      if (params.length != like.parameterCount()) {
        throw new SetupException(path, Given.list(params.length), "as many as these layers have parameters, which is "
            + like.parameterCount() + ": " + order(like));
      }
      return like;
    }
    boolean weighted = like.asSum().weighted();
    int units = UnitSum.unitsOf(params.length, weighted);
    if (units < 1 || units > UnitSum.MOST_UNITS) {
      throw new SetupException(path, Given.list(params.length), order(like) + ", for 1 to " + UnitSum.MOST_UNITS + " units");
    }
    double told = model.number(Settings.UNITS.range(), units);
    if (told != units) {
      throw model.refusal("units", told, units + ", as " + path + " has " + params.length + " numbers");
    }
    return new UnitSum(units, weighted, like.activation());
  }

  private static String order(Model model) {
    return model.asSum() == null ? "of each layer its weights row by row, then its biases"
        : model.asSum().weighted() ? "c, then m, b, w for each unit" : "m, b for each unit";
  }

  /** The next random start by the present rule, or by a normal one where the present rule is not random. */
  static Setup withNextRandom(Setup setup) {
    boolean isRandom = setup.start() instanceof DrawnStart drawn && drawn.rule().values().length > 0;
    Choice<Initializer> rule = isRandom ? ((DrawnStart) setup.start()).rule() : Initializers.NORMAL.initial();
    double[] values = rule.values().clone();
    values[0] = (values[0] + 1) % SEEDS;
    return Settings.START.put(setup, rule.kind().of(values));
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
    boolean same = model.asSum() != null && !model.asSum().weighted() && params.length == articles.length;
    for (int j = 0; j < articles.length && same; j++) {
      same = params[j] == articles[j];
    }
    return same;
  }
}
