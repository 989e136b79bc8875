package reludescent.model;

import reludescent.data.DataSet;

/** Where a run's parameters start: given one by one, or drawn by a rule. */
public sealed interface Start permits GivenStart, DrawnStart {
  /**
   * The parameters at step 0, the same ones every time.
   *
   * @param model the model they are for
   * @param data the points they are for; some rules look at where the points lie
   */
  double[] params(ReluSum model, DataSet data);
}
