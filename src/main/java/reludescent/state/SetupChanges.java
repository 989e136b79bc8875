package reludescent.state;

import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.setup.Setup;

/** Changes of the setup, which can be undone: each leads to another run. */
final class SetupChanges {
  private SetupChanges() {}

  /** The same, the present setup kept for undo; {@code goesOn} says that the change is part of a gesture that has not ended. */
  static AppState remembered(AppState state, boolean goesOn) {
    return state.withHistory(state.history().changed(state.setup(), goesOn));
  }

  /** A run from other parameters, at its step 0. */
  static AppState start(AppState state, double[] params, boolean goesOn, Runs runs) {
    return remembered(state, goesOn).withRun(runs.of(state.setup().withStart(params), state.run()));
  }

  /** The run of another setup at the step shown, so that two settings can be compared where they stand. */
  static AppState setup(AppState state, Setup setup, boolean goesOn, Runs runs) {
    return sameStep(remembered(state, goesOn), setup, runs);
  }

  static AppState undone(AppState state, Runs runs) {
    History history = state.history();
    return sameStep(state.withHistory(history.undone(state.setup())), history.previous(), runs);
  }

  static AppState redone(AppState state, Runs runs) {
    History history = state.history();
    return sameStep(state.withHistory(history.redone(state.setup())), history.next(), runs);
  }

  private static AppState sameStep(AppState state, Setup setup, Runs runs) {
    return StepMoves.to(state.withRun(runs.of(setup, state.run())), state.step());
  }

  /** One training point elsewhere. The run is made quickly, see {@link reludescent.run.Run#withMovedPoint}, until {@link #settled}. */
  static AppState point(AppState state, int point, double x, double y) {
    // an amended run is of this gesture and of no state but this one, so that its points may be written over
    DataSet moved = state.data().withMoved(point, x, y, state.run().isAmended());
    Setup setup = state.setup().withData(new PointData(moved));
    return StepMoves.to(remembered(state, true).withRun(state.run().withMovedPoint(setup, point)), state.step());
  }

  /** After a gesture. What was made quickly is made anew, so that every run is that of its setup to the last bit. */
  static AppState settled(AppState state, Runs runs) {
    AppState ended = state.withHistory(state.history().closed());
    return state.run().isAmended() ? sameStep(ended, state.setup(), runs) : ended;
  }
}
