package reludescent.run;

import reludescent.data.DataSet;
import reludescent.objective.Objective;
import reludescent.setup.Setup;
import reludescent.timeline.Timeline;
import reludescent.train.Trainer;

/**
 * One run: a setup with all that follows from it. The timeline inside is a cache of a pure function of the setup, so that
 * states may share it.
 *
 * @param setup what determines the run
 * @param data the points it trains on
 * @param heldOut the points kept from training
 * @param start its parameters at step 0
 * @param timeline its steps, or null where there are no points to train on
 * @param heldOutObjective the loss over the points kept from training
 */
public record Run(
    Setup setup, DataSet data, DataSet heldOut, double[] start, Timeline timeline, Objective heldOutObjective) {
  /** The run of a setup, at its step 0. */
  public static Run of(Setup setup) {
    return RunMaking.made(setup, null);
  }

  /** The run of a setup on these points, at its step 0. */
  static Run of(Setup setup, DataSet data, DataSet heldOut, Objective objective, Objective heldOutObjective) {
    double[] start = setup.start().params(setup.model(), data.xRange());
    Timeline timeline = data.isEmpty() ? null : new Timeline(new Trainer(setup.model(), data, setup.recipe(), objective), start);
    return new Run(setup, data, heldOut, start, timeline, heldOutObjective);
  }

  /**
   * The run of another setup, on the same points where it has the same, and by the same objective where model and loss are the same
   * too: neither need be made anew for every drag.
   */
  public Run changedTo(Setup other) {
    return RunMaking.made(other, this);
  }

  /** Whether the index over its points is one for another setup too. */
  boolean hasIndexFor(Setup other) {
    return timeline != null && !isAmended() && other.loss() == setup.loss() && other.model().equals(setup.model());
  }

  /** The run of another setup that differs in where one training point is; no point is held out. Quick, for while it is dragged. */
  public Run withMovedPoint(Setup other, int point) {
    DataSet points = other.data().points();
    return of(other, points, heldOut, timeline.trainer().objective().withMoved(points, point), heldOutObjective);
  }

  /** Whether it was made by {@link #withMovedPoint}: its numbers are good, but not to the last bit those of its setup. */
  public boolean isAmended() {
    return timeline != null && timeline.trainer().objective().isAmended();
  }

  /** The last step computed so far; 0 where there is no run. */
  public int lastStep() {
    return timeline == null ? 0 : timeline.lastStep();
  }

  /** The step of this run that stands beside a step of another one: the same, or the last there is. */
  public int stepAt(int step) {
    return timeline == null ? 0 : Math.min(step, timeline.plannedSteps());
  }

  /** The parameters at a step, as far as they have been computed; not to be changed. */
  public double[] paramsAt(int step) {
    return timeline == null ? start : timeline.at(Math.min(step, timeline.lastStep())).params();
  }

  /** The mean loss over the points kept from training; NaN where there are none. */
  public double heldOutLoss(double[] params) {
    return heldOutObjective.loss(params);
  }
}
