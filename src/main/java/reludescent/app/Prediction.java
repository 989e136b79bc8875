package reludescent.app;

import reludescent.math.NumberText;
import reludescent.model.ReluSum;
import reludescent.model.Setting;

/** A model's values at given inputs. */
public final class Prediction {
  private static final Setting X = Setting.any("x", 0, -10, 10);

  private Prediction() {}

  /**
   * The values at each x.
   *
   * @param arguments {@code model} as in a setup, {@code params} in the model's order, {@code xs}
   * @throws SetupException where one of them is wrong or the parameters do not fit the model
   */
  public static double[] of(Value.Tree arguments, NumberText numbers) {
    Fields fields = new Fields(arguments, "", numbers);
    double[] params = needed(fields, "params", SetupFields.PARAMETER);
    ReluSum model = ModelReader.readFor(fields.part("model"), params);
    double[] xs = needed(fields, "xs", X);
    double[] values = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      values[i] = model.value(params, xs[i]);
    }
    return values;
  }

  private static double[] needed(Fields fields, String name, Setting each) {
    double[] list = fields.list(name, each);
    if (list == null) {
      throw new SetupException(name, "nothing", "a list of " + fields.allowed(each));
    }
    return list;
  }
}
