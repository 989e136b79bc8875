package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class MakingBrowserTest {
  private static final Pattern MILLIONS = Pattern.compile(".*of 2000000 points.*");

  @Test
  void many_points_are_made_with_progress_and_meanwhile_all_stays_as_it_is(Site site) {
    Page page = site.open("lab.html");
    Locator points = typePoints(page);
    assertThat(page.getByLabel("Points made")).isVisible();
    assertThat(page.getByText("Making the points")).isVisible();
    assertThat(points).hasValue("2000000");
    assertThat(figure(page)).hasAttribute("aria-label", Pattern.compile(".*of 20 points.*"));
    assertThat(figure(page)).hasAttribute("aria-label", MILLIONS);
    assertThat(page.getByLabel("Points made")).isHidden();
    assertThat(page).hasURL(Pattern.compile("#data.points=2000000$"));
  }

  @Test
  void making_them_can_be_cancelled(Site site) {
    Page page = site.open("lab.html");
    Locator points = typePoints(page);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();
    assertThat(points).hasValue("20");
    assertThat(page.getByLabel("Points made")).isHidden();
    assertThat(figure(page)).hasAttribute("aria-label", Pattern.compile(".*of 20 points.*"));
  }

  @Test
  void a_page_with_many_points_opens_with_progress_and_keeps_its_address(Site site) {
    Page page = site.open("lab.html#data.points=2000000");
    assertThat(page.getByLabel("Points made")).isVisible();
    assertThat(page.getByRole(AriaRole.BUTTON)).hasText(new String[] {"Cancel"});
    assertThat(figure(page)).hasAttribute("aria-label", MILLIONS);
    assertThat(page).hasURL(Pattern.compile("#data.points=2000000$"));
  }

  @Test
  void many_points_that_cannot_be_used_are_told_of(Site site) {
    Page page = site.open("lab.html#data.points=100000&data.target=line&data.a=1e12");
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("functions and noise whose y")))
        .isVisible();
    assertThat(page).hasURL(Pattern.compile("a=1e12$"));
  }

  @Test
  void no_point_waits_for_all_of_them_in_one_go(Site site) {
    Page page = site.open("lab.html");
    page.evaluate("""
        () => {
          window.makingFrames = 0;
          const bar = document.querySelector('relu-descent').shadowRoot.querySelector('.making progress');
          const count = () => {
            window.makingFrames += bar.value > 0 && bar.value < 1;
            requestAnimationFrame(count);
          };
          count();
        }""");
    typePoints(page);
    assertThat(figure(page)).hasAttribute("aria-label", MILLIONS);
    int frames = (int) page.evaluate("() => window.makingFrames");
    assertTrue(frames > 20, frames + " frames");
  }

  private static Locator typePoints(Page page) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Data")).click();
    Locator points = page.getByLabel("Points", new Page.GetByLabelOptions().setExact(true));
    points.fill("2000000");
    points.press("Enter");
    return points;
  }

  private static Locator figure(Page page) {
    return page.getByRole(AriaRole.IMG).first();
  }
}
