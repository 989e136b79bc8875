package reludescent.setup;

import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Initializers;
import reludescent.model.Start;
import reludescent.model.UnitSum;

/** Reads the model of a setup and where its parameters start: both are parts of the field {@code model}. */
public final class ModelReader {
  private final Fields fields;
  private final boolean weighted;

  private ModelReader(Fields fields) {
    this.fields = fields;
    this.weighted = fields.flag("weighted", false);
  }

  /** What {@code model} says. */
  record Model(UnitSum sum, Start start) {}

  static Model read(Fields fields) {
    Model model = new ModelReader(fields).model();
    fields.end();
    return model;
  }

  /**
   * The sum that these parameters belong to. A start beside it is passed over, so that a setup's model will
   * do.
   */
  public static UnitSum readFor(Fields fields, double[] params) {
    ModelReader reader = new ModelReader(fields);
    UnitSum sum = reader.sumOf(params, "params");
    fields.take("start");
    fields.end();
    return sum;
  }

  private Model model() {
    Value start = fields.take("start");
    if (start instanceof Value.Numbers) {
      return given(fields.list("start", SetupFields.LISTED));
    }
    UnitSum sum = new UnitSum(fields.whole(SetupFields.UNITS), weighted);
    if (start == null && sum.equals(Setup.article().model())) {
      return new Model(sum, Setup.article().start());
    }
    if (start != null && !(start instanceof Value.Text) && !(start instanceof Value.Tree)) {
      throw fields.refusal("start", start, "a list of numbers, " + order() + ", or a rule: "
          + Fields.keys(Initializers.ALL));
    }
    return new Model(sum, new DrawnStart(fields.choice("start", Initializers.ALL, Initializers.ARTICLE)));
  }

  private Model given(double[] params) {
    return new Model(sumOf(params, fields.pathOf("start")), new GivenStart(params));
  }

  /** The sum with so many parameters; where {@code units} is told too, it must agree. */
  private UnitSum sumOf(double[] params, String path) {
    int units = UnitSum.unitsOf(params.length, weighted);
    if (units < 1 || units > UnitSum.MOST_UNITS) {
      throw new SetupException(path, Given.list(params.length),
          order() + ", for 1 to " + UnitSum.MOST_UNITS + " units");
    }
    double told = fields.number(SetupFields.UNITS, units);
    if (told != units) {
      throw fields.refusal("units", told, units + ", as " + path + " has " + params.length + " numbers");
    }
    return new UnitSum(units, weighted);
  }

  private String order() {
    return weighted ? "c, then m, b, w for each unit" : "m, b for each unit";
  }
}
