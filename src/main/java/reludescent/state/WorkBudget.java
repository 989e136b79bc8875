package reludescent.state;

import reludescent.run.Run;

/**
 * How much is computed within a frame beside drawing, and for whom. Work is counted in visits of a point by a unit, roughly, as the
 * core has no clock: some of them take a nanosecond, and a frame has sixteen milliseconds.
 */
public final class WorkBudget {
  /** For steps, of the run shown and of those pinned together. */
  private static final double STEPS = 400_000;

  /** For the landscape, while the run moves and while nothing else is to be computed. */
  private static final int LANDSCAPE = 200_000;
  private static final int LANDSCAPE_AT_REST = 1_600_000;

  private WorkBudget() {}

  /**
   * How many steps of a run, 1 at least, are its share of a frame: the run shown and those pinned have equal ones.
   *
   * @param run the one shown or one of the pins; it has points to train on
   */
  static double steps(AppState state, Run run) {
    double share = STEPS / (1 + state.pins().size());
    return Math.max(1, Math.floor(share / run.timeline().trainer().objective().work()));
  }

  /** How much work the landscape of a state may be in this frame. */
  public static int landscape(AppState state) {
    return state.isChanging() ? LANDSCAPE : LANDSCAPE_AT_REST;
  }
}
