package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.list;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.activation.Activations;
import reludescent.data.FunctionData;
import reludescent.data.Targets;
import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.train.Optimizers;

class SettingsTest {
  private static final Setup ARTICLE = Setup.article();

  @Test
  void every_setting_is_explained_in_a_sentence() {
    List<String> unexplained = Settings.everyOne().stream()
        .filter(field -> !field.explanation().matches("[A-Z].{8,100}\\.")).map(SetupField::path).toList();
    assertEquals(List.of(), unexplained);
  }

  @Test
  void every_number_is_at_first_what_the_article_has() {
    for (SetupField field : Settings.ALL) {
      if (field instanceof SetupNumber number) {
        assertEquals(number.range().initial(), number.get(ARTICLE), number.path());
      }
    }
  }

  @Test
  void every_number_that_is_put_is_got_again() {
    for (SetupField field : Settings.everyOne()) {
      if (field instanceof SetupNumber number) {
        for (double value : list(number.range().least(), number.range().most(), number.range().low())) {
          double put = Math.max(value, number.range().least());
          assertEquals(put, number.get(number.put(ARTICLE, put)), number.path());
        }
      }
    }
  }

  @Test
  void what_is_put_is_what_is_read() {
    for (SetupField field : Settings.everyOne()) {
      if (field instanceof SetupNumber number) {
        double value = Math.max(number.range().low(), number.range().least());
        assertEquals(Values.full(number.put(ARTICLE, value)), Values.full(number.put(ARTICLE, new Value.Num(value), NUMBERS)),
            number.path());
      }
    }
  }

  @Test
  void a_change_leaves_all_else_the_very_same() {
    Setup faster = Settings.LEARNING_RATE.put(ARTICLE, 0.5);
    assertEquals(0.5, faster.learningRate());
    assertSame(ARTICLE.data(), faster.data());
    assertSame(ARTICLE.heldOut(), faster.heldOut());
    assertSame(ARTICLE.loss(), faster.loss());
    assertSame(ARTICLE.start(), faster.start());
    Setup more = Settings.POINTS.put(ARTICLE, 31);
    assertEquals(31, more.data().points().size());
    assertSame(ARTICLE.recipe(), more.recipe());
    assertSame(ARTICLE.start(), more.start());
  }

  @Test
  void a_setting_of_a_kind_changes_that_kind_alone() {
    Setup adam = Settings.OPTIMIZER.put(ARTICLE, Optimizers.ADAM.of(0.5, 0.6, 1e-3, 0));
    SetupNumber beta2 = Settings.OPTIMIZER.numbers(adam).get(1);
    assertEquals("optimizer.beta2", beta2.path());
    assertEquals(0.6, beta2.get(adam));
    assertEquals("#optimizer.kind=adam&optimizer.beta1=0.5&optimizer.beta2=0.25&optimizer.eps=0.001",
        Permalink.of(beta2.put(adam, 0.25), NUMBERS));
  }

  @Test
  void given_points_give_way_when_a_function_is_asked_for() {
    Setup points = read("data", tree("kind", "points", "xs", list(1, 2), "ys", list(1, 2)), "steps", 7);
    assertEquals("#data.points=5&steps=7", Permalink.of(Settings.POINTS.put(points, 5), NUMBERS));
    assertEquals("#data.target=sine&steps=7",
        Permalink.of(Settings.TARGET.put(points, Targets.SINE.initial()), NUMBERS));
  }

  @Test
  void a_functions_points_can_be_made_points_given_one_by_one() {
    Setup given = Settings.DATA_KIND.put(ARTICLE, DataKind.POINTS);
    assertEquals(20, given.data().points().size());
    assertEquals(DataKind.POINTS, Settings.DATA_KIND.get(given));
    assertEquals(0, Settings.DATA_KIND.put(ARTICLE, DataKind.NONE).data().points().size());
    assertSame(ARTICLE, Settings.DATA_KIND.put(ARTICLE, DataKind.FUNCTION));
  }

