package reludescent.state;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.run.Run;
import reludescent.setup.Setup;
import reludescent.timeline.Timeline;

/**
 * All that one element knows, a value: actions make a new one of it.
 *
 * @param given the setup the element was given, what reset returns to
 * @param run the run as the reader has it now
 * @param playback the step shown, and how it moves
 * @param view how the run is looked at
 * @param history earlier setups and undone ones
 * @param pins runs kept to be compared with
 */
public record AppState(Setup given, Run run, Playback playback, View view, History history, List<Run> pins) {
  /** More runs than this cannot be pinned one by one. */
  public static final int MOST_PINS = 4;

  /** The state an element begins with. */
  public static AppState of(Setup setup) {
    return of(Run.of(setup));
  }

  static AppState of(Run run) {
    return of(run.setup(), run);
  }

  /** The state an element begins with that shows another run than the one it was given. */
  static AppState of(Setup given, Run run) {
    return new AppState(given, run, Playback.atStart(), View.initial(), History.empty(), List.of());
  }

  /** What determines the run shown. */
  public Setup setup() {
    return run.setup();
  }

  /** The points the run trains on. */
  public DataSet data() {
    return run.data();
  }

  /** The parameters at step 0; not to be changed. */
  public double[] start() {
    return run.start();
  }

  /** The run's steps, or null where there are no points to train on. */
  public Timeline timeline() {
    return run.timeline();
  }

  /** Whether there is a run: points to train on. */
  public boolean hasRun() {
    return run.timeline() != null;
  }

  /** The step shown. */
  public int step() {
    return playback.step();
  }

  /** The last step there is to go to. */
  public int plannedSteps() {
    return hasRun() ? timeline().plannedSteps() : 0;
  }

  /** The parameters at the step shown; not to be changed. */
  public double[] params() {
    return hasRun() ? timeline().at(step()).params() : start();
  }

  /** The loss at the step shown. */
  public double loss() {
    return timeline().loss(step());
  }

  /** Whether another frame has something to do without the reader. */
  public boolean isMoving() {
    return playback.isPlaying() || isOnTheWay() || arePinsBehind();
  }

  /** Whether a pinned run has not yet been computed as far as it is shown. */
  private boolean arePinsBehind() {
    for (Run pin : pins) {
      if (pin.lastStep() < pin.stepAt(step())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a long way to a step is being computed. */
  public boolean isOnTheWay() {
    return playback.step() != playback.wanted();
  }

  /** The data point pointed at, or -1. */
  public int point() {
    return view.handle() < data().size() ? view.handle() : -1;
  }

  /** The unit whose kink is pointed at, or -1. */
  public int kink() {
    return Math.max(-1, view.handle() - data().size());
  }

  /** Whether what is shown will soon be otherwise: the run moves, or something is being dragged. */
  public boolean isChanging() {
    return isMoving() || isInGesture();
  }

  /** Whether the same step of the same run is shown as in another state, which may be null. */
  public boolean isAtStepOf(AppState other) {
    return other != null && other.run == run && other.step() == step();
  }

  /** Whether the last step of a run is shown, and there will be no other. */
  public boolean isAtEnd() {
    return hasRun() && step() == plannedSteps() && timeline().isComplete();
  }

  /** Why the run ended early, or null; known once its end has been reached. */
  public String stopped() {
    return hasRun() ? timeline().stopped() : null;
  }

  /** Whether something is being dragged. */
  public boolean isInGesture() {
    return history.open();
  }

  /** Whether there is a change to take back. */
  public boolean canUndo() {
    return !history.past().isEmpty();
  }

  /** Whether there is a change to make again that was taken back. */
  public boolean canRedo() {
    return !history.future().isEmpty();
  }

  AppState withPlayback(Playback newPlayback) {
    return new AppState(given, run, newPlayback, view, history, pins);
  }

  AppState withView(View newView) {
    return new AppState(given, run, playback, newView, history, pins);
  }

  AppState withHistory(History newHistory) {
    return new AppState(given, run, playback, view, newHistory, pins);
  }

  /** Another run, at its step 0. */
  AppState withRun(Run newRun) {
    Setup setup = newRun.setup();
    return new AppState(
        given,
        newRun,
        new Playback(0, 0, 0, playback.speed(), 0, false),
        view.fitting(newRun.data().size() + setup.model().units(), setup.model().parameterCount(), setup.model().units()),
        history,
        pins);
  }

  AppState withPins(List<Run> newPins) {
    return new AppState(given, run, playback, view, history, newPins);
  }
}
