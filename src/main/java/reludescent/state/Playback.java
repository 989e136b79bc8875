package reludescent.state;

/**
 * Where in its run an element stands, and how it moves.
 *
 * @param step the step shown
 * @param wanted the step on the way to, other than {@code step} while a long run is being computed
 * @param direction 1 while steps follow one another by themselves, -1 while they go backwards, 0 at rest
 * @param speed how fast, as a multiple of {@link #STEPS_PER_SECOND}; infinite for as fast as it goes
 * @param debt part of a step that is due but not yet taken, 0 to 1
 * @param seeksLowest whether, once the whole run has been computed, its step with the lowest loss is to be shown
 */
public record Playback(int step, int wanted, int direction, double speed, double debt, boolean seeksLowest) {
  /** Speed 1. */
  public static final double STEPS_PER_SECOND = 10;

  static Playback atStart() {
    return new Playback(0, 0, 0, 1, 0, false);
  }

  /** Whether steps follow one another by themselves, forwards or backwards. */
  public boolean isPlaying() {
    return direction != 0;
  }

  Playback at(int newStep, int newWanted) {
    return new Playback(newStep, newWanted, direction, speed, debt, seeksLowest);
  }

  Playback going(int newDirection, double newDebt) {
    return new Playback(step, wanted, newDirection, speed, newDebt, false);
  }

  Playback withSpeed(double newSpeed) {
    return new Playback(step, wanted, direction, newSpeed, debt, seeksLowest);
  }

  Playback seekingLowest() {
    return new Playback(step, wanted, 0, speed, 0, true);
  }
}
