package reludescent.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import reludescent.data.NoData;
import reludescent.model.GivenStart;
import reludescent.model.UnitSum;
import reludescent.setup.Setup;
import reludescent.setup.SetupEdit;
import reludescent.setup.Value;
import reludescent.setup.Values;
import reludescent.train.Optimizers;
import reludescent.view.Comparison;

class UpdateTest {
  private static final AppState ARTICLE = AppState.of(Setup.article());

  @Test
  void a_run_begins_at_step_0_paused() {
    assertEquals(0, ARTICLE.step());
    assertFalse(ARTICLE.isMoving());
    assertEquals(40, ARTICLE.plannedSteps());
  }

  @Test
  void back_then_forward_is_the_identity() {
    AppState twelve = after(ARTICLE, new Action.GoTo(12));
    double[] before = twelve.params().clone();
    AppState again = after(after(twelve, new Action.MoveBy(-5)), new Action.MoveBy(5));
    assertEquals(12, again.step());
    assertArrayEquals(before, again.params());
  }

  @Test
  void steps_beyond_either_end_stop_there() {
    assertEquals(0, after(ARTICLE, new Action.MoveBy(-1)).step());
    assertEquals(40, after(ARTICLE, new Action.GoTo(1000)).step());
    assertEquals(40, after(ARTICLE, new Action.GoToLast()).step());
  }

  @Test
  void playing_takes_ten_steps_a_second_at_speed_1() {
    AppState state = after(ARTICLE, new Action.TogglePlaying());
    for (int frame = 0; frame < 60; frame++) {
      state = after(state, new Action.Tick(1000.0 / 60));
    }
    assertTrue(Math.abs(state.step() - 10) <= 1, "step " + state.step());
    assertTrue(state.playback().isPlaying());
  }

  @Test
  void playing_ends_at_the_last_step_and_then_starts_over() {
    AppState state = after(ARTICLE, new Action.TogglePlaying());
    for (int frame = 0; frame < 100; frame++) {
      state = after(state, new Action.Tick(100));
    }
    assertEquals(40, state.step());
    assertFalse(state.isMoving());
    AppState again = after(state, new Action.TogglePlaying());
    assertEquals(0, again.step());
    assertTrue(again.playback().isPlaying());
  }

  @Test
  void time_spent_asleep_is_not_made_up_for() {
    AppState state = after(ARTICLE, new Action.TogglePlaying());
    assertTrue(after(state, new Action.Tick(60_000)).step() <= 1);
  }

  @Test
  void changing_a_parameter_starts_a_new_run_from_what_is_shown() {
    AppState twelve = after(ARTICLE, new Action.GoTo(12));
    double[] shown = twelve.params().clone();
    AppState changed = after(twelve, new Action.SetParameter(1, 3.25, false));
    shown[1] = 3.25;
    assertEquals(0, changed.step());
    assertArrayEquals(shown, changed.params());
    assertArrayEquals(shown, changed.start());
    assertEquals(40, changed.plannedSteps());
  }

  @Test
  void zeroing_shows_the_same_step_of_the_other_run() {
    AppState end = after(ARTICLE, new Action.GoToLast());
    AppState zeroed = after(end, new Action.ChangeSetup(zeroed(end.setup()), false));
    assertEquals(40, zeroed.step());
    assertEquals(3.8784773287592684, zeroed.loss(), 1e-12);
    assertEquals(2.0345624958631694, end.loss(), 1e-12);
  }

  @Test
  void reset_returns_to_what_was_given() {
    AppState changed = after(after(ARTICLE, new Action.SetParameter(0, 9, false)), new Action.GoTo(3));
    AppState reset = after(changed, new Action.Reset());
    assertEquals(0, reset.step());
    assertSame(ARTICLE.given(), reset.setup());
  }

  @Test
  void a_long_way_is_gone_in_slices() {
    Setup article = Setup.article();
    Setup million = article.withRecipe(
        article.recipe().withLearningRate(1e-5).withZeroGradients(true).withSteps(50_000));
    AppState state = after(AppState.of(million), new Action.GoToLast());
    assertTrue(state.step() < 50_000 && state.isMoving(), "step " + state.step());
    for (int frame = 0; frame < 100 && state.isMoving(); frame++) {
      state = after(state, new Action.Tick(16));
    }
    assertEquals(50_000, state.step());
  }

  @Test
  void without_points_there_is_nothing_to_step_through() {
    Setup article = Setup.article();
    Setup bare = article.withData(new NoData())
        .withModel(new UnitSum(1, false), new GivenStart(new double[] {1, 1}));
    AppState state = AppState.of(bare);
    assertFalse(state.hasRun());
    assertSame(state, after(state, new Action.GoTo(5)));
    assertSame(state, after(state, new Action.TogglePlaying()));
    assertArrayEquals(new double[] {1, 2}, after(state, new Action.SetParameter(1, 2, false)).params());
  }

