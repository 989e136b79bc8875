package reludescent.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
  void the_articles_run_ends_with_a_step_that_makes_it_worse() {
    Preset preset = preset("The article's run");
    Timeline run = at(preset).timeline();
    says(preset, run.loss(0), 2);
    says(preset, run.loss(40), 2);
    assertTrue(run.loss(40) > run.loss(39));
  }

  @Test
  void zeroed_gradients_go_less_far() {
    Preset preset = preset("Zeroed");
    says(preset, at(preset).loss(), 2);
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
  void a_unit_dies_and_stays_dead() {
    AppState state = at(preset("A dying unit"));
    assertFalse(state.setup().model().isDead(state.start(), 0, state.data().leastX(), state.data().mostX()));
    assertTrue(state.setup().model().isDead(state.params(), 0, state.data().leastX(), state.data().mostX()));
    assertEquals(0, state.timeline().at(100).gradient()[0]);
    assertEquals(0, state.timeline().at(100).gradient()[1]);
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
    AppState state = at(preset("1, 2, 4, 8, 16 ReLUs"));
    List<Run> pins = state.pins();
    double before = Double.POSITIVE_INFINITY;
    for (Run run : List.of(pins.get(0), pins.get(1), pins.get(2), pins.get(3), state.run())) {
      double loss = loss(run, 4000);
      assertTrue(loss < before);
      before = loss;
    }
    Run four = pins.get(2);
    assertTrue(state.run().heldOutLoss(state.params()) > 1.5 * four.heldOutLoss(four.paramsAt(4000)));
    assertTrue(four.heldOutLoss(four.paramsAt(4000)) < pins.get(0).heldOutLoss(pins.get(0).paramsAt(4000)));
    assertEquals(1, pins.get(0).setup().model().units());
    assertEquals(8, pins.get(3).setup().model().units());
  }

  @Test
  void a_large_learning_rate_explodes() {
    Timeline run = at(preset("Exploding")).timeline();
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
    state = Update.apply(state, new Action.GoTo(preset.step()));
    while (state.isMoving()) {
      state = Update.apply(state, new Action.Tick(16));
    }
    return state;
  }

  private static void says(Preset preset, double number, int decimals) {
    assertTrue(preset.claim().contains(Shown.number(number, decimals)), preset.claim() + " " + number);
  }
}
