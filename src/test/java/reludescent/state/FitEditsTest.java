package reludescent.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import reludescent.figure.FitScene;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.view.FitView;

class FitEditsTest {
  private static final AppState ARTICLE = AppState.of(Setup.article());

  @Test
  void a_dragged_point_moves_and_the_others_stay() {
    AppState moved = Update.apply(ARTICLE, FitEdits.movePoint(ARTICLE, 3, 0.25, -7));
    assertEquals(20, moved.data().size());
    assertEquals(0.25, moved.data().xs()[3]);
    assertEquals(-7, moved.data().ys()[3]);
    assertEquals(ARTICLE.data().ys()[4], moved.data().ys()[4]);
  }

  @Test
  void a_whole_drag_is_undone_at_once() {
    AppState state = ARTICLE;
    for (int i = 0; i < 5; i++) {
      state = Update.apply(state, FitEdits.movePoint(state, 3, i, i));
    }
    state = Update.apply(Update.apply(state, new Action.EndGesture()), new Action.Undo());
    assertArrayEquals(ARTICLE.data().ys(), state.data().ys());
  }

  @Test
  void the_axes_wait_until_the_drag_is_over() {
    FitView view = new FitView(null, null);
    FitScene before = view.scene(ARTICLE);
    AppState far = Update.apply(ARTICLE, FitEdits.movePoint(ARTICLE, 3, 0, 500));
    assertEquals(before.yRange(), view.scene(far).yRange());
    assertEquals(true, view.scene(Update.apply(far, new Action.EndGesture())).yRange().contains(500));
  }

  @Test
  void points_are_added_and_removed_but_never_the_last_one() {
    AppState more = Update.apply(ARTICLE, FitEdits.addPoint(ARTICLE, 1, 2));
    assertEquals(21, more.data().size());
    AppState less = Update.apply(more, FitEdits.removePoint(more, 0));
    assertEquals(20, less.data().size());
    assertEquals(ARTICLE.data().xs()[1], less.data().xs()[0]);
    AppState one = AppState.of(Values.read("data", Values.tree("kind", "points", "xs", Values.list(1), "ys", Values.list(1))));
    assertNull(FitEdits.removePoint(one, 0));
  }

  @Test
  void a_dragged_kink_follows_at_the_same_slope() {
    AppState moved = Update.apply(ARTICLE, FitEdits.moveKink(ARTICLE, 0, 1.5));
    assertEquals(1.5, moved.setup().model().asSum().kink(moved.params(), 0));
    assertEquals(0.5, moved.params()[0]);
  }

  @Test
  void points_beside_held_out_ones_are_not_edited() {
    AppState state = AppState.of(Values.read("data", Values.tree("heldOut", Values.tree("share", 0.25))));
    assertNull(FitEdits.movePoint(state, 0, 1, 1));
    assertNull(FitEdits.addPoint(state, 1, 1));
  }
}
