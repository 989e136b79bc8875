package reludescent.state;

import java.util.List;
import reludescent.setup.Setup;

/** What a reader, or the clock, does to an element. */
public sealed interface Action {
  /** To a step, or as near as the run goes; playing stops. */
  record GoTo(int step) implements Action {}

  /** So many steps forward, or backward where negative; playing stops. */
  record MoveBy(int steps) implements Action {}

  /** To the last step. */
  record GoToLast() implements Action {}

  /** To the step with the lowest loss of the whole run. */
  record GoToLowest() implements Action {}

  /** Stay where the run has got to, on a long way to a step. */
  record Cancel() implements Action {}

  /** Play, or pause; at the end, play from the start. */
  record TogglePlaying() implements Action {}

  /** Play backwards, or pause. */
  record TogglePlayingBack() implements Action {}

  /** Play at this multiple of the standard speed; infinite for as fast as it goes. */
  record SetSpeed(double speed) implements Action {}

  /** Time went by. */
  record Tick(double elapsedMs) implements Action {}

  /**
   * A new run, from the parameters shown with this one changed.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record SetParameter(int index, double value, boolean goesOn) implements Action {}

  /**
   * A new run from these parameters.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record SetStart(double[] params, boolean goesOn) implements Action {}

  /**
   * A new run of another setup, at the step shown.
   *
   * @param goesOn whether this is part of a gesture that has not ended
   */
  record ChangeSetup(Setup setup, boolean goesOn) implements Action {}

  /** A training point is being moved; the points are from then on given one by one. */
  record MovePoint(int point, double x, double y) implements Action {}

  /** The gesture has ended: what comes next can be undone by itself. */
  record EndGesture() implements Action {}

  /** The setup before the last change. */
  record Undo() implements Action {}

  /** The setup last undone. */
  record Redo() implements Action {}

  /** The setup the element was given, from its start. */
  record Reset() implements Action {}

  /** Computes the run's steps ahead, as many as fit into a frame; the step shown stays. */
  record LookAhead() implements Action {}

  /** Another way to look at the run. */
  record Look(View view) implements Action {}

  /** Keeps the run as it is, to be compared with others. */
  record Pin() implements Action {}

  /** Lets go of a kept run. */
  record Unpin(int index) implements Action {}

  /** A run, and others kept beside it in place of those kept before. */
  record Compare(Setup setup, List<Setup> others) implements Action {}
}
