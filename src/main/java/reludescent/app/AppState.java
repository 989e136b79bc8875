package reludescent.app;

import reludescent.model.DataSet;
import reludescent.timeline.Timeline;
import reludescent.train.Trainer;

/**
 * All that one element knows, a value: actions make a new one of it. The timeline inside is a cache of a pure function of
 * the setup, so that sharing it between states is safe.
 *
 * @param given the setup the element was given, what reset returns to
 * @param setup the setup as the reader has it now
 * @param data its points
 * @param start its parameters at step 0
 * @param timeline the run's steps, or null where there are no points to train on
 * @param step the step shown
 * @param wanted the step on the way to, beyond {@code step} while a long run is being computed
 * @param playing whether steps follow one another by themselves
 * @param speed how fast, as a multiple of {@link #STEPS_PER_SECOND}
 * @param debt part of a step that is due but not yet taken, 0 to 1
 */
public record AppState(
    Setup given,
    Setup setup,
    DataSet data,
    double[] start,
    Timeline timeline,
    int step,
    int wanted,
    boolean playing,
    double speed,
    double debt) {

  /** Speed 1. */
  public static final double STEPS_PER_SECOND = 10;

  /** The state an element begins with. */
  public static AppState of(Setup setup) {
    return run(setup, setup, 1);
  }

  /** A new run of a setup, at its step 0. */
  static AppState run(Setup given, Setup setup, double speed) {
    DataSet data = setup.data().points();
    double[] start = setup.start().params(setup.model(), data);
    Timeline timeline =
        data.isEmpty() ? null : new Timeline(new Trainer(setup.model(), data, setup.recipe()), start);
    return new AppState(given, setup, data, start, timeline, 0, 0, false, speed, 0);
  }

  /** The parameters at the step shown; not to be changed. */
  public double[] params() {
    return timeline == null ? start : timeline.at(step).params();
  }

  /** Whether there is a run: points to train on. */
  public boolean hasRun() {
    return timeline != null;
  }

  /** The last step there is to go to. */
  public int plannedSteps() {
    return timeline == null ? 0 : timeline.plannedSteps();
  }

  /** The loss at the step shown. */
  public double loss() {
    return timeline.loss(step);
  }

  /** Whether another frame has something to do without the reader. */
  public boolean isMoving() {
    return playing || step != wanted;
  }

  /** Why the run ended early, or null; known once its end has been reached. */
  public String stopped() {
    return timeline == null ? null : timeline.stopped();
  }

  AppState withStep(int newStep, int newWanted) {
    return new AppState(given, setup, data, start, timeline, newStep, newWanted, playing, speed, debt);
  }

  AppState withPlaying(boolean nowPlaying, double newDebt) {
    return new AppState(given, setup, data, start, timeline, step, wanted, nowPlaying, speed, newDebt);
  }

  AppState withSpeed(double newSpeed) {
    return new AppState(given, setup, data, start, timeline, step, wanted, playing, newSpeed, debt);
  }
}
