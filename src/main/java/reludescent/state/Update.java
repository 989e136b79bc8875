package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.run.Run;
import reludescent.setup.Setup;

/** What each action makes of a state. */
public final class Update {
  /** Longer gaps between frames are not made up for: a page that slept does not jump. */
  private static final double MOST_ELAPSED_MS = 100;

  /** Rough number of unit evaluations that fit into a frame beside drawing. */
  private static final double WORK_PER_SLICE = 400_000;

  private Update() {}

  public static AppState apply(AppState state, Action action) {
    AppState next = applied(state, action);
    for (Run pin : next.pins()) {
      int step = pin.stepAt(next.step());
      if (pin.lastStep() < step) {
        pin.timeline().reach((int) Math.min(step, (double) pin.lastStep() + slice(pin)));
      }
    }
    return next;
  }

  private static AppState applied(AppState state, Action action) {
    if (action instanceof Action.Tick tick) {
      return tick(state, tick.elapsedMs());
    } else if (action instanceof Action.GoTo go) {
      return goTo(state, go.step());
    } else if (action instanceof Action.MoveBy move) {
      return goTo(state, state.step() + move.steps());
    } else if (action instanceof Action.GoToLast) {
      return goTo(state, state.plannedSteps());
    } else if (action instanceof Action.GoToLowest) {
      return goToLowest(state);
    } else if (action instanceof Action.Cancel) {
      return state.withPlayback(rest(state));
    } else if (action instanceof Action.TogglePlaying) {
      return togglePlaying(state, 1);
    } else if (action instanceof Action.TogglePlayingBack) {
      return togglePlaying(state, -1);
    } else if (action instanceof Action.SetSpeed set) {
      return state.withPlayback(state.playback().withSpeed(set.speed()));
    }
    AppState changed = change(state, action);
    return changed != null ? changed : look(state, action);
  }

  /** The setup that an action leads to, where that may need a run made from nothing; null where it does not. */
  static Setup wanted(AppState state, Action action) {
    if (action instanceof Action.ChangeSetup change) {
      return change.setup();
    } else if (action instanceof Action.Reset) {
      return state.given();
    } else if (action instanceof Action.Undo && state.canUndo()) {
      return last(state.history().past());
    } else if (action instanceof Action.Redo && state.canRedo()) {
      return last(state.history().future());
    }
    return action instanceof Action.EndGesture && state.history().open() && state.run().isAmended() ? state.setup() : null;
  }

  /** Actions that change the setup, which can be undone; null for others. */
  private static AppState change(AppState state, Action action) {
    if (action instanceof Action.SetParameter set) {
      double[] params = state.params().clone();
      params[set.index()] = set.value();
      return setStart(state, params, set.goesOn());
    } else if (action instanceof Action.SetStart set) {
      return setStart(state, set.params(), set.goesOn());
    } else if (action instanceof Action.ChangeSetup change) {
      return sameStep(remember(state, change.goesOn()), change.setup());
    } else if (action instanceof Action.MovePoint move) {
      return movePoint(remember(state, true), move);
    } else if (action instanceof Action.EndGesture) {
      return state.history().open() ? endGesture(state.withHistory(state.history().closed())) : state;
    } else if (action instanceof Action.Reset) {
      return remember(state, false).withRun(state.given());
    } else if (action instanceof Action.Undo) {
      return !state.canUndo() ? state : sameStep(
          state.withHistory(state.history().undone(state.setup())), last(state.history().past()));
    } else if (action instanceof Action.Redo) {
      return !state.canRedo() ? state : sameStep(
          state.withHistory(state.history().redone(state.setup())), last(state.history().future()));
    }
    return null;
  }

  /** Actions that only change how the run is looked at, or what it is compared with. */
  private static AppState look(AppState state, Action action) {
    List<Run> pins = new ArrayList<>();
    for (Run pin : state.pins()) {
      pins.add(pin);
    }
    if (action instanceof Action.LookAhead) {
      if (state.hasRun()) {
        state.timeline().reach((int) Math.min(state.plannedSteps(), slice(state.run())));
      }
      return state;
    } else if (action instanceof Action.Look look) {
      return look.view() == state.view() ? state : state.withView(look.view());
    } else if (action instanceof Action.Pin) {
      AppState settled = endGesture(state.withHistory(state.history().closed()));
      pins.add(settled.run());
      return state.hasRun() && pins.size() <= AppState.MOST_PINS ? settled.withPins(pins) : state;
    } else if (action instanceof Action.Unpin unpin) {
      pins.remove(unpin.index());
      return state.withPins(pins);
    }
    Action.Compare compare = (Action.Compare) action; // the only kind left
    List<Run> others = new ArrayList<>();
    for (Setup other : compare.others()) {
      others.add(Run.of(other));
    }
    return remember(state, false).withRun(compare.setup()).withPins(others);
  }

