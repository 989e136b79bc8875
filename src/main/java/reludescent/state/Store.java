package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.NoData;
import reludescent.run.Run;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.text.NumberText;

/**
 * Holds the one state of an element and tells its shell when it has changed, or when there is something to be made. Runs that take
 * long to make are made in slices, by {@link #make}; until then the state stays as it is.
 */
public final class Store {
  private final NumberText numbers;
  private final Runnable onChange;
  private AppState state;

  /** Runs that take long to make, and the action that waits for them; null for the run the element begins with. */
  private RunsMaking making;
  private Action cause;
  /** What is done to an element that has not yet begun. */
  private List<Action> waiting = new ArrayList<>();
  private String complaint;

  /**
   * Begins with the run of a setup; without points, until they are made, where those are many.
   *
   * @param onChange called after every change of the state, and when there is something to be made
   */
  public Store(Setup setup, NumberText numbers, Runnable onChange) {
    this.numbers = numbers;
    this.onChange = onChange;
    RunsMaking first = new RunsMaking(List.of(setup), null, numbers);
    if (first.isLong()) {
      making = first;
      state = AppState.of(setup, Run.of(setup.withData(new NoData())));
    } else {
      state = AppState.of(setup);
    }
  }

  /** The state as it is now. */
  public AppState state() {
    return state;
  }

  /**
   * Takes an action; one that leads to runs that take long to make waits for them, unless another such follows.
   *
   * @throws SetupException where it leads to a start that cannot be used
   */
  public void dispatch(Action action) {
    if (making != null && action instanceof Action.Cancel) {
      cancel();
    } else if (isBeginning()) {
      waiting.add(action);
    } else if (!(cause instanceof Action.EndGesture && action instanceof Action.EndGesture) && !waitsForRuns(action)) {
      take(action, Runs.AT_ONCE);
    }
  }

  private boolean waitsForRuns(Action action) {
    List<Setup> wanted = action.wanted(state);
    if (wanted.isEmpty() && !(action instanceof Action.MovePoint)) {
      return false;
    }
    making = null;
    cause = null;
    complaint = null;
    RunsMaking next = new RunsMaking(wanted, state.run(), numbers);
    if (!next.isLong()) {
      return false;
    }
    making = next;
    cause = action;
    onChange.run();
    return true;
  }

  private void take(Action action, Runs runs) {
    AppState next = Update.apply(state, action, runs);
    if (next != state) {
      state = next;
      onChange.run();
    }
  }

  /** Whether runs are being made that take long to make. */
  public boolean isMaking() {
    return making != null;
  }

  /** What part of them has been made, from 0 to 1; 0 where there are none. */
  public double makingShare() {
    return making == null ? 0 : making.share();
  }

  /** Whether the element has nothing to show as yet. */
  public boolean isBeginning() {
    return making != null && cause == null;
  }

  /** Why the last runs that took long to make were not made, where that has to be said, or null. */
  public String complaint() {
    return complaint;
  }

  /** Goes on making runs, for so many points. */
  public void make(int points) {
    try {
      if (!making.advance(points)) {
        return;
      }
    } catch (SetupException wrong) {
      stop(wrong.getMessage());
      return;
    }
    if (isBeginning()) {
      state = AppState.of(making.of(state.given(), state.run()));
    } else {
      take(cause, making);
    }
    stop(null);
  }

  /** Stays with what there is; an element that has yet to begin does so with the article's points, as it has no others. */
  private void cancel() {
    if (!isBeginning()) {
      stop(null);
      return;
    }
    Setup given = state.given();
    state = AppState.of(given, Run.of(given.withData(Setup.article().data())));
    stop("Cancelled: these are the article's points instead. Reset makes those that were asked for.");
  }

  private void stop(String why) {
    making = null;
    cause = null;
    complaint = why;
    List<Action> late = waiting;
    waiting = new ArrayList<>();
    late.forEach(this::dispatch);
    onChange.run();
  }

  /** Returns to a state of before, paused, whatever has come of it since. */
  public void returnTo(AppState before) {
    making = null;
    cause = null;
    complaint = null;
    state = before;
    if (before.playback().isPlaying()) {
      dispatch(new Action.TogglePlaying());
    }
    onChange.run();
  }

  /** Looks at the run in another way. */
  public void look(View view) {
    dispatch(new Action.Look(view));
  }

  /** Has the shell show the state once more, for something that it alone knows has changed. */
  public void changed() {
    onChange.run();
  }
}
