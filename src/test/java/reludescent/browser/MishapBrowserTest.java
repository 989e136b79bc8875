package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mistake of ours stops one figure, calmly, and the reader gets back to where it was. */
@ExtendWith(InBrowser.class)
class MishapBrowserTest {
  private static final String TWO = "<relu-descent panels='fit transport'></relu-descent>".repeat(2);

  @Test
  void a_figure_that_cannot_be_drawn_says_so_and_returns_to_its_last_good_state_while_others_go_on(Site site) {
    Page page = open(site, TWO);
    Locator first = page.locator("relu-descent").first();
    press(first, "Forward");
    assertStep(first, 1);
    breakDrawing(page, true);
    press(first, "Forward");
    assertThat(first.getByRole(AriaRole.ALERT)).hasText(
        "A mistake in this figure has stopped it. What you set up is kept, and the rest of the page goes on.");
    assertThat(first.getByRole(AriaRole.IMG)).hasCount(0);

    Locator second = page.locator("relu-descent").nth(1);
    press(second, "Forward");
    assertStep(second, 1);

    String report = first.getByLabel("Report of the mistake").inputValue();
    assertTrue(Pattern.compile("ReLU Descent \\d.*no ink.*step 1 of #.*Mozilla", Pattern.DOTALL).matcher(report).find(), report);
    press(first, "Copy the report");
    assertThat(first.getByText("Copied.")).isVisible();

    breakDrawing(page, false);
    press(first, "Back to where it was");
    assertThat(first.getByRole(AriaRole.IMG)).isVisible();
    assertStep(first, 1);
    press(first, "Forward");
    assertStep(first, 2);
  }

  @Test
  void what_fails_again_is_said_again(Site site) {
    Page page = open(site, TWO);
    Locator first = page.locator("relu-descent").first();
    press(first, "Forward");
    assertStep(first, 1);
    breakDrawing(page, true);
    press(first, "Forward");
    press(first, "Back to where it was");
    assertThat(first.getByRole(AriaRole.ALERT)).isVisible();
    breakDrawing(page, false);
    press(first, "Back to where it was");
    assertStep(first, 1);
  }

  @Test
  void a_button_that_fails_says_so_too_and_undo_still_knows_what_was_before(Site site, Page page) {
    open(site, "<relu-descent panels='fit parameters log transport'></relu-descent>");
    Locator figure = page.locator("relu-descent");
    Locator m1 = figure.getByLabel("m1", new Locator.GetByLabelOptions().setExact(true)).first();
    m1.fill("2");
    m1.press("Enter");
    press(figure, "Forward");
    assertStep(figure, 1);
    page.evaluate("() => { URL.createObjectURL = () => { throw new Error('no files'); }; }");
    press(figure, "Log as CSV");
    assertThat(figure.getByRole(AriaRole.ALERT)).isVisible();
    assertTrue(figure.getByLabel("Report of the mistake").inputValue().contains("no files"));
    press(figure, "Back to where it was");
    assertStep(figure, 1);
    figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Forward"))).press("Control+z");
    assertThat(figure.getByLabel("m1", new Locator.GetByLabelOptions().setExact(true)).first()).hasValue("0.5");
  }

  @Test
  void a_script_of_the_page_hears_of_it(Site site, Page page) {
    open(site, TWO);
    page.evaluate("""
        () => {
          globalThis.heard = [];
          document.querySelector('relu-descent').addEventListener('error', event => heard.push(event.detail.message));
        }""");
    breakDrawing(page, true);
    press(page.locator("relu-descent").first(), "Forward");
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    assertEquals(true, page.evaluate("() => heard.length === 1 && heard[0].includes('no ink')"));
  }

  private static Page open(Site site, String body) {
    Page page = site.openHtml(body);
    assertThat(page.getByRole(AriaRole.IMG).last()).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    return page;
  }

  /** Has every canvas of the page's first figure refuse to be drawn on, or not any more. */
  private static void breakDrawing(Page page, boolean broken) {
    page.evaluate("""
        broken => {
          const prototype = CanvasRenderingContext2D.prototype;
          globalThis.beginPath ??= prototype.beginPath;
          prototype.beginPath = broken ? function () {
            if (this.canvas.getRootNode().host === document.querySelector('relu-descent')) {
              throw new TypeError('no ink');
            }
            beginPath.call(this);
          } : beginPath;
        }""", broken);
  }

  private static void press(Locator figure, String name) {
    figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name))).first().click();
  }

  private static void assertStep(Locator figure, int step) {
    assertThat(figure).containsText(Pattern.compile("[Ss]tep " + step + " of 40"));
  }
}
