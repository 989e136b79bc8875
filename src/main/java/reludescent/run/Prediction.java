package reludescent.run;

import reludescent.model.Model;
import reludescent.setup.Allowed;
import reludescent.setup.Fields;
import reludescent.setup.Settings;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.Value;
import reludescent.text.NumberText;

/** A model's values at given inputs. */
public final class Prediction {
  private Prediction() {}

  /**
   * The values at each x.
   *
   * @param arguments {@code model} as in a setup, {@code params} in the model's order, {@code xs}
   * @throws SetupException where one of them is wrong or the parameters do not fit the model
   */
  public static double[] of(Value.Tree arguments, NumberText numbers) {
    Fields fields = new Fields(arguments, "", numbers);
    double[] params = needed(fields, "params", numbers);
    Model model = SetupReader.readModel(fields.take("model"), params, numbers);
    double[] xs = needed(fields, "xs", numbers);
    double[] values = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      values[i] = model.value(params, xs[i]);
    }
    return values;
  }

  private static double[] needed(Fields fields, String name, NumberText numbers) {
    double[] list = fields.list(name, Settings.EACH);
    if (list == null) {
      throw new SetupException(name, "nothing", "a list of " + Allowed.range(Settings.EACH, numbers));
    }
    return list;
  }
}
