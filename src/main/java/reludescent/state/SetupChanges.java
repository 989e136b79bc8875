package reludescent.state;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.run.Run;
import reludescent.setup.Setup;

/** Changes of the setup, which can be undone: each leads to another run. */
final class SetupChanges {
  private SetupChanges() {}

  /** The same, the present setup kept for undo; {@code goesOn} says that the change is part of a gesture that has not ended. */
  static AppState remembered(AppState state, boolean goesOn) {
    return state.withHistory(state.history().changed(new Moment(state.setup(), state.step(), null), goesOn));
  }

  /** A run with others pinned beside it in place of those that were, the present ones kept for undo. */
  static AppState compared(AppState state, Run run, List<Run> pins) {
    Moment before = new Moment(state.setup(), state.step(), state.pins());
    return state.withHistory(state.history().closed().changed(before, false)).withRun(run).withPins(pins);
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
    return to(state.withHistory(history.undone(left(state, history.previous()))), history.previous(), runs);
  }

  static AppState redone(AppState state, Runs runs) {
    History history = state.history();
    return to(state.withHistory(history.redone(left(state, history.next()))), history.next(), runs);
  }

  /** The present, left for another moment. */
  private static Moment left(AppState state, Moment next) {
    return new Moment(state.setup(), state.step(), next.pins() == null ? null : state.pins());
  }

  private static AppState to(AppState state, Moment moment, Runs runs) {
    AppState there = state.withRun(runs.of(moment.setup(), state.run()));
    return StepMoves.to(moment.pins() == null ? there : there.withPins(moment.pins()), moment.step());
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
