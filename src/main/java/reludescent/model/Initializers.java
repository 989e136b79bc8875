package reludescent.model;

import java.util.List;
import reludescent.math.Interval;
import reludescent.random.NumpyRandom;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/**
 * The rules for starting parameters that a setup can name. Random ones draw from NumPy's generator: all slopes first, then all
 * intercepts, then all weights, then the offset, as far as a rule draws them; {@code normal} draws in the parameters' order.
 */
public final class Initializers {
  /** Pairs of units that face opposite ways, the first as the article's (0.5, 0.5, -0.5, -0.5), each further one steeper. */
  public static final Kind<Initializer> ARTICLE =
      Kind.plain("article", "as the article", (model, data) -> {
        double[] params = new double[model.parameterCount()];
        for (int k = 0; k < model.units(); k++) {
          double side = k % 2 == 0 ? 0.5 : -0.5;
          unit(model, params, k, side * (k / 2 + 1), side, 1);
        }
        return params;
      });

  /** Kinks evenly over the data, units facing right and left in turn, slope 1; weights share the whole equally. */
  public static final Kind<Initializer> SPREAD =
      Kind.plain("spread", "kinks spread over the data", (model, data) -> {
        double[] params = new double[model.parameterCount()];
        Interval range = data.isEmpty() ? new Interval(-2, 2) : Interval.around(new double[] {data.leastX(), data.mostX()});
        for (int k = 0; k < model.units(); k++) {
          double kink = (k + 0.5) / model.units() * range.length() + range.from();
          double slope = k % 2 == 0 ? 1 : -1;
          unit(model, params, k, slope, -slope * kink, 1.0 / model.units());
        }
        return params;
      });

  /** Every parameter from a normal distribution of this scale. */
  public static final Kind<Initializer> NORMAL =
      new Kind<>("normal", "random, normal",
          List.of(Setting.seed(0), new Setting("scale", 1, 0, 1e6, false, 0, 3)),
          at -> (model, data) -> {
            NumpyRandom random = new NumpyRandom(at[0]);
            double[] params = new double[model.parameterCount()];
            for (int j = 0; j < params.length; j++) {
              params[j] = random.normal(0, at[1]);
            }
            return params;
          });

  /**
   * Slopes normal with variance 2, weights with variance 2 / units, the rest 0: K. He and others, Delving deep into rectifiers,
   * 2015, and PyTorch's {@code kaiming_normal_}.
   */
  public static final Kind<Initializer> HE =
      new Kind<>("he", "random, He", List.of(Setting.seed(0)), at -> (model, data) -> {
        NumpyRandom random = new NumpyRandom(at[0]);
        double[] params = new double[model.parameterCount()];
        for (int k = 0; k < model.units(); k++) {
          params[model.slope(k)] = random.normal(0, Math.sqrt(2));
        }
        for (int k = 0; k < model.units() && model.weighted(); k++) {
          params[model.weight(k)] = random.normal(0, Math.sqrt(2.0 / model.units()));
        }
        return params;
      });

  /** Uniform up to 1 / sqrt(inputs of the layer): what PyTorch's {@code nn.Linear} does by itself. */
  public static final Kind<Initializer> LINEAR =
      new Kind<>("linear", "random, as nn.Linear", List.of(Setting.seed(0)), at -> (model, data) -> {
        NumpyRandom random = new NumpyRandom(at[0]);
        double[] params = new double[model.parameterCount()];
        double bound = 1 / Math.sqrt(model.units());
        for (int k = 0; k < model.units(); k++) {
          params[model.slope(k)] = random.uniform(-1, 1);
        }
        for (int k = 0; k < model.units(); k++) {
          params[model.intercept(k)] = random.uniform(-1, 1);
        }
        if (model.weighted()) {
          for (int k = 0; k < model.units(); k++) {
            params[model.weight(k)] = random.uniform(-bound, bound);
          }
          params[0] = random.uniform(-bound, bound);
        }
        return params;
      });

  public static final List<Kind<Initializer>> ALL = List.of(ARTICLE, SPREAD, NORMAL, HE, LINEAR);

  private Initializers() {}

  private static void unit(ReluSum model, double[] params, int k, double slope, double intercept, double weight) {
    params[model.slope(k)] = slope;
    params[model.intercept(k)] = intercept;
    if (model.weighted()) {
      params[model.weight(k)] = weight;
    }
  }
}
