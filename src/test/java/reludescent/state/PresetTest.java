package reludescent.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.data.FunctionData;
import reludescent.run.Run;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;

/** What presets claim is so. */
class PresetTest {
  @Test
  void every_preset_can_be_gone_to_and_says_what_is_to_be_seen() {
    assertEquals(8, Preset.all().size());
    for (Preset preset : Preset.all()) {
      AppState state = at(preset);
      assertTrue(preset.claim().length() > 20, preset.title());
      assertEquals(preset.step(), state.step(), preset.title());
      assertTrue(state.pins().size() <= AppState.MOST_PINS, preset.title());
    }
  }

  @Test
  void every_preset_has_an_address_and_is_not_left_alone_at_a_place_where_runs_are_alike() {
    for (Preset preset : Preset.all()) {
      assertEquals(preset, Preset.at(preset.address()));
      AppState state = at(preset);
      assertEquals(preset, state.view().preset());
      for (Run pin : state.pins()) {
        assertTrue(state.loss() != loss(pin, preset.step()), preset.title());
      }
      if (preset.target()) {
        assertTrue(state.setup().data() instanceof FunctionData, preset.title());
      }
    }
  }

  @Test
  void the_articles_run_ends_with_a_step_that_makes_it_worse() {
    Preset preset = preset("The article\u2019s run");
    Timeline run = at(preset).timeline();
    says(preset, run.loss(0), 2);
    says(preset, run.loss(40), 2);
    assertTrue(run.loss(40) > run.loss(39));
  }

  @Test
  void zeroed_gradients_go_less_far() {
    Preset preset = preset("Zeroed");
    AppState state = at(preset);
    says(preset, state.loss(), 2);
    says(preset, loss(state.pins().get(0), 40), 2);
    assertTrue(state.loss() > loss(state.pins().get(0), 40));
  }

  @Test
  void old_gradients_push_past_the_lowest_loss() {
    Preset preset = preset("Overshoot");
    Timeline run = at(preset).timeline();
    says(preset, run.loss(run.lowestStep()), 2);
    says(preset, run.loss(200), 2);
    assertEquals(92, run.lowestStep());
  }

  @Test
  void a_unit_dies_at_the_step_shown_and_stays_dead() {
    Preset preset = preset("A dying unit");
    AppState state = at(preset);
    assertTrue(preset.claim().contains("step " + state.step()));
    Timeline run = state.timeline();
    run.reach(100);
    for (int step = 0; step <= 100; step++) {
      boolean dead = state.setup().model().isDead(run.at(step).params(), 0, state.data().leastX(), state.data().mostX());
      assertEquals(step >= state.step(), dead, "step " + step);
      if (dead) {
        assertEquals(0, run.at(step).gradient()[0]);
        assertEquals(0, run.at(step).gradient()[1]);
      }
    }
    assertTrue(run.at(60).params()[0] != run.at(59).params()[0]);
  }

  @Test
  void weighted_units_bend_down_where_plain_ones_cannot() {
    Preset preset = preset("Plain and weighted");
    AppState state = at(preset);
    assertTrue(state.loss() > 2);
    says(preset, loss(state.pins().get(0), 400), 2);
  }

  @Test
  void more_units_fit_better_and_at_last_generalise_worse() {
    Preset preset = preset("1, 2, 4, 8, 16 ReLUs");
    AppState state = at(preset);
    List<Run> runs = new ArrayList<>(state.pins());
    runs.add(state.run());
    double before = Double.POSITIVE_INFINITY;
    double leastHeldOut = Double.POSITIVE_INFINITY;
    int units = 1;
    for (Run run : runs) {
      assertEquals(units, run.setup().model().units());
      double loss = loss(run, 3000);
      says(preset, loss, 2);
      assertTrue(Shown.number(loss, 2).compareTo(Shown.number(before, 2)) < 0 || before > 1e9);
      before = loss;
      double heldOut = run.heldOutLoss(run.paramsAt(3000));
      leastHeldOut = Math.min(leastHeldOut, heldOut);
      if (units == 4 || units == 16) {
        says(preset, heldOut, 2);
      }
      assertEquals(units == 4 || units < 4, heldOut == leastHeldOut, "with " + units + " units " + heldOut);
      units *= 2;
    }
  }

  @Test
  void a_large_learning_rate_explodes() {
    AppState state = at(preset("Exploding"));
    Timeline run = state.timeline();
    assertTrue(state.view().logarithmic());
    assertEquals(run.stopped(), state.stopped());
    assertTrue(run.loss(1) > run.loss(0) && run.loss(2) > run.loss(1) && run.loss(3) > run.loss(2));
    run.reach(40);
    assertEquals("loss grew past 1e12 at step 4: lower the learning rate", run.stopped());
  }

  @Test
  void momentum_and_adam_get_where_they_are_said_to_get() {
    Preset preset = preset("Adam against momentum");
    AppState state = at(preset);
    says(preset, state.loss(), 2);
    says(preset, loss(state.pins().get(0), 200), 2);
  }

  private static double loss(Run run, int step) {
    return run.timeline().loss(run.timeline().reach(step));
  }

  private static Preset preset(String title) {
    return Preset.all().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
  }

  private static AppState at(Preset preset) {
    AppState state = Update.apply(AppState.of(Setup.article()), preset.compare(Values.NUMBERS));
    while (state.isMoving()) {
      state = Update.apply(state, new Action.Tick(16));
    }
    return state;
  }

  private static void says(Preset preset, double number, int decimals) {
    assertTrue(preset.claim().contains(Shown.number(number, decimals)), preset.claim() + " " + number);
  }
}
