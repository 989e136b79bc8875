package reludescent.app;

/** What each action makes of a state. */
public final class Update {
  /** Longer gaps between frames are not made up for: a page that slept does not jump. */
  private static final double MOST_ELAPSED_MS = 100;

  /** Rough number of unit evaluations that fit into a frame beside drawing. */
  private static final double WORK_PER_SLICE = 400_000;

  private Update() {}

  public static AppState apply(AppState state, Action action) {
    if (action instanceof Action.Tick tick) {
      return tick(state, tick.elapsedMs());
    } else if (action instanceof Action.GoTo go) {
      return goTo(state, go.step());
    } else if (action instanceof Action.MoveBy move) {
      return goTo(state, state.step() + move.steps());
    } else if (action instanceof Action.GoToLast) {
      return goTo(state, state.plannedSteps());
    } else if (action instanceof Action.TogglePlaying) {
      return togglePlaying(state);
    } else if (action instanceof Action.SetSpeed set) {
      return state.withSpeed(set.speed());
    } else if (action instanceof Action.SetParameter set) {
      return setParameter(state, set.index(), set.value());
    } else if (action instanceof Action.ChangeSetup change) {
      return changeSetup(state, change.setup());
    }
    return AppState.run(state.given(), state.given(), state.speed());
  }

  private static AppState goTo(AppState state, int step) {
    if (!state.hasRun()) {
      return state;
    }
    int wanted = Math.max(0, Math.min(step, state.plannedSteps()));
    return approach(state.withPlaying(false, 0), wanted);
  }

  private static AppState togglePlaying(AppState state) {
    if (!state.hasRun() || state.plannedSteps() == 0) {
      return state;
    }
    if (state.playing()) {
      return state.withPlaying(false, 0).withStep(state.step(), state.step());
    }
    AppState from = state.step() >= state.plannedSteps() ? state.withStep(0, 0) : state;
    return from.withPlaying(true, 0);
  }

  private static AppState tick(AppState state, double elapsedMs) {
    if (!state.playing()) {
      return state.step() == state.wanted() ? state : approach(state, state.wanted());
    }
    double due = state.debt()
        + Math.min(elapsedMs, MOST_ELAPSED_MS) / 1000 * state.speed() * AppState.STEPS_PER_SECOND;
    int whole = (int) due;
    AppState moved = approach(state, state.step() + whole);
    boolean atEnd = moved.step() >= moved.plannedSteps();
    AppState stepped = moved.withStep(moved.step(), moved.step());
    return atEnd ? stepped.withPlaying(false, 0) : stepped.withPlaying(true, due - whole);
  }

  /** Goes to a step as far as one slice of computing allows; what is left stays wanted. */
  private static AppState approach(AppState state, int wanted) {
    double workPerStep = (double) state.data().size() * state.setup().model().units();
    int slice = (int) Math.max(1, WORK_PER_SLICE / workPerStep);
    int computed = state.timeline().lastStep();
    int reached = state.timeline().reach((int) Math.min(wanted, (double) computed + slice));
    boolean ended = state.timeline().isComplete();
    int step = Math.min(reached, wanted);
    return state.withStep(step, ended ? step : wanted);
  }

  private static AppState setParameter(AppState state, int index, double value) {
    double[] params = state.params().clone();
    params[index] = value;
    return AppState.run(state.given(), state.setup().withStart(params), state.speed());
  }

  /** The same step of the new run, so that two settings can be compared where they stand. */
  private static AppState changeSetup(AppState state, Setup setup) {
    return goTo(AppState.run(state.given(), setup, state.speed()), state.step());
  }
}
