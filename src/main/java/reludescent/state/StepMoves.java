package reludescent.state;

/** Goes from step to step of one run: at once, by playing, or a long way in slices, one each frame. */
final class StepMoves {
  /** Longer gaps between frames are not made up for: a page that slept does not jump. */
  private static final double MOST_ELAPSED_MS = 100;

  private StepMoves() {}

  /** To a step, or as near as the run goes; playing stops. */
  static AppState to(AppState state, int step) {
    if (!state.hasRun()) {
      return state;
    }
    int wanted = Math.max(0, Math.min(step, state.plannedSteps()));
    return approach(rest(state), wanted);
  }

  /** To the step with the lowest loss, once all have been computed. */
  static AppState toLowest(AppState state) {
    return state.hasRun()
        ? approach(state.withPlayback(resting(state).seekingLowest()), state.plannedSteps()) : state;
  }

  /** At rest where it stands. */
  static AppState rest(AppState state) {
    return state.withPlayback(resting(state));
  }

  private static Playback resting(AppState state) {
    return state.playback().at(state.step(), state.step()).going(0, 0);
  }

  /** Plays in a direction, or pauses where it plays; forward from the end means from the start. */
  static AppState toggled(AppState state, int direction) {
    if (!state.hasRun() || state.plannedSteps() == 0) {
      return state;
    }
    if (state.playback().isPlaying()) {
      return rest(state);
    }
    Playback from = resting(state);
    if (direction > 0 && state.step() >= state.plannedSteps()) {
      from = from.at(0, 0);
    }
    return state.withPlayback(from.going(direction, 0));
  }

  /** Goes on, by playing or on a long way, for the time since the last frame. */
  static AppState on(AppState state, double elapsedMs) {
    Playback playback = state.playback();
    if (!playback.isPlaying()) {
      return state.isOnTheWay() ? approach(state, playback.wanted()) : state;
    }
    int direction = playback.direction();
    double due = playback.debt()
        + Math.min(elapsedMs, MOST_ELAPSED_MS) / 1000 * playback.speed() * Playback.STEPS_PER_SECOND;
    int whole = (int) Math.min(due, state.plannedSteps());
    AppState moved = approach(state, Math.max(0, playback.step() + direction * whole));
    boolean atEnd = direction > 0 ? moved.step() >= moved.plannedSteps() : moved.step() == 0;
    double debt = due > whole && due - whole < 1 ? due - whole : 0;
    return moved.withPlayback(resting(moved).going(atEnd ? 0 : direction, atEnd ? 0 : debt));
  }

  /** Goes to a step as far as one slice of computing allows; what is left stays wanted. */
  private static AppState approach(AppState state, int wanted) {
    double within = state.timeline().lastStep() + WorkBudget.steps(state, state.run());
    int step = state.timeline().reach((int) Math.min(wanted, within));
    boolean ended = state.timeline().isComplete();
    if (state.playback().seeksLowest() && (ended || step == wanted)) {
      int lowest = state.timeline().lowestStep();
      return state.withPlayback(resting(state).at(lowest, lowest));
    }
    return state.withPlayback(state.playback().at(step, ended ? step : wanted));
  }
}
