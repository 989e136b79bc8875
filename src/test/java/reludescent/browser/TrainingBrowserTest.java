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
    lab = site.openHtml("<relu-descent panels='fit parameters training model transport'></relu-descent>")
        .locator("relu-descent");
    lab.getByText("Schedule, clipping, batches, early stop").click();
    lab.getByText("Units and start").click();
  }

  @Test
  void each_setting_changes_the_run_at_the_step_shown(ScriptApi api) {
    lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Last")).click();
    field("Loss").selectOption(new SelectOption().setLabel("mean squared error"));
    field("Optimizer").selectOption(new SelectOption().setLabel("Adam"));
    type("Learning rate", "0.05");
    field("Schedule").selectOption(new SelectOption().setLabel("cosine"));
    lab.getByLabel("Zero the gradients").check();
    Map<String, Object> setup = Map.of("loss", "mse", "zeroGradients", true,
        "optimizer", Map.of("kind", "adam", "learningRate", 0.05, "schedule", "cosine"));
    assertLoss(api, setup, 40);
    type("Beta1", "0.5");
    setup = Map.of("loss", "mse", "zeroGradients", true,
        "optimizer", Map.of("kind", "adam", "learningRate", 0.05, "schedule", "cosine", "beta1", 0.5));
    assertLoss(api, setup, 40);
  }

  @Test
  void settings_are_undone_one_by_one() {
    type("Learning rate", "0.5");
    type("Steps", "7");
    assertThat(lab.locator(".step")).hasText("Step 0 of 7");
    undo();
    assertThat(lab.locator(".step")).hasText("Step 0 of 40");
    assertThat(field("Learning rate")).hasValue("0.5");
    undo();
    assertThat(field("Learning rate")).hasValue("0.01");
  }

  @Test
  void what_cannot_be_used_is_answered_beside_the_field() {
    type("Learning rate", "-1");
    assertThat(lab.getByText("Learning rate: -1 is too small, use 1e-12 or more")).isVisible();
    type("Steps", "1.5");
    assertThat(lab.getByText("Steps: 1.5 is not a whole number")).isVisible();
    assertThat(lab.locator(".step")).hasText("Step 0 of 40");
  }

  @Test
  void more_units_have_their_own_parameters() {
    type("ReLUs", "3");
    assertThat(lab.getByLabel("b3", new Locator.GetByLabelOptions().setExact(true))).hasValue("0.5");
    lab.getByLabel("Weighted").check();
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
    assertThat(field("Start from")).hasValue("random, normal");
  }

  private void assertLoss(ScriptApi api, Map<String, Object> setup, int step) {
    double[] losses = api.numbers("setup => ReluDescent.train(setup).losses", setup);
    String shown = String.format(Locale.ROOT, "loss %.4f", losses[step]);
    assertThat(lab.getByText(shown, new Locator.GetByTextOptions().setExact(true))).isVisible();
  }

  private void undo() {
    for (String name : new String[] {"More", "Undo"}) {
      lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).click();
    }
  }

  private Locator field(String label) {
    return lab.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private void type(String label, String text) {
    field(label).fill(text);
    field(label).press("Enter");
  }
}
