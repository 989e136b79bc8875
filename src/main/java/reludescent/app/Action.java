package reludescent.app;

/** What a reader, or the clock, does to an element. */
public sealed interface Action {
  /** To a step, or as near as the run goes; playing stops. */
  record GoTo(int step) implements Action {}

  /** So many steps forward, or backward where negative; playing stops. */
  record MoveBy(int steps) implements Action {}

  /** To the last step. */
  record GoToLast() implements Action {}

  /** Play, or pause; at the end, play from the start. */
  record TogglePlaying() implements Action {}

  /** Play at this multiple of the standard speed. */
  record SetSpeed(double speed) implements Action {}

  /** Time went by. */
  record Tick(double elapsedMs) implements Action {}

  /** A new run, from the parameters shown with this one changed. */
  record SetParameter(int index, double value) implements Action {}

  /** A new run of another setup, at the step shown. */
  record ChangeSetup(Setup setup) implements Action {}

  /** The setup the element was given, from its start. */
  record Reset() implements Action {}
}
