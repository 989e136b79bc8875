package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class TrainingBrowserTest {
  private Locator lab;

  @BeforeEach
  void open(Site site) {
    lab = site.openHtml("<relu-descent panels='fit parameters training transport'></relu-descent>")
        .locator("relu-descent");
    lab.getByText("Loss, optimizer and steps").click();
    lab.getByText("Units and start").click();
  }

  @Test
  void each_setting_changes_the_run_at_the_step_shown(ScriptApi api) {
    lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Last")).click();
    field("loss").selectOption(new SelectOption().setLabel("mean squared error"));
    field("optimizer").selectOption(new SelectOption().setLabel("Adam"));
    type("learning rate", "0.05");
    field("schedule").selectOption(new SelectOption().setLabel("cosine"));
    lab.getByLabel("zero the gradients before each step").check();
    Map<String, Object> setup = Map.of("loss", "mse", "zeroGradients", true,
        "optimizer", Map.of("kind", "adam", "learningRate", 0.05, "schedule", "cosine"));
    assertLoss(api, setup, 40);
    type("beta1", "0.5");
    setup = Map.of("loss", "mse", "zeroGradients", true,
        "optimizer", Map.of("kind", "adam", "learningRate", 0.05, "schedule", "cosine", "beta1", 0.5));
    assertLoss(api, setup, 40);
  }

  @Test
  void settings_are_undone_one_by_one() {
    type("learning rate", "0.5");
    type("steps", "7");
    assertThat(lab.locator(".step")).hasText("step 0 of 7");
    Locator undo = lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"));
    undo.click();
    assertThat(lab.locator(".step")).hasText("step 0 of 40");
    assertThat(field("learning rate")).hasValue("0.5");
    undo.click();
    assertThat(field("learning rate")).hasValue("0.01");
  }

  @Test
  void what_cannot_be_used_is_answered_beside_the_field() {
    type("learning rate", "-1");
    assertThat(lab.getByText("learningRate: a number from 1e\u221212 to 1e12, such as 0.5")).isVisible();
    type("steps", "1.5");
    assertThat(lab.getByText("steps: a whole number from 0 to 1e7")).isVisible();
    assertThat(lab.locator(".step")).hasText("step 0 of 40");
  }

  @Test
  void more_units_have_their_own_parameters() {
    type("units", "3");
    assertThat(lab.getByLabel("b3", new Locator.GetByLabelOptions().setExact(true))).hasValue("0.5");
    lab.getByLabel("weighted: f(x) = c + sum of w relu(m x + b)").check();
    assertThat(lab.getByLabel("w3", new Locator.GetByLabelOptions().setExact(true))).hasValue("1");
    assertThat(lab.getByLabel("c", new Locator.GetByLabelOptions().setExact(true))).hasValue("0");
  }

  @Test
  void a_new_random_start_is_another_one_each_time() {
    Locator button = lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New random start")).first();
    Locator m1 = lab.getByLabel("m1", new Locator.GetByLabelOptions().setExact(true));
    button.click();
    assertThat(m1).not().hasValue("0.5");
    String first = m1.inputValue();
    button.click();
    assertThat(m1).not().hasValue(first);
    assertThat(field("start")).hasValue("random, normal");
  }

  private void assertLoss(ScriptApi api, Map<String, Object> setup, int step) {
    double[] losses = api.numbers("setup => ReluDescent.train(setup).losses", setup);
    String shown = String.format(Locale.ROOT, "loss %.4f", losses[step]);
    assertThat(lab.getByText(shown, new Locator.GetByTextOptions().setExact(true))).isVisible();
  }

  private Locator field(String label) {
    return lab.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private void type(String label, String text) {
    field(label).fill(text);
    field(label).press("Enter");
  }
}
