package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.DataSpec;
import reludescent.data.Formula;
import reludescent.data.FunctionData;
import reludescent.data.NoData;
import reludescent.data.Noise;
import reludescent.data.PointData;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Model;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/**
 * Writes a setup as the fields that {@link SetupReader} reads: what was written reads back as the same setup.
 */
public final class SetupWriter {
  private final boolean all;

  private SetupWriter(boolean all) {
    this.all = all;
  }

  /**
   * Only the fields that differ from what an absent one stands for: nothing at all for the article's setup.
   */
  public static Value.Tree write(Setup setup) {
    return new SetupWriter(false).tree(setup);
  }

  /** Every field. */
  public static Value.Tree writeAll(Setup setup) {
    return new SetupWriter(true).tree(setup);
  }

  private Value.Tree tree(Setup setup) {
    Part whole = new Part();
    Part data = data(setup.data());
    data.part("heldOut", numbers(
        SetupFields.HELD_OUT_SHARE, setup.heldOut().share(), SetupFields.HELD_OUT_SEED, setup.heldOut().seed()));
    whole.part("data", data);
    whole.part("model", model(setup));
    whole.choice("loss", setup.loss(), Losses.MAE);
    Part optimizer = new Part();
    optimizer.kindAndSettings("kind", setup.optimizer(), Optimizers.SGD);
    optimizer.number(SetupFields.LEARNING_RATE, setup.learningRate());
    optimizer.choice("schedule", setup.schedule(), Schedules.CONSTANT);
    whole.part("optimizer", optimizer);
    whole.flag("zeroGradients", setup.zeroGradients());
    whole.part("batch", numbers(
        SetupFields.BATCH_SIZE, setup.batch().size(), SetupFields.BATCH_SEED, setup.batch().seed()));
    Part stop = new Part();
    stop.part("plateau", numbers(
        SetupFields.PLATEAU_EPS, setup.earlyStopping().eps(), SetupFields.PLATEAU_STEPS, setup.earlyStopping().steps()));
    whole.part("stop", stop);
    whole.number(SetupFields.STEPS, setup.steps());
    return whole.tree();
  }

  private Part data(DataSpec data) {
    Part part = new Part();
    if (data instanceof NoData) {
      part.add("kind", new Value.Text("none"));
    } else if (data instanceof PointData given) {
      part.add("kind", new Value.Text("points"));
      part.add("xs", new Value.Numbers(given.points().xs()));
      part.add("ys", new Value.Numbers(given.points().ys()));
    } else if (data instanceof FunctionData function) {
      if (all) {
        part.add("kind", new Value.Text("function"));
      }
      part.kindAndSettings("target", function.target(), Targets.QUADRATIC);
      if (function.target().made() instanceof Formula formula) {
        part.add("formula", new Value.Text(formula.text()));
      }
      part.number(SetupFields.FROM, function.range().from());
      part.number(SetupFields.TO, function.range().to());
      part.number(SetupFields.POINTS, function.count());
      if (all || function.spacedAtRandom()) {
        part.add("spacing", new Value.Text(function.spacedAtRandom() ? "random" : "even"));
      }
      if (all || function.noise() != Noise.ARTICLE) {
        part.add("noise", new Value.Text(function.noise().key()));
      }
      part.number(SetupFields.SCALE_NOISE, function.scaleNoise());
      part.number(SetupFields.ADD_NOISE, function.addNoise());
      part.number(SetupFields.DATA_SEED, function.seed());
    }
    return part;
  }

  private Part model(Setup setup) {
    Part part = new Part();
    part.flag("weighted", setup.model().asSum().weighted());
    if (setup.start() instanceof DrawnStart drawn) {
      part.add(SetupFields.UNITS.name(), new Value.Num(setup.model().units()));
      part.choice("start", drawn.rule(), null);
    } else if (setup.start() instanceof GivenStart given && (all || !isArticles(setup.model(), given.params()))) {
      part.add("start", new Value.Numbers(given.params()));
    }
    return part;
  }

  private static boolean isArticles(Model model, double[] params) {
    Setup article = Setup.article();
    boolean same = model.equals(article.model());
    double[] articles = article.start().params(article.model(), null);
    for (int j = 0; j < articles.length && same; j++) {
      same = params[j] == articles[j];
    }
    return same;
  }

  /** A part of two numbers. */
  private Part numbers(Setting first, double firstValue, Setting second, double secondValue) {
    Part part = new Part();
    part.number(first, firstValue);
    part.number(second, secondValue);
    return part;
  }

  /** One level being written. */
  private final class Part {
    private final List<Value.Field> fields = new ArrayList<>();

    Value.Tree tree() {
      return new Value.Tree(fields);
    }

    void add(String name, Value value) {
      fields.add(new Value.Field(name, value));
    }

    void part(String name, Part part) {
      if (all || !part.fields.isEmpty()) {
        add(name, part.tree());
      }
    }

    void number(Setting setting, double value) {
      if (all || value != setting.initial()) {
        add(setting.name(), new Value.Num(value));
      }
    }

    /** A flag that is false where it is absent. */
    void flag(String name, boolean value) {
      if (all || value) {
        add(name, new Value.Flag(value));
      }
    }

    <T> void kindAndSettings(String name, Choice<T> choice, Kind<T> absent) {
      if (all || choice.kind() != absent) {
        add(name, new Value.Text(choice.key()));
      }
      for (int i = 0; i < choice.values().length; i++) {
        number(choice.kind().settings().get(i), choice.values()[i]);
      }
    }

    /** A kind by its name alone where its settings need not be told, else an object. */
    <T> void choice(String name, Choice<T> choice, Kind<T> absent) {
      Part part = new Part();
      part.kindAndSettings("kind", choice, absent);
      boolean named = part.fields.size() == 1 && part.fields.get(0).name().equals("kind");
      if (named) {
        add(name, new Value.Text(choice.key()));
      } else if (!part.fields.isEmpty()) {
        add(name, part.tree());
      }
    }
  }
}
