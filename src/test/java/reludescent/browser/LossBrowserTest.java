package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LossBrowserTest {
  private static final String LAB = "<relu-descent panels='loss transport' step='40'></relu-descent>";

  @Test
  void it_tells_in_words_what_it_shows(Site site) {
    assertThat(plot(site)).hasAttribute("aria-label", "Plot of the loss against the step. Loss 4.1318 at the start, "
        + "2.0346 at step 40, lowest 1.9593 at step 39. The true function has 1.4767.");
  }

  @Test
  void dragging_goes_through_the_steps(Site site, Page page) {
    Locator plot = plot(site);
    BoundingBox box = plot.boundingBox();
    double y = box.y + box.height / 2;
    page.mouse().move(box.x + box.width - 16, y);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2, y, new Mouse.MoveOptions().setSteps(5));
    assertThat(page.locator(".step")).hasText(Pattern.compile("Step (19|20|21) of 40"));
    page.mouse().move(box.x, y);
    page.mouse().up();
    assertThat(page.locator(".step")).hasText("Step 0 of 40");
    page.mouse().move(box.x + box.width - 16, y);
    assertThat(page.locator(".step")).hasText("Step 0 of 40");
  }

  @Test
  void keys_step_the_run_from_here_too(Site site, Page page) {
    plot(site).press("ArrowLeft");
    assertThat(page.locator(".step")).hasText("Step 39 of 40");
  }

  @Test
  void the_scale_can_be_logarithmic(Site site, Page page) {
    plot(site);
    page.getByLabel("log", new Page.GetByLabelOptions().setExact(true)).check();
    assertThat(page.getByLabel("log", new Page.GetByLabelOptions().setExact(true))).isChecked();
  }

  @Test
  void without_points_there_is_no_loss(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit loss' setup='data.kind=none'></relu-descent>");
    assertThat(page.getByRole(AriaRole.IMG)).hasCount(1);
  }

  private static Locator plot(Site site) {
    return site.openHtml(LAB).getByRole(AriaRole.IMG);
  }
}