  private static AppState remember(AppState state, boolean goesOn) {
    return state.withHistory(state.history().changed(state.setup(), goesOn));
  }

  private static AppState setStart(AppState state, double[] params, boolean goesOn) {
    return remember(state, goesOn).withRun(state.setup().withStart(params));
  }

  /** Another run at the step shown, so that two settings can be compared where they stand. */
  private static AppState sameStep(AppState state, Setup setup) {
    return goTo(state.withRun(setup), state.step());
  }

  private static AppState movePoint(AppState state, Action.MovePoint move) {
    // an amended run is of this gesture and of no state but this one
    DataSet moved = state.data().withMoved(move.point(), move.x(), move.y(), state.run().isAmended());
    Setup setup = state.setup().withData(new PointData(moved));
    return goTo(state.withRun(state.run().withMovedPoint(setup, move.point())), state.step());
  }

  /** What was made quickly during the gesture is made anew, so that every run is that of its setup to the last bit. */
  private static AppState endGesture(AppState state) {
    return state.run().isAmended() ? goTo(state.withRun(state.setup()), state.step()) : state;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static AppState goTo(AppState state, int step) {
    if (!state.hasRun()) {
      return state;
    }
    int wanted = Math.max(0, Math.min(step, state.plannedSteps()));
    return approach(state.withPlayback(rest(state)), wanted);
  }

  private static AppState goToLowest(AppState state) {
    return state.hasRun() ? approach(state.withPlayback(rest(state).seekingLowest()), state.plannedSteps()) : state;
  }

  private static Playback rest(AppState state) {
    return state.playback().at(state.step(), state.step()).going(0, 0);
  }

  private static AppState togglePlaying(AppState state, int direction) {
    if (!state.hasRun() || state.plannedSteps() == 0) {
      return state;
    }
    if (state.playback().isPlaying()) {
      return state.withPlayback(rest(state));
    }
    Playback from = rest(state);
    if (direction > 0 && state.step() >= state.plannedSteps()) {
      from = from.at(0, 0);
    }
    return state.withPlayback(from.going(direction, 0));
  }

  private static AppState tick(AppState state, double elapsedMs) {
    Playback playback = state.playback();
    if (!playback.isPlaying()) {
      return playback.step() == playback.wanted() ? state : approach(state, playback.wanted());
    }
    int direction = playback.direction();
    double due = playback.debt()
        + Math.min(elapsedMs, MOST_ELAPSED_MS) / 1000 * playback.speed() * Playback.STEPS_PER_SECOND;
    int whole = (int) Math.min(due, state.plannedSteps());
    AppState moved = approach(state, Math.max(0, playback.step() + direction * whole));
    boolean atEnd = direction > 0 ? moved.step() >= moved.plannedSteps() : moved.step() == 0;
    double debt = due > whole && due - whole < 1 ? due - whole : 0;
    return moved.withPlayback(rest(moved).going(atEnd ? 0 : direction, atEnd ? 0 : debt));
  }

  /** Goes to a step as far as one slice of computing allows; what is left stays wanted. */
  private static AppState approach(AppState state, int wanted) {
    int computed = state.timeline().lastStep();
    int reached = state.timeline().reach((int) Math.min(wanted, (double) computed + slice(state.run())));
    boolean ended = state.timeline().isComplete();
    int step = Math.min(reached, wanted);
    if (state.playback().seeksLowest() && (ended || step == wanted)) {
      int lowest = state.timeline().lowestStep();
      return state.withPlayback(rest(state).at(lowest, lowest));
    }
    return state.withPlayback(state.playback().at(step, ended ? step : wanted));
  }

  /** Rough number of a run's steps that fit into a frame beside drawing. */
  private static double slice(Run run) {
    return Math.max(1, Math.floor(WORK_PER_SLICE / run.timeline().trainer().objective().work()));
  }
}