  @Test
  void playing_backwards_ends_at_the_start() {
    AppState state = after(after(ARTICLE, new Action.GoTo(5)), new Action.TogglePlayingBack());
    assertTrue(state.isMoving());
    for (int frame = 0; frame < 20; frame++) {
      state = after(state, new Action.Tick(100));
    }
    assertEquals(0, state.step());
    assertFalse(state.isMoving());
  }

  @Test
  void as_fast_as_it_goes_reaches_the_end_of_a_short_run_in_a_frame() {
    AppState state = after(after(ARTICLE, new Action.SetSpeed(Double.POSITIVE_INFINITY)), new Action.TogglePlaying());
    assertEquals(40, after(state, new Action.Tick(16)).step());
  }

  @Test
  void the_lowest_loss_is_looked_for_in_the_whole_run() {
    AppState state = after(ARTICLE, new Action.GoToLowest());
    assertFalse(state.isMoving());
    for (int step = 0; step <= 40; step++) {
      assertTrue(state.loss() <= state.timeline().loss(step));
    }
    assertEquals(39, state.step());
  }

  @Test
  void a_long_way_can_be_given_up() {
    Setup article = Setup.article();
    Setup longRun = article.withRecipe(
        article.recipe().withLearningRate(1e-5).withZeroGradients(true).withSteps(500_000));
    AppState onTheWay = after(AppState.of(longRun), new Action.GoToLast());
    assertTrue(onTheWay.isOnTheWay());
    AppState givenUp = after(onTheWay, new Action.Cancel());
    assertFalse(givenUp.isMoving());
    assertEquals(onTheWay.step(), givenUp.step());
  }

  @Test
  void undo_then_redo_is_the_identity() {
    AppState changed = after(after(ARTICLE, new Action.SetParameter(0, 9, false)), new Action.SetParameter(1, 8, false));
    AppState undone = after(changed, new Action.Undo());
    assertArrayEquals(new double[] {9, 0.5, -0.5, -0.5}, undone.start());
    assertArrayEquals(ARTICLE.start(), after(undone, new Action.Undo()).start());
    AppState redone = after(undone, new Action.Redo());
    assertSame(changed.setup(), redone.setup());
    assertFalse(redone.canRedo());
  }

  @Test
  void a_drag_is_undone_at_once() {
    AppState state = ARTICLE;
    for (int i = 0; i < 10; i++) {
      state = after(state, new Action.SetParameter(0, i, true));
    }
    state = after(after(state, new Action.EndGesture()), new Action.SetParameter(0, 77, false));
    AppState undone = after(state, new Action.Undo());
    assertEquals(9, undone.start()[0]);
    assertEquals(0.5, after(undone, new Action.Undo()).start()[0]);
    assertFalse(after(undone, new Action.Undo()).canUndo());
  }

  @Test
  void a_change_after_undo_leaves_nothing_to_redo() {
    AppState undone = after(after(ARTICLE, new Action.SetParameter(0, 9, false)), new Action.Undo());
    assertTrue(undone.canRedo());
    assertFalse(after(undone, new Action.SetParameter(0, 4, false)).canRedo());
  }

  @Test
  void points_are_not_made_anew_when_only_the_start_changes() {
    AppState changed = after(ARTICLE, new Action.SetParameter(0, 1, true));
    assertSame(ARTICLE.data(), changed.data());
    AppState zeroed = after(ARTICLE, new Action.ChangeSetup(zeroed(ARTICLE.setup()), false));
    assertArrayEquals(ARTICLE.data().ys(), zeroed.data().ys());
  }

  @Test
  void looking_somewhere_changes_no_run() {
    AppState looking = after(ARTICLE, new Action.Look(ARTICLE.view().at(3, Double.NaN).withLossStep(7)));
    assertEquals(3, looking.point());
    assertEquals(-1, looking.kink());
    assertEquals(1, after(ARTICLE, new Action.Look(ARTICLE.view().at(21, Double.NaN))).kink());
    assertEquals(7, looking.view().lossStep());
    assertSame(ARTICLE.run(), looking.run());
    assertFalse(looking.canUndo());
  }

  @Test
  void a_pinned_run_goes_along_with_the_step_shown() {
    AppState pinned = after(after(ARTICLE, new Action.Pin()), new Action.ChangeSetup(zeroed(ARTICLE.setup()), false));
    AppState later = after(pinned, new Action.GoTo(40));
    assertEquals(40, later.pins().get(0).lastStep());
    assertEquals(ARTICLE.setup(), later.pins().get(0).setup());
    assertFalse(later.isMoving());
    assertEquals(0, after(later, new Action.Unpin(0)).pins().size());
  }

