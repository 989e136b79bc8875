package reludescent.setup;

import reludescent.data.DataSet;
import reludescent.data.DataSpec;
import reludescent.data.FormulaException;
import reludescent.data.FormulaReader;
import reludescent.data.FunctionData;
import reludescent.data.HeldOut;
import reludescent.data.NoData;
import reludescent.data.Noise;
import reludescent.data.PointData;
import reludescent.data.Target;
import reludescent.data.Targets;
import reludescent.math.Interval;
import reludescent.registry.Choice;
import reludescent.text.NumberText;

/** Reads where the points of a setup come from. */
final class DataReader {
  private final Fields fields;
  private final NumberText numbers;

  private DataReader(Fields fields, NumberText numbers) {
    this.fields = fields;
    this.numbers = numbers;
  }

  static DataSpec read(Fields fields, NumberText numbers) {
    return new DataReader(fields, numbers).data();
  }

  private DataSpec data() {
    int kind = fields.oneOf("kind", "function points none");
    return kind == 0 ? function() : kind == 1 ? new PointData(points()) : new NoData();
  }

  private DataSpec function() {
    Choice<Target> target = target();
    double from = fields.number(SetupFields.FROM);
    double to = fields.number(SetupFields.TO);
    if (!(from < to)) {
      throw fields.refusal("to", to, "numbers greater than from, which is " + numbers.shortest(from));
    }
    return new FunctionData(target, new Interval(from, to), fields.whole(SetupFields.POINTS),
        fields.oneOf("spacing", "even random") == 1, Noise.values()[fields.oneOf("noise", "article additive none")],
        fields.number(SetupFields.SCALE_NOISE), fields.number(SetupFields.ADD_NOISE),
        fields.number(SetupFields.DATA_SEED));
  }

  /** A function of the registry with its coefficients, or a typed formula. */
  private Choice<Target> target() {
    if (!(fields.take("target") instanceof Value.Text text && text.value().equals(Targets.FORMULA.key()))) {
      return fields.kindAndSettings("target", Targets.ALL, Targets.QUADRATIC);
    }
    String allowed = "a formula of x, as in 3x^2 + 2x + 1";
    String formula = fields.text("formula", allowed);
    if (formula == null) {
      throw new SetupException(fields.pathOf("formula"), "nothing", allowed);
    }
    try {
      return Targets.typed(FormulaReader.read(formula, numbers));
    } catch (FormulaException wrong) {
      throw new SetupException(fields.pathOf("formula"), Given.quoted(formula), allowed + ": " + wrong.getMessage());
    }
  }

  /** Which of the points are kept from training, the last that the field {@code data} may say. */
  static HeldOut readHeldOut(Fields data) {
    Fields fields = data.part("heldOut");
    data.end();
    HeldOut heldOut = new HeldOut(fields.number(SetupFields.HELD_OUT_SHARE), fields.number(SetupFields.HELD_OUT_SEED));
    fields.end();
    return heldOut;
  }

  private DataSet points() {
    double[] xs = coordinates("xs");
    double[] ys = coordinates("ys");
    if (xs.length != ys.length) {
      throw fields.refusal("ys", new Value.Numbers(ys), "as many numbers as xs has, which is " + xs.length);
    }
    return new DataSet(xs, ys);
  }

  private double[] coordinates(String name) {
    double[] list = fields.list(name, SetupFields.LISTED);
    if (list == null) {
      throw new SetupException(fields.pathOf(name), "nothing", "a list of numbers, where kind is points");
    }
    if (list.length < 1 || list.length > SetupFields.MOST_POINTS) {
      throw fields.refusal(name, new Value.Numbers(list), "1 to " + SetupFields.MOST_POINTS + " numbers");
    }
    return list;
  }
}
