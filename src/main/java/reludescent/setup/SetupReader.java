package reludescent.setup;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.HeldOut;
import reludescent.loss.Loss;
import reludescent.loss.Losses;
import reludescent.registry.Choice;
import reludescent.run.RunMaking;
import reludescent.text.NumberText;
import reludescent.train.Batch;
import reludescent.train.EarlyStopping;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;
import reludescent.train.Schedule;
import reludescent.train.Schedules;

/**
 * Reads a setup from its fields as they come from outside: a JavaScript object, a permalink, an attribute. A
 * field that is absent takes the article's value. Anything wrong (an unknown field or kind, a value of the
 * wrong type or out of range, lists of different lengths, points or starting parameters that are not finite)
 * is a {@link SetupException}, thrown before anything runs.
 */
public final class SetupReader {
  private static final double LARGEST = 1e12;

  private SetupReader() {}

  /** A whole setup. Its points and its start have been made once and found good. */
  public static Setup read(Value.Tree tree, NumberText numbers) {
    Setup setup = parsed(tree, numbers);
    check(setup, numbers);
    return setup;
  }

  /** The same, but where there are many points, they are left to be made and checked by {@link RunMaking}. */
  public static Setup readSoon(Value.Tree tree, NumberText numbers) {
    Setup setup = parsed(tree, numbers);
    if (!RunMaking.isLong(setup)) {
      check(setup, numbers);
    }
    return setup;
  }

  private static Setup parsed(Value.Tree tree, NumberText numbers) {
    Fields fields = new Fields(tree, "", numbers);
    Fields source = fields.part("data");
    DataSpec data = DataReader.read(source, numbers);
    HeldOut heldOut = DataReader.readHeldOut(source);
    ModelReader.Model model = ModelReader.read(fields.part("model"));
    Choice<Loss> loss = fields.choice("loss", Losses.ALL, Losses.MAE);
    Fields optimizing = optimizing(fields, numbers);
    Choice<Optimizer> optimizer = optimizing.kindAndSettings("kind", Optimizers.ALL, Optimizers.SGD);
    double learningRate = optimizing.number(SetupFields.LEARNING_RATE);
    Choice<Schedule> schedule = optimizing.choice("schedule", Schedules.ALL, Schedules.CONSTANT);
    optimizing.end();
    boolean zeroGradients = fields.flag("zeroGradients", false);
    Batch batch = batch(fields.part("batch"));
    EarlyStopping earlyStopping = earlyStopping(fields.part("stop"));
    int steps = fields.whole(SetupFields.STEPS);
    fields.end();
    return new Setup(data, heldOut, model.sum(), model.start(), loss, optimizer, learningRate, schedule,
        zeroGradients, batch, earlyStopping, steps);
  }

  private static void check(Setup setup, NumberText numbers) {
    DataSet points = setup.data().points();
    checkPoints(points, numbers);
    checkStart(setup, setup.heldOut().training(points), numbers);
  }

  /** The field {@code data} of a setup alone. */
  public static DataSpec readData(Value.Tree tree, NumberText numbers) {
    Fields fields = new Fields(tree, "data", numbers);
    DataSpec data = DataReader.read(fields, numbers);
    DataReader.readHeldOut(fields);
    checkPoints(data.points(), numbers);
    return data;
  }

  /** An optimizer by its name alone stands for an optimizer of that kind with the other fields absent. */
  private static Fields optimizing(Fields fields, NumberText numbers) {
    Value value = fields.take("optimizer");
    if (value instanceof Value.Text) {
      Value.Tree named = new Value.Tree(List.of(new Value.Field("kind", value)));
      return new Fields(named, "optimizer", numbers);
    }
    return fields.part("optimizer");
  }

  private static Batch batch(Fields fields) {
    Batch batch = new Batch(fields.whole(SetupFields.BATCH_SIZE), fields.number(SetupFields.BATCH_SEED));
    fields.end();
    return batch;
  }

  private static EarlyStopping earlyStopping(Fields fields) {
    Fields plateau = fields.part("plateau");
    fields.end();
    double eps = plateau.number(SetupFields.PLATEAU_EPS);
    int steps = plateau.whole(SetupFields.PLATEAU_STEPS);
    plateau.end();
    return new EarlyStopping(eps, steps);
  }

  /** @throws SetupException where a point is beyond what arithmetic keeps finite */
  public static void checkPoints(DataSet points, NumberText numbers) {
    for (int i = 0; i < points.size(); i++) {
      double y = points.ys()[i];
      if (!(Math.abs(y) <= LARGEST)) {
        String given = "y = " + numbers.shortest(y) + " at x = " + numbers.shortest(points.xs()[i]);
        throw new SetupException("data", given,
            "functions and noise whose y is a number from -1e12 to 1e12 at every point");
      }
    }
  }

  /** @throws SetupException where the start is beyond what arithmetic keeps finite */
  public static void checkStart(Setup setup, DataSet points, NumberText numbers) {
    for (double parameter : setup.start().params(setup.model(), points.xRange())) {
      if (!(Math.abs(parameter) <= LARGEST)) {
        throw new SetupException("model.start", "a parameter of " + numbers.shortest(parameter),
            "rules and settings whose parameters are from -1e12 to 1e12");
      }
    }
  }
}
