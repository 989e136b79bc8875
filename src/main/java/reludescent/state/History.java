package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.setup.Setup;

/**
 * The setups before and after the present one, for undo and redo. A gesture, such as dragging a slider, changes the setup many
 * times and counts once.
 *
 * @param past earlier setups, the latest last
 * @param future setups undone, the next to redo last
 * @param open whether a gesture is going on
 */
record History(List<Setup> past, List<Setup> future, boolean open) {
  private static final int MOST = 200;

  static History empty() {
    return new History(List.of(), List.of(), false);
  }

  /** After a change from {@code before}; {@code goesOn} says that it is part of a gesture that has not ended. */
  History changed(Setup before, boolean goesOn) {
    return open ? new History(past, List.of(), goesOn) : new History(with(past, before), List.of(), goesOn);
  }

  /** After the gesture has ended. */
  History closed() {
    return open ? new History(past, future, false) : this;
  }

  History undone(Setup present) {
    return new History(withoutLast(past), with(future, present), false);
  }

  History redone(Setup present) {
    return new History(with(past, present), withoutLast(future), false);
  }

  private static List<Setup> with(List<Setup> setups, Setup last) {
    List<Setup> more = part(setups, setups.size() < MOST ? 0 : 1, setups.size());
    more.add(last);
    return more;
  }

  private static List<Setup> withoutLast(List<Setup> setups) {
    return part(setups, 0, setups.size() - 1);
  }

  private static List<Setup> part(List<Setup> setups, int from, int to) {
    List<Setup> part = new ArrayList<>();
    for (int i = from; i < to; i++) {
      part.add(setups.get(i));
    }
    return part;
  }
}
