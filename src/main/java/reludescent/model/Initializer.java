package reludescent.model;

import reludescent.math.Interval;

/** A way to choose starting parameters for a model of any size. */
public interface Initializer {
  /** Starting parameters, the same ones every time, in the model's order. */
  double[] draw(Model model, Interval xs);
}
