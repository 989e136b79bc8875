package reludescent.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.run.Run;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupReader;
import reludescent.setup.Value;
import reludescent.setup.Values;

class StoreTest {
  private static final Setup MANY = Values.read("data", Values.tree("points", 30_000));
  private static final Setup MORE = Values.read("data", Values.tree("points", 40_000));

  private int changes;

  @Test
  void few_points_are_there_at_once() {
    Store store = store(Setup.article());
    Setup zeroed = Settings.ZERO_GRADIENTS.put(Setup.article(), true);
    store.dispatch(new Action.ChangeSetup(zeroed, false));
    assertSame(zeroed, store.state().setup());
    assertFalse(isMaking(store));
  }

  @Test
  void many_points_are_made_before_they_are_shown() {
    Store store = store(Setup.article());
    AppState before = store.state();
    store.dispatch(new Action.ChangeSetup(MANY, false));
    assertEquals(1, changes);
    store.make(1000);
    assertSame(before, store.state());
    finish(store);
    assertSame(MANY, store.state().setup());
    assertTrue(store.state().canUndo());
    assertArrayEquals(Run.of(MANY).data().ys(), store.state().data().ys());
  }

  @Test
  void what_is_being_made_can_be_cancelled_and_nothing_is_lost() {
    Store store = store(Setup.article());
    AppState before = store.state();
    store.dispatch(new Action.ChangeSetup(MANY, false));
    store.make(1000);
    store.dispatch(new Action.Cancel());
    assertFalse(isMaking(store));
    assertSame(before, store.state());
  }

  @Test
  void runs_to_be_compared_are_made_bit_by_bit_too() {
    Store store = store(Setup.article());
    AppState before = store.state();
    store.dispatch(new Action.Compare(before.setup(), List.of(MANY, MORE), 0, null));
    store.make(1000);
    assertSame(before, store.state());
    assertTrue(store.makingShare() > 0 && store.makingShare() < 1);
    finish(store);
    assertSame(MANY, store.state().pins().get(0).setup());
    assertSame(MORE, store.state().pins().get(1).setup());
    assertArrayEquals(Run.of(MORE).data().ys(), store.state().pins().get(1).data().ys());
    assertEquals(20, store.state().data().size());
  }

  @Test
  void many_runs_of_few_points_each_are_many_points() {
    Setup few = Values.read("data", Values.tree("points", 9000));
    Store store = store(Setup.article());
    store.dispatch(new Action.Compare(few, List.of(Settings.ZERO_GRADIENTS.put(few, true)), 0, null));
    assertFalse(isMaking(store));
    store.dispatch(new Action.Compare(few.withData(MANY.data()), List.of(), 0, null));
    assertTrue(isMaking(store));
    store.dispatch(new Action.Compare(Values.read("data", Values.tree("points", 9001)),
        List.of(Values.read("data", Values.tree("points", 9002)), Values.read("data", Values.tree("points", 9003))), 0, null));
    assertTrue(isMaking(store));
  }

  @Test
  void the_last_of_two_changes_is_made() {
    Store store = store(Setup.article());
    store.dispatch(new Action.ChangeSetup(MANY, false));
    store.make(1000);
    store.dispatch(new Action.ChangeSetup(MORE, false));
    finish(store);
    assertSame(MORE, store.state().setup());
    store.dispatch(new Action.Undo());
    assertEquals(20, store.state().data().size());
  }

  @Test
  void looking_and_stepping_go_on_meanwhile() {
    Store store = store(Setup.article());
    store.dispatch(new Action.ChangeSetup(MANY, false));
    store.dispatch(new Action.GoTo(12));
    assertEquals(12, store.state().step());
    finish(store);
    assertEquals(MANY, store.state().setup());
  }

  @Test
  void an_element_with_many_points_begins_when_they_are_made_and_then_does_what_it_was_told() {
    Store store = store(MANY);
    assertTrue(store.isBeginning());
    store.dispatch(new Action.GoTo(3));
    assertFalse(store.state().hasRun());
    finish(store);
    assertFalse(store.isBeginning());
    assertSame(MANY, store.state().given());
    assertEquals(3, store.state().step());
    assertFalse(store.state().canUndo());
  }

  @Test
  void an_element_cancelled_as_it_begins_shows_the_articles_points_and_can_be_reset_to_its_own() {
    Store store = store(MANY);
    store.make(1000);
    store.dispatch(new Action.GoTo(3));
    store.dispatch(new Action.Cancel());
    assertFalse(store.isBeginning());
    assertEquals(20, store.state().data().size());
    assertEquals(3, store.state().step());
    assertTrue(store.complaint().startsWith("Cancelled"), store.complaint());
    store.dispatch(new Action.Reset());
    assertNull(store.complaint());
    finish(store);
    assertSame(MANY, store.state().setup());
  }

  @Test
  void a_point_of_many_that_is_dropped_has_its_run_made_anew_bit_by_bit() {
    Store store = store(MANY);
    finish(store);
    store.dispatch(new Action.MovePoint(7, 0.5, 2));
    assertTrue(store.state().run().isAmended());
    store.dispatch(new Action.EndGesture());
    store.dispatch(new Action.EndGesture()); // the pointer leaves
    assertTrue(isMaking(store));
    finish(store);
    assertFalse(store.state().run().isAmended());
    assertFalse(store.state().isInGesture());
    assertEquals(Run.of(store.state().setup()).timeline().loss(0), store.state().loss());
    assertEquals(0.5, store.state().data().xs()[7]);
  }

  @Test
  void a_point_taken_up_again_while_the_run_is_made_goes_on_being_dragged() {
    Store store = withDroppedPoint();
    store.make(1000);
    store.dispatch(new Action.MovePoint(7, 0.5, 3));
    assertFalse(isMaking(store));
    store.dispatch(new Action.EndGesture());
    finish(store);
    assertEquals(3, store.state().data().ys()[7]);
    assertFalse(store.state().run().isAmended());
  }

  @Test
  void a_change_before_the_dropped_point_has_settled_settles_it_too() {
    Store store = withDroppedPoint();
    store.dispatch(new Action.ChangeSetup(Settings.ZERO_GRADIENTS.put(store.state().setup(), true), false));
    finish(store);
    assertFalse(store.state().run().isAmended());
    assertFalse(store.state().isInGesture());
    assertTrue(store.state().setup().zeroGradients());
  }

  @Test
  void points_that_cannot_be_used_are_told_of_and_the_last_good_ones_kept() {
    Store store = store(Setup.article());
    AppState before = store.state();
    Value.Tree steep = Values.tree("data", Values.tree("points", 30_000, "target", "line", "a", 1e12));
    store.dispatch(new Action.ChangeSetup(SetupReader.readSoon(steep, Values.NUMBERS), false));
    assertNull(store.complaint());
    finish(store);
    assertTrue(store.complaint().contains("functions and noise whose y"), store.complaint());
    assertSame(before, store.state());
    store.dispatch(new Action.ChangeSetup(MANY, false));
    assertNull(store.complaint());
  }

  private Store store(Setup setup) {
    return new Store(setup, Values.NUMBERS, () -> changes++);
  }

  private Store withDroppedPoint() {
    Store store = store(MANY);
    finish(store);
    store.dispatch(new Action.MovePoint(7, 0.5, 2));
    store.dispatch(new Action.EndGesture());
    return store;
  }

  private static boolean isMaking(Store store) {
    return store.isMaking();
  }

  private static void finish(Store store) {
    while (isMaking(store)) {
      store.make(10_000);
    }
  }
}
