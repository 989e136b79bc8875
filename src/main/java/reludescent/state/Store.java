package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.NoData;
import reludescent.run.Run;
import reludescent.run.RunMaking;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.text.NumberText;

/** Holds the one state of an element and tells its shell when it has changed, or when there is something to be made. */
public final class Store {
  private final NumberText numbers;
  private final Runnable onChange;
  private AppState state;

  /** A run that takes long to make, and the action that waits for it; null for the run the element begins with. */
  private RunMaking making;
  private Action cause;
  /** What is done to an element that has not yet begun. */
  private List<Action> waiting = new ArrayList<>();
  private String complaint;

  /** Begins with the run of a setup; without points, until they are made, where those are many. */
  public Store(Setup setup, NumberText numbers, Runnable onChange) {
    this.numbers = numbers;
    this.onChange = onChange;
    if (RunMaking.isLong(setup)) {
      making = new RunMaking(setup, null, numbers);
      state = AppState.of(setup.withData(new NoData()));
    } else {
      state = AppState.of(setup);
    }
  }

  public AppState state() {
    return state;
  }

  /** Takes an action; one that leads to a run that takes long to make waits for it, unless another such follows. */
  public void dispatch(Action action) {
    if (making != null && action instanceof Action.Cancel) {
      stop(null);
    } else if (making != null && cause == null) {
      waiting.add(action);
    } else if (!(cause instanceof Action.EndGesture && action instanceof Action.EndGesture) && !waitsForRun(action)) {
      take(state, action);
    }
  }

  private boolean waitsForRun(Action action) {
    Setup wanted = Update.wanted(state, action);
    if (wanted == null && !(action instanceof Action.MovePoint)) {
      return false;
    }
    making = null;
    cause = null;
    complaint = null;
    RunMaking next = wanted == null ? null : new RunMaking(wanted, state.run(), numbers);
    if (next == null || !next.isLong()) {
      return false;
    }
    making = next;
    cause = action;
    onChange.run();
    return true;
  }

  private void take(AppState before, Action action) {
    AppState next = Update.apply(before, action);
    if (next != state) {
      state = next;
      onChange.run();
    }
  }

  /** Whether a run is being made that takes long to make. */
  public boolean isMaking() {
    return making != null;
  }

  /** What part of it has been made, from 0 to 1; 0 where there is none. */
  public double makingShare() {
    return making == null ? 0 : making.share();
  }

  /** Whether the element has nothing to show as yet. */
  public boolean isBeginning() {
    return making != null && cause == null;
  }

  /** Why the last run that took long to make could not be made, or null. */
  public String complaint() {
    return complaint;
  }

  /** Goes on making a run, for so many points. */
  public void make(int points) {
    try {
      if (!making.advance(points)) {
        return;
      }
    } catch (SetupException wrong) {
      stop(wrong.getMessage());
      return;
    }
    Run made = making.run();
    making = null;
    if (cause == null) {
      state = AppState.of(made);
    } else {
      take(state.before(made), cause);
    }
    stop(null);
  }

  private void stop(String why) {
    making = null;
    cause = null;
    complaint = why;
    waiting.forEach(this::dispatch);
    waiting = new ArrayList<>();
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
