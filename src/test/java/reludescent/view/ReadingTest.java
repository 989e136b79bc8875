package reludescent.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.Golden;
import reludescent.setup.Permalink;
import reludescent.setup.SetupException;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Update;
import reludescent.text.JvmNumberText;

class ReadingTest {
  private static final JvmNumberText NUMBERS = new JvmNumberText();

  @ParameterizedTest
  @CsvSource({"0, step, 0", "12, step, 12", "0, steps, 40", "0, points, 20", "0, units, 2", "0, parameters, 4", "0, pieces, 2", "40, pieces, 3", "0, m1, 0.5", "0, kink1, -1",
      "0, optimizer.learningRate, 0.01", "0, zeroGradients, 0", "0, data.seed, 42", "0, dead, 0", "0, f, 1.5",
      "0, z1, 1.5", "0, z2, -1.5", "0, relu2, 0", "40, lowestStep, 39"})
  void a_number_has_a_name(int step, String name, double value) {
    assertEquals(value, Reading.of(article(step), name, 2));
  }

  @Test
  void losses_and_gradients_are_pytorchs() {
    Golden run = Golden.read("article");
    assertEquals(run.losses()[40], Reading.of(article(40), "loss", 0), 1e-12);
    assertEquals(run.losses()[39], Reading.of(article(40), "loggedLoss", 0), 1e-12);
    double gradient = (run.params()[0][0] - run.params()[1][0]) / 0.01;
    assertEquals(gradient, Reading.of(article(0), "gradient.m1", 0), 1e-12);
    assertEquals((run.params()[40][3] - run.params()[39][3]) / -0.01, Reading.of(article(40), "accumulated.b2", 0), 1e-12);
  }

  @Test
  void points_over_and_under_the_sum_and_activations_are_counted() {
    AppState start = article(0);
    assertEquals(20, Reading.of(start, "above", 0) + Reading.of(start, "below", 0));
    // unit 1 is active right of -1, unit 2 left of -1: 15 and 5 of the 20 points
    assertEquals(15, Reading.of(start, "active1", 0));
    assertEquals(5, Reading.of(start, "active2", 0));
    assertEquals(50, Reading.of(start, "zeros", 0));
  }

  @Test
  void what_is_not_there_is_no_number_and_an_empty_text() {
    AppState none = AppState.of(Permalink.read("data.kind=none&model.start=0,1", NUMBERS));
    assertTrue(Double.isNaN(Reading.of(none, "loss", 0)));
    assertTrue(Double.isNaN(Reading.of(none, "kink1", 0)));
    assertEquals("", Reading.text(Double.NaN, 2));
  }

  @Test
  void texts_have_the_digits_asked_for_and_a_real_minus_sign() {
    assertEquals("4.13", Reading.text(4.1318, 2));
    assertEquals("\u22120.5000", Reading.text(-0.5, -1));
    assertEquals("40", Reading.text(40, -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"los", "m3", "kink3", "gradient.loss", "", "loss ", "optimizer.kind", "model"})
  void any_other_name_is_refused(String name) {
    SetupException refused = assertThrows(SetupException.class, () -> Reading.of(article(0), name, 0));
    assertTrue(refused.getMessage().startsWith("value: \"" + name + "\" given, allowed: step, steps, loss"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"loss < 3, false", "loss > 3, true", "step = 0 and loss > 4, true", "step = 0 and loss < 4, false",
      "steps >= 40, true", "steps <= 39, false", "zeroGradients = 0, true"})
  void conditions_hold_or_not(String text, boolean holds) {
    assertEquals(holds, new Condition(text, NUMBERS).holds(article(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "loss", "loss <", "loss < three", "loss ~ 3", "loss < 3 or step = 1", "loss < 3 and", "loss < 3 step = 1"})
  void what_is_no_condition_is_refused(String text) {
    assertThrows(SetupException.class, () -> new Condition(text, NUMBERS).holds(article(0)));
  }

  private static AppState article(int step) {
    return Update.apply(AppState.of(Permalink.read("", NUMBERS)), new Action.GoTo(step));
  }
}
