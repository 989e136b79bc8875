package reludescent.model;

import reludescent.math.Interval;

/** Parameters given one by one, in the model's order. */
public record GivenStart(double[] params) implements Start {
  @Override
  public double[] params(Model model, Interval xs) {
    if (params.length != model.parameterCount()) {
      throw new IllegalArgumentException(
          "start: " + params.length + " numbers, the model has " + model.parameterCount() + " parameters");
    }
    return params.clone();
  }
}
