package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LandscapeBrowserTest {
  private static final String PANELS = "<relu-descent panels='landscape parameters transport'></relu-descent>";

  @Test
  void it_tells_where_the_run_is_and_which_way_is_down(Site site) {
    Page page = site.openHtml(PANELS);
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile("Landscape of the loss. Loss over m1 and b1, all other "
        + "parameters as at step 0: there m1 is 0.5000, b1 is 0.5000 and loss 4.1318. Downhill is more m1, more b1. "
        + "In sight the loss goes from .* to .*"));
    button(page, "Forward").click();
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile(".*as at step 1: there m1 is 0.5049.*"));
  }

  @Test
  void axes_are_chosen_and_are_never_the_same(Site site) {
    Page page = site.openHtml(PANELS);
    Locator up = page.getByLabel("Up", exactly());
    up.selectOption("m\u2082");
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile(".*Loss over m1 and m2.*"));
    page.getByLabel("Across", exactly()).selectOption("m\u2082");
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile(".*Loss over m2 and m1.*"));
  }

  @Test
  void dragging_sets_a_new_start_and_counts_once(Site site) {
    Page page = site.openHtml(PANELS);
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile(".*In sight.*"));
    BoundingBox box = plot(page).boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2 + 40, box.y + box.height / 2 - 20);
    page.mouse().move(box.x + box.width / 2 + 80, box.y + box.height / 2 - 40);
    page.mouse().up();
    Locator m1 = page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true));
    assertThat(m1).not().hasValue("0.5");
    assertThat(page.locator(".step")).hasText("Step 0 of 40");
    button(page, "More").click();
    button(page, "Undo").click();
    assertThat(m1).hasValue("0.5");
  }

  @Test
  void arrow_keys_move_the_start(Site site) {
    Page page = site.openHtml(PANELS);
    assertThat(plot(page)).hasAttribute("aria-label", Pattern.compile(".*In sight.*"));
    plot(page).focus();
    plot(page).press("Shift+ArrowRight");
    assertThat(page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true))).hasValue("1.1");
    plot(page).press("Alt+ArrowDown");
    assertThat(page.getByLabel("b1", new Page.GetByLabelOptions().setExact(true))).hasValue(Pattern.compile("0\\.49\\d*"));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator plot(Page page) {
    return page.getByRole(AriaRole.IMG);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
