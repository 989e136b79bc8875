package reludescent.app;

import reludescent.math.Interval;
import reludescent.math.NumberText;
import reludescent.model.Choice;
import reludescent.model.DataSet;
import reludescent.model.DataSpec;
import reludescent.model.FunctionData;
import reludescent.model.NoData;
import reludescent.model.PointData;
import reludescent.model.Setting;
import reludescent.model.Target;
import reludescent.model.Targets;

/** Reads where the points of a setup come from. */
final class DataReader {
  private static final Setting COORDINATE = Setting.any("coordinate", 0, -10, 10);

  private final Fields fields;
  private final NumberText numbers;

  private DataReader(Fields fields, NumberText numbers) {
    this.fields = fields;
    this.numbers = numbers;
  }

  static DataSpec read(Fields fields, NumberText numbers) {
    DataSpec data = new DataReader(fields, numbers).data();
    fields.end();
    return data;
  }

  private DataSpec data() {
    String allowed = "function, points, none";
    String kind = fields.text("kind", allowed);
    if (kind == null || kind.equals("function")) {
      return function();
    }
    return switch (kind) {
      case "points" -> new PointData(points());
      case "none" -> new NoData();
      default -> throw fields.refusal("kind", new Value.Text(kind), allowed);
    };
  }

  private DataSpec function() {
    Choice<Target> target = fields.kindAndSettings("target", Targets.ALL, Targets.QUADRATIC);
    double from = fields.number(SetupFields.FROM);
    double to = fields.number(SetupFields.TO);
    if (!(from < to)) {
      throw fields.refusal("to", to, "numbers greater than from, which is " + numbers.shortest(from));
    }
    return new FunctionData(target, new Interval(from, to), fields.whole(SetupFields.POINTS),
        fields.number(SetupFields.SCALE_NOISE), fields.number(SetupFields.ADD_NOISE),
        fields.number(SetupFields.DATA_SEED));
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
    double[] list = fields.list(name, COORDINATE);
    if (list == null) {
      throw new SetupException(fields.pathOf(name), "nothing", "a list of numbers, where kind is points");
    }
    if (list.length < 1 || list.length > SetupFields.MOST_POINTS) {
      throw fields.refusal(name, new Value.Numbers(list), "1 to " + SetupFields.MOST_POINTS + " numbers");
    }
    return list;
  }
}
