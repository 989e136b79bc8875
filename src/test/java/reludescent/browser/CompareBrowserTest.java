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
    page.getByLabel("Zero the gradients").check();
    button(page, "Last").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows).hasCount(3);
    assertThat(rows.nth(0)).hasText("runloss at 40lowestzero gradients");
    assertThat(rows.nth(1)).hasText("zeroed3.87853.8785 at 40true");
    assertThat(rows.nth(2)).hasText("not zeroed2.03461.9593 at 39false");
    button(page, "Unpin not zeroed").click();
    assertThat(page.getByLabel("Runs compared")).isHidden();
  }

  @Test
  void one_click_compares_with_and_without_zeroing(Site site) {
    Page page = open(site);
    button(page, "With and without zeroing").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows.nth(1)).hasText("not zeroed2.03461.9593 at 39false");
    assertThat(rows.nth(2)).hasText("zeroed3.87853.8785 at 40true");
  }

  @Test
  void one_click_races_all_optimizers(Site site) {
    Page page = open(site);
    button(page, "Race all optimizers").click();
    Locator rows = page.getByLabel("Runs compared").getByRole(AriaRole.ROW);
    assertThat(rows).hasCount(8);
    for (String optimizer : new String[] {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"}) {
      assertThat(rows.filter(new Locator.FilterOptions().setHasText(optimizer)).first()).isVisible();
    }
    button(page, "More").click();
    button(page, "Undo").click();
    assertThat(page.getByLabel("Zero the gradients")).not().isChecked();
  }

  @Test
  void a_preset_goes_to_what_it_tells_of(Site site) {
    Page page = open(site);
    page.getByText("Examples", new Page.GetByTextOptions().setExact(true)).click();
    button(page, "Overshoot").click();
    assertThat(page.locator(".step")).hasText("Step 200 of 200");
    assertThat(page.locator("strong.loss")).hasText(Pattern.compile("loss 2\\.7\\d+"));
    button(page, "Exploding").click();
    assertThat(page.locator(".step")).hasText("Step 3 of 3");
    assertThat(page.getByText("loss grew past 1e12 at step 4: lower the learning rate")).isVisible();
  }

  @Test
  void a_preset_has_an_address_that_leads_to_its_moment(Site site) {
    Page page = site.open("lab.html#preset=dying");
    assertThat(page.locator(".step").first()).containsText("47");
    page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true)).fill("1");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("preset"));
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
