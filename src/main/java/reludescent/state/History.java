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

  /** The setup that undo leads to; there is one. */
  Setup previous() {
    return last(past);
  }

  /** The setup that redo leads to; there is one. */
  Setup next() {
    return last(future);
  }

  /** After a change from {@code before}; {@code goesOn} says that it is part of a gesture that has not ended. */
  History changed(Setup before, boolean goesOn) {
    return open ? new History(past, List.of(), goesOn) : new History(with(past, before), List.of(), goesOn);
  }

  /** After the gesture has ended. */
  History closed() {
    return open ? new History(past, future, false) : this;
  }

  /** After going back from the present setup to the {@linkplain #previous one before it}. */
  History undone(Setup present) {
    return new History(withoutLast(past), with(future, present), false);
  }

  /** After going on from the present setup to the {@linkplain #next one undone}. */
  History redone(Setup present) {
    return new History(with(past, present), withoutLast(future), false);
  }

  private static List<Setup> with(List<Setup> setups, Setup last) {
    List<Setup> more = new ArrayList<>(setups.size() < MOST ? setups : setups.subList(1, setups.size()));
    more.add(last);
    return more;
  }

  private static Setup last(List<Setup> setups) {
    return setups.get(setups.size() - 1);
  }

  private static List<Setup> withoutLast(List<Setup> setups) {
    return List.copyOf(setups.subList(0, setups.size() - 1));
  }
}