  @Test
  void a_typed_formula_is_the_target() {
    Setup typed = Settings.FORMULA.put(ARTICLE, new Value.Text("2x"), NUMBERS);
    assertEquals(6, ((FunctionData) typed.data()).truth(3));
    assertEquals("2x", Settings.FORMULA.get(typed).text());
    assertNull(Settings.FORMULA.get(ARTICLE));
  }

  @Test
  void a_start_gives_way_to_the_articles_rule_when_its_model_takes_another_shape() {
    Setup three = Settings.UNITS.put(ARTICLE, 3);
    assertEquals("article", ((DrawnStart) three.start()).rule().key());
    assertEquals("#model.units=3&model.start=article", Permalink.of(three, NUMBERS));
    assertSame(ARTICLE, Settings.UNITS.put(ARTICLE, 2));
    Setup spread = read("model", tree("start", "spread"));
    assertEquals("spread", ((DrawnStart) Settings.WEIGHTED.put(spread, true).start()).rule().key());
  }

  @Test
  void a_network_and_a_sum_take_each_others_place() {
    Setup network = Settings.LAYERS.put(Settings.ACTIVATION.put(ARTICLE, Activations.TANH.initial()), List.of(4, 2));
    assertEquals("#model.layers=4,2&model.activation=tanh&model.start=linear", Permalink.of(network, NUMBERS));
    assertEquals(List.of(4, 2), Settings.LAYERS.get(network));
    assertEquals("#model.units=3&model.activation=tanh&model.start=linear",
        Permalink.of(Settings.UNITS.put(network, 3), NUMBERS));
    assertNull(Settings.at("model.units", network));
    assertFalse(Settings.LAYERS.allows(List.of(64, 64)));
  }

  @Test
  void a_setting_is_found_by_its_path_in_a_setup_that_has_it() {
    assertSame(Settings.STEPS, Settings.at("steps", ARTICLE));
    assertEquals("data.b", Settings.at("data.b", ARTICLE).path());
    assertNull(Settings.at("data.d", ARTICLE));
    assertNull(Settings.at("data.xs", ARTICLE));
    assertNull(Settings.at("optimizer", ARTICLE));
  }

  @Test
  void a_value_from_outside_is_refused_with_its_path() {
    SetupException wrong = assertThrows(SetupException.class,
        () -> Settings.LEARNING_RATE.put(ARTICLE, new Value.Num(0), NUMBERS));
    assertEquals("optimizer.learningRate: 0 given, allowed: numbers from 1e-12 to 1e12", wrong.getMessage());
    Setup narrow = Settings.TO.put(ARTICLE, -3);
    assertThrows(SetupException.class, () -> SetupReader.checkChange(ARTICLE, narrow, NUMBERS));
    Setup startless = ARTICLE.withModel(ARTICLE.model(), new GivenStart(list(1e13, 0, 0, 0)));
    assertThrows(SetupException.class, () -> SetupReader.checkChange(ARTICLE, startless, NUMBERS));
  }

  @Test
  void what_is_wrong_with_a_number_is_said_in_the_readers_words() {
    assertEquals("0 is too small: use 1e-12 or more", complaint(Settings.LEARNING_RATE, "0"));
    assertEquals("2e12 is too large: use 1e12 or less", complaint(Settings.LEARNING_RATE, "2e12"));
    assertEquals("\"fast\" is no number: use a number from 1e-12 to 1e12", complaint(Settings.LEARNING_RATE, "fast"));
    assertEquals("Nothing is no number: use a whole number from 0 to 10000000", complaint(Settings.STEPS, ""));
    assertEquals("1.5 is no whole number: use a whole number from 0 to 10000000", complaint(Settings.STEPS, "1.5"));
    assertNull(complaint(Settings.STEPS, "40"));
  }

  private static String complaint(SetupNumber number, String typed) {
    return Allowed.complaint(number.range(), typed, NUMBERS.parse(typed), NUMBERS);
  }
}
