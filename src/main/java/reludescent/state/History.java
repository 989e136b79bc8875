package reludescent.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What was before the present setup and after it, for undo and redo. A gesture, such as dragging a slider, changes the setup many
 * times and counts once.
 *
 * @param past earlier moments, the latest last
 * @param future moments undone, the next to redo last
 * @param open whether a gesture is going on
 */
record History(List<Moment> past, List<Moment> future, boolean open) {
  private static final int MOST = 200;

  static History empty() {
    return new History(List.of(), List.of(), false);
  }

  /** The moment that undo leads to; there is one. */
  Moment previous() {
    return last(past);
  }

  /** The moment that redo leads to; there is one. */
  Moment next() {
    return last(future);
  }

  /** After a change from {@code before}; {@code goesOn} says that it is part of a gesture that has not ended. */
  History changed(Moment before, boolean goesOn) {
    return open ? new History(past, List.of(), goesOn) : new History(with(past, before), List.of(), goesOn);
  }

  /** After the gesture has ended. */
  History closed() {
    return open ? new History(past, future, false) : this;
  }

  /** After going back from the present to the {@linkplain #previous one before it}. */
  History undone(Moment present) {
    return new History(withoutLast(past), with(future, present), false);
  }

  /** After going on from the present to the {@linkplain #next one undone}. */
  History redone(Moment present) {
    return new History(with(past, present), withoutLast(future), false);
  }

  private static List<Moment> with(List<Moment> moments, Moment last) {
    List<Moment> more = new ArrayList<>(moments.size() < MOST ? moments : moments.subList(1, moments.size()));
    more.add(last);
    return more;
  }

  private static Moment last(List<Moment> moments) {
    return moments.get(moments.size() - 1);
  }

  private static List<Moment> withoutLast(List<Moment> moments) {
    return List.copyOf(moments.subList(0, moments.size() - 1));
  }
}