  @Test
  void no_more_runs_are_pinned_than_can_be_told_apart() {
    AppState state = ARTICLE;
    for (int i = 0; i < 9; i++) {
      state = after(state, new Action.Pin());
    }
    assertEquals(AppState.MOST_PINS, state.pins().size());
  }

  @Test
  void a_comparison_can_be_undone_like_any_change() {
    AppState compared = after(after(ARTICLE, new Action.GoTo(7)), Comparison.optimizers(ARTICLE));
    assertEquals(Optimizers.ALL.size() - 1, compared.pins().size());
    assertTrue(compared.setup().zeroGradients());
    assertEquals(ARTICLE.setup(), after(compared, new Action.Undo()).setup());
  }

  @Test
  void undo_leads_back_to_the_step_one_was_at() {
    AppState before = after(ARTICLE, new Action.GoTo(12));
    AppState changed = after(before, new Action.SetParameter(0, 2, false));
    assertEquals(0, changed.step());
    AppState later = after(changed, new Action.GoTo(5));
    AppState undone = after(later, new Action.Undo());
    assertEquals(12, undone.step());
    assertEquals(5, after(undone, new Action.Redo()).step());
  }

  @Test
  void undo_of_a_drag_leads_back_to_the_step_it_began_at() {
    AppState state = after(ARTICLE, new Action.GoTo(12));
    for (double value = 1; value < 2; value += 0.25) {
      state = after(state, new Action.SetParameter(0, value, true));
    }
    state = after(state, new Action.EndGesture());
    assertEquals(12, after(state, new Action.Undo()).step());
  }

  @Test
  void undo_of_a_comparison_brings_back_the_runs_that_were_pinned() {
    AppState pinned = after(after(ARTICLE, new Action.Pin()), new Action.Pin());
    AppState compared = after(pinned, Comparison.zeroing());
    assertEquals(1, compared.pins().size());
    AppState undone = after(compared, new Action.Undo());
    assertEquals(pinned.pins(), undone.pins());
    assertEquals(compared.pins(), after(undone, new Action.Redo()).pins());
  }

  @Test
  void a_comparison_opens_where_the_runs_differ() {
    AppState zeroing = after(ARTICLE, Comparison.zeroing());
    assertEquals(40, zeroing.step());
    assertTrue(zeroing.loss() != zeroing.pins().get(0).timeline().loss(40));
    assertEquals(7, after(after(ARTICLE, new Action.GoTo(7)), Comparison.optimizers(after(ARTICLE, new Action.GoTo(7)))).step());
    assertEquals(40, after(ARTICLE, Comparison.optimizers(ARTICLE)).step());
  }

  @Test
  void a_preset_is_told_of_until_something_of_it_is_changed() {
    Preset preset = Preset.at("#preset=exploding");
    AppState state = after(ARTICLE, preset.compare(Values.NUMBERS));
    assertEquals(preset, state.view().preset());
    assertTrue(state.view().logarithmic());
    assertEquals(preset, after(state, new Action.GoTo(1)).view().preset());
    assertNull(after(state, new Action.SetParameter(0, 1, false)).view().preset());
    assertNull(Preset.at("#preset=none"));
  }

  @Test
  void axes_of_the_landscape_change_places_rather_than_be_the_same() {
    View view = ARTICLE.view().withAxes(1, 1);
    assertEquals(1, view.across());
    assertEquals(0, view.up());
  }

  @Test
  void after_a_drag_a_run_of_many_points_is_that_of_its_setup_to_the_last_bit() {
    AppState state = after(AppState.of(Values.read("data", Values.tree("points", 500))), new Action.GoTo(20));
    for (int i = 0; i < 5; i++) {
      state = after(state, new Action.MovePoint(7, 0.1 * i, 3));
      assertEquals(20, state.step());
    }
    AppState dropped = after(state, new Action.EndGesture());
    AppState fresh = after(AppState.of(dropped.setup()), new Action.GoTo(20));
    assertArrayEquals(fresh.params(), dropped.params());
    assertEquals(fresh.loss(), dropped.loss());
    assertArrayEquals(fresh.params(), state.params(), 1e-9);
  }

  private static Setup zeroed(Setup setup) {
    return new SetupEdit(setup).put("zeroGradients", new Value.Flag(true)).read(Values.NUMBERS);
  }

  private static AppState after(AppState state, Action action) {
    return Update.apply(state, action);
  }
}
