package reludescent.model;

import reludescent.math.Interval;

/** Where a run's parameters start: given one by one, or drawn by a rule. */
public sealed interface Start permits GivenStart, DrawnStart {
  /**
   * The parameters at step 0, the same ones every time.
   *
   * @param model the model they are for
   * @param xs where the points lie that they are for; some rules look at it
   */
  double[] params(Model model, Interval xs);
}
