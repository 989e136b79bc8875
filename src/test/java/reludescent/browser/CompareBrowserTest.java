package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class CompareBrowserTest {
  private static final String PANELS =
      "<relu-descent panels='fit loss landscape transport compare presets training'></relu-descent>";

  @Test
  void a_run_is_pinned_and_compared_with_one_that_differs(Site site) {
    Page page = open(site);
    button(page, "Pin this run").click();
    page.getByLabel("zero the gradients before each step").check();
    button(page, "Last").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows).hasCount(3);
    assertThat(rows.nth(0)).hasText("runzeroGradientssteplosslowest so far");
    assertThat(rows.nth(1)).hasText("nowtrue403.87853.8785 at 40");
    assertThat(rows.nth(2)).hasText("Afalse402.03461.9593 at 39");
    assertThat(page.getByText("run A", new Page.GetByTextOptions().setExact(true))).isVisible();
    button(page, "Unpin A").click();
    assertThat(page.getByLabel("Runs compared")).isHidden();
  }

  @Test
  void one_click_compares_with_and_without_zeroing(Site site) {
    Page page = open(site);
    button(page, "With and without zeroing").click();
    button(page, "Last").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows.nth(1)).hasText("nowfalse402.03461.9593 at 39");
    assertThat(rows.nth(2)).hasText("Atrue403.87853.8785 at 40");
  }

  @Test
  void one_click_races_all_optimizers(Site site) {
    Page page = open(site);
    button(page, "Race all optimizers").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows).hasCount(7);
    for (String optimizer : new String[] {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"}) {
      assertThat(rows.filter(new Locator.FilterOptions().setHasText(optimizer)).first()).isVisible();
    }
    button(page, "Undo").click();
    assertThat(page.getByLabel("zero the gradients before each step")).not().isChecked();
  }

  @Test
  void a_preset_goes_to_what_it_tells_of(Site site) {
    Page page = open(site);
    page.getByText("Presets", new Page.GetByTextOptions().setExact(true)).click();
    button(page, "Overshoot").click();
    assertThat(page.locator(".step")).hasText("step 200 of 200");
    assertThat(page.locator(".loss").last()).hasText(Pattern.compile("loss 2\\.7\\d+"));
    button(page, "Exploding").click();
    assertThat(page.locator(".step")).hasText(Pattern.compile("step 3 of .*"));
    button(page, "Forward").click();
    assertThat(page.getByText("loss grew past 1e12 at step 4: lower the learning rate")).isVisible();
  }

  private static Page open(Site site) {
    Page page = site.openHtml(PANELS);
    page.getByText("Compare", new Page.GetByTextOptions().setExact(true)).click();
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
