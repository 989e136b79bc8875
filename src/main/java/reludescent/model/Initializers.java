package reludescent.model;

import java.util.List;
import reludescent.random.NumpyRandom;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/**
 * The initializers that a setup can name. Random ones draw from NumPy's generator, tensor after tensor as far as they draw them,
 * each row by row: of a sum all slopes first, then all intercepts, all weights, and the offset; {@code normal} draws in the
 * parameters' order.
 */
public final class Initializers {
  private static final Setting SEED =
      Setting.seed(0).explained("seed", "Where the random numbers start: another seed, another start.");

  /** Pairs of units that face opposite ways, the first as the article's (0.5, 0.5, -0.5, -0.5), each further one steeper. */
  public static final Kind<Initializer> ARTICLE =
      Kind.plain("article", "the article\u2019s", (model, xs) -> {
        double[] params = new double[model.parameterCount()];
        for (int k = 0; k < model.units(); k++) {
          double side = k % 2 == 0 ? 0.5 : -0.5;
          unit(model, params, k, side * (k / 2 + 1), side);
        }
        weigh(model, params, 1);
        return params;
      });

  /**
   * Kinks evenly over the data, units facing right and left in turn, slope 1; weights share the whole equally. In a network that is
   * its first layer; the others are drawn as {@code linear} does with seed 0.
   */
  public static final Kind<Initializer> SPREAD =
      Kind.plain("spread", "kinks spread over the data", (model, xs) -> {
        double[] params = new double[model.parameterCount()];
        if (model.layers() > 1) {
          drawLinear(model, params, new NumpyRandom(0), 2);
        }
        int units = model.tensors().get(0).rows();
        for (int k = 0; k < units; k++) {
          double kink = (k + 0.5) / units * xs.length() + xs.from();
          double slope = k % 2 == 0 ? 1 : -1;
          unit(model, params, k, slope, -slope * kink);
        }
        if (model.layers() == 1) {
          weigh(model, params, 1.0 / units);
        }
        return params;
      });

  /** Every parameter from a normal distribution of this scale. */
  public static final Kind<Initializer> NORMAL =
      new Kind<>("normal", "random, normal",
          List.of(SEED, new Setting("scale", 1, 0, 1e6, false, 0, 3)
              .explained("scale", "Spread of the random parameters.")),
          at -> (model, xs) -> {
            NumpyRandom random = new NumpyRandom(at[0]);
            double[] params = new double[model.parameterCount()];
            for (int j = 0; j < params.length; j++) {
              params[j] = random.normal(0, at[1]);
            }
            return params;
          });

  /**
   * Weights normal with variance 2 / inputs of the layer, biases 0: K. He and others, Delving deep into rectifiers, 2015, and
   * PyTorch's {@code kaiming_normal_}.
   */
  public static final Kind<Initializer> HE =
      new Kind<>("he", "random, He", List.of(SEED), at -> (model, xs) -> {
        NumpyRandom random = new NumpyRandom(at[0]);
        double[] params = new double[model.parameterCount()];
        for (Tensor tensor : model.tensors()) {
          double scale = Math.sqrt(2.0 / tensor.inputs());
          for (int i = 0; i < tensor.size() && !tensor.isBias(); i++) {
            params[tensor.place(i / tensor.columns(), i % tensor.columns())] = random.normal(0, scale);
          }
        }
        return params;
      });

  /** Uniform up to 1 / sqrt(inputs of the layer): what PyTorch's {@code nn.Linear} does by itself. */
  public static final Kind<Initializer> LINEAR =
      new Kind<>("linear", "random, as nn.Linear", List.of(SEED), at -> (model, xs) -> {
        double[] params = new double[model.parameterCount()];
        drawLinear(model, params, new NumpyRandom(at[0]), 0);
        return params;
      });

  public static final List<Kind<Initializer>> ALL = List.of(ARTICLE, SPREAD, NORMAL, HE, LINEAR);

  private Initializers() {}

  /** Draws all tensors from one on. */
  private static void drawLinear(Model model, double[] params, NumpyRandom random, int from) {
    List<Tensor> tensors = model.tensors();
    for (Tensor tensor : tensors.subList(from, tensors.size())) {
      double bound = 1 / Math.sqrt(tensor.inputs());
      for (int i = 0; i < tensor.size(); i++) {
        params[tensor.place(i / tensor.columns(), i % tensor.columns())] = random.uniform(-bound, bound);
      }
    }
  }

  /** Sets slope and intercept of a unit in the first layer. */
  private static void unit(Model model, double[] params, int k, double slope, double intercept) {
    params[model.tensors().get(0).place(k, 0)] = slope;
    params[model.tensors().get(1).place(k, 0)] = intercept;
  }

  /** Gives all outputs of a single layer the same weight, where they have any. */
  private static void weigh(Model model, double[] params, double weight) {
    if (model.tensors().size() > 2) {
      Tensor weights = model.tensors().get(2);
      for (int k = 0; k < model.units(); k++) {
        params[weights.place(0, k)] = weight;
      }
    }
  }
}
