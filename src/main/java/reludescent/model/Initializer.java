package reludescent.model;

import reludescent.data.DataSet;

/** A way to choose starting parameters for a model of any size. */
public interface Initializer {
  /** Starting parameters, the same ones every time, in the model's order. */
  double[] draw(ReluSum model, DataSet data);
}
