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
    for (Run pin : next.pins()) {
      int step = pin.stepAt(next.step());
      if (pin.lastStep() < step) {
        pin.timeline().reach((int) Math.min(step, pin.lastStep() + WorkBudget.steps(next, pin)));
      }
    }
    return next;
  }
}
