package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.run.Run;
import reludescent.setup.Setup;

/** What a reader, or the clock, does to an element. Each knows what it makes of a state, by {@link StepMoves} or {@link SetupChanges}. */
public sealed interface Action {

  /**
   * The state after this.
   *
   * @param runs where runs of other setups come from
   */
  AppState applied(AppState state, Runs runs);

  /** The setups whose runs {@link #applied} will ask for, where those may have to be made from nothing. */
  default List<Setup> wanted(AppState state) {
    return List.of();
  }

  /** To a step, or as near as the run goes; playing stops. */
  record GoTo(int step) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.to(state, step);
    }
  }

  /** So many steps forward, or backward where negative; playing stops. */
  record MoveBy(int steps) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.to(state, state.step() + steps);
    }
  }

  /** To the last step. */
  record GoToLast() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.to(state, state.plannedSteps());
    }
  }

  /** To the step with the lowest loss of the whole run. */
  record GoToLowest() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.toLowest(state);
    }
  }

  /** Stay where the run has got to, on a long way to a step. */
  record Cancel() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.rest(state);
    }
  }

  /** Play, or pause; at the end, play from the start. */
  record TogglePlaying() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.toggled(state, 1);
    }
  }

  /** Play backwards, or pause. */
  record TogglePlayingBack() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.toggled(state, -1);
    }
  }

  /** Play at this multiple of the standard speed; infinite for as fast as it goes. */
  record SetSpeed(double speed) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return state.withPlayback(state.playback().withSpeed(speed));
    }
  }

  /** Time went by. */
  record Tick(double elapsedMs) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return StepMoves.on(state, elapsedMs);
    }
  }

  /** Computes the run's steps ahead, as many as fit into a frame; the step shown stays. */
  record LookAhead() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      if (state.hasRun()) {
        state.timeline().reach((int) Math.min(state.plannedSteps(), WorkBudget.steps(state, state.run())));
      }
      return state;
    }
  }

  /**
   * A new run, from the parameters shown with this one changed.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record SetParameter(int index, double value, boolean goesOn) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      double[] params = state.params().clone();
      params[index] = value;
      return SetupChanges.start(state, params, goesOn, runs);
    }
  }

  /**
   * A new run from these parameters.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record SetStart(double[] params, boolean goesOn) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return SetupChanges.start(state, params, goesOn, runs);
    }
  }

  /**
   * A new run of another setup, at the step shown.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record ChangeSetup(Setup setup, boolean goesOn) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return SetupChanges.setup(state, setup, goesOn, runs);
    }

    @Override
    public List<Setup> wanted(AppState state) {
      return List.of(setup);
    }
  }

  /** A training point is being moved; the points are from then on given one by one. */
  record MovePoint(int point, double x, double y) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return SetupChanges.point(state, point, x, y);
    }
  }

  /** The gesture has ended: what comes next can be undone by itself. */
  record EndGesture() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return state.isInGesture() ? SetupChanges.settled(state, runs) : state;
    }

    @Override
    public List<Setup> wanted(AppState state) {
      return state.isInGesture() && state.run().isAmended() ? List.of(state.setup()) : List.of();
    }
  }

  /** The setup before the last change. */
  record Undo() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return state.canUndo() ? SetupChanges.undone(state, runs) : state;
    }

    @Override
    public List<Setup> wanted(AppState state) {
      return state.canUndo() ? List.of(state.history().previous().setup()) : List.of();
    }
  }

  /** The setup last undone. */
  record Redo() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return state.canRedo() ? SetupChanges.redone(state, runs) : state;
    }

    @Override
    public List<Setup> wanted(AppState state) {
      return state.canRedo() ? List.of(state.history().next().setup()) : List.of();
    }
  }

  /** The setup the element was given, from its start. */
  record Reset() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return SetupChanges.remembered(state, false).withRun(runs.of(state.given(), state.run()));
    }

    @Override
    public List<Setup> wanted(AppState state) {
      return List.of(state.given());
    }
  }

  /** Another way to look at the run. */
  record Look(View view) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      return view == state.view() ? state : state.withView(view);
    }
  }

  /** Keeps the run as it is, to be compared with others, unless {@link AppState#MOST_PINS} are kept. */
  record Pin() implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      if (!state.hasRun() || state.pins().size() >= AppState.MOST_PINS) {
        return state;
      }
      AppState settled = SetupChanges.settled(state, runs);
      List<Run> pins = new ArrayList<>(state.pins());
      pins.add(settled.run());
      return settled.withPins(pins);
    }
  }

  /** Lets go of a kept run. */
  record Unpin(int index) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      List<Run> pins = new ArrayList<>(state.pins());
      pins.remove(index);
      return state.withPins(pins);
    }
  }

  /**
   * A run, and others kept beside it in place of those kept before.
   *
   * @param step the step to go to
   * @param preset what is to be seen there, or null where it is no preset
   */
  record Compare(Setup setup, List<Setup> others, int step, Preset preset) implements Action {
    @Override
    public AppState applied(AppState state, Runs runs) {
      List<Run> pins = new ArrayList<>();
      for (Setup other : others) {
        pins.add(runs.of(other, state.run()));
      }
      AppState compared = SetupChanges.compared(state, runs.of(setup, state.run()), pins);
      return StepMoves.to(preset == null ? compared : compared.withView(compared.view().of(preset)), step);
    }

    @Override
    public List<Setup> wanted(AppState state) {
      List<Setup> all = new ArrayList<>(others);
      all.add(setup);
      return all;
    }
  }
}
