package reludescent.app;

import reludescent.model.GivenStart;
import reludescent.model.ReluSum;
import reludescent.model.Start;

/** Reads the model of a setup and where its parameters start: both are parts of the field {@code model}. */
final class ModelReader {
  private final Fields fields;
  private final boolean weighted;

  private ModelReader(Fields fields) {
    this.fields = fields;
    this.weighted = fields.flag("weighted", false);
  }

  /** What {@code model} says. */
  record Model(ReluSum sum, Start start) {}

  static Model read(Fields fields) {
    Model model = new ModelReader(fields).model();
    fields.end();
    return model;
  }

  /** The sum that these parameters belong to, where {@code model} says whether it is weighted and perhaps more. */
  static ReluSum readFor(Fields fields, double[] params) {
    ModelReader reader = new ModelReader(fields);
    int units = reader.unitsOf(params, "params", "");
    boolean told = fields.take("units") != null || fields.take("start") != null;
    if (told) {
      ReluSum sum = reader.model().sum();
      if (sum.units() != units) {
        throw new SetupException("params", params.length + " numbers",
            sum.parameterCount() + " numbers, " + reader.order() + ", for " + sum.units() + " units");
      }
    }
    fields.end();
    return new ReluSum(units, reader.weighted);
  }

  private Model model() {
    Value start = fields.take("start");
    if (start instanceof Value.Numbers) {
      return given(fields.list("start", SetupFields.PARAMETER));
    }
    ReluSum sum = new ReluSum(fields.whole(SetupFields.UNITS), weighted);
    if (start == null && sum.equals(Setup.article().model())) {
      return new Model(sum, Setup.article().start());
    }
    String allowed = "a list of numbers, " + order();
    if (start != null) {
      throw fields.refusal("start", start, allowed);
    }
    throw new SetupException(fields.pathOf("start"), "nothing", allowed);
  }

  private Model given(double[] params) {
    int units = unitsOf(params, "start", fields.pathOf("start").replace("start", ""));
    double told = fields.number(SetupFields.UNITS, units);
    if (told != units) {
      throw fields.refusal("units", told, units + ", as start has " + params.length + " numbers, " + order());
    }
    return new Model(new ReluSum(units, weighted), new GivenStart(params));
  }

  private int unitsOf(double[] params, String name, String path) {
    ReluSum one = new ReluSum(1, weighted);
    int units = (params.length - one.first()) / one.stride();
    boolean whole = params.length == one.first() + units * one.stride();
    if (!whole || units < 1 || units > ReluSum.MOST_UNITS) {
      throw new SetupException(path + name, params.length == 1 ? "a list of 1 number" : "a list of " + params.length
          + " numbers", order() + ", for 1 to " + ReluSum.MOST_UNITS + " units");
    }
    return units;
  }

  private String order() {
    return weighted ? "c, then m, b, w for each unit" : "m, b for each unit";
  }
}
