package reludescent.state;

import reludescent.run.Run;

/** The one way from a state to the next. */
public final class Update {
  private Update() {}

  /** What an action makes of a state; runs it needs are made at once. */
  public static AppState apply(AppState state, Action action) {
    return apply(state, action, Runs.AT_ONCE);
  }

  /** What an action makes of a state. Pinned runs follow the step shown, as far as their share of a frame's work takes them. */
  static AppState apply(AppState state, Action action, Runs runs) {
    AppState next = action.applied(state, runs);
    lookAhead(next);
    for (Run pin : next.pins()) {
      int step = pin.stepAt(next.step());
      if (pin.lastStep() < step) {
        pin.timeline().reach((int) Math.min(step, pin.lastStep() + WorkBudget.steps(next, pin)));
      }
    }
    return next;
  }

  /**
   * Computes the first steps of a run beyond the one shown, as many as fit into a frame: for small runs that is all of them, and
   * where a run leads to is seen from its start. A gesture has other uses for its frames, unless the whole run is less than that.
   */
  private static void lookAhead(AppState state) {
    if (state.hasRun()) {
      double steps = Math.floor(WorkBudget.steps(state, state.run()));
      if (!state.isInGesture() || state.plannedSteps() <= steps) {
        state.timeline().reach((int) Math.min(state.plannedSteps(), steps));
      }
    }
  }
}
