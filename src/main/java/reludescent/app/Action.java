package reludescent.app;

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

  /** The gesture has ended: what comes next can be undone by itself. */
  record EndGesture() implements Action {}

  /** The setup before the last change. */
  record Undo() implements Action {}

  /** The setup last undone. */
  record Redo() implements Action {}

  /** The setup the element was given, from its start. */
  record Reset() implements Action {}

  /** Points at a data point, or at none with -1. */
  record LookAt(int point) implements Action {}

  /** Points at a step in the loss curve, or at none with -1. */
  record LookAtStep(int step) implements Action {}

  /** A logarithmic or a linear scale for the loss. */
  record SetLogarithmic(boolean logarithmic) implements Action {}
}
