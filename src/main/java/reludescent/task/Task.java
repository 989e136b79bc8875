package reludescent.task;

/**
 * Work that takes longer than a frame and is done bit by bit: sorting a million points, making an index of them, drawing a run's
 * points, computing a landscape. What comes of it does not depend on how it is cut.
 */
public interface Task {
  /**
   * Goes on for a while.
   *
   * @param work how much to do, at least 1, in units that each task names: mostly a point having its turn; somewhat more may be done
   * @return whether all is done; then a further call does nothing
   */
  boolean advance(int work);

  /** Does all that is left at once. */
  default void finish() {
    boolean isDone = advance(Integer.MAX_VALUE);
    while (!isDone) {
      isDone = advance(Integer.MAX_VALUE);
    }
  }
}
