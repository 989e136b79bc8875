package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class LabBrowserTest {
  @Test
  void the_address_keeps_what_is_set_up(Site site) {
    Page page = lab(site, "lab.html");
    type(page, "steps", "7");
    assertThat(page).hasURL(Pattern.compile("#steps=7$"));
    page.reload();
    assertThat(page.locator(".step")).hasText("step 0 of 7");
    Locator undo = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"));
    assertThat(undo).hasAttribute("aria-disabled", "true");
    page.evaluate("() => { location.hash = '#steps=9'; }");
    assertThat(page.locator(".step")).hasText("step 0 of 9");
  }

  @Test
  void a_wrong_address_is_answered_and_the_article_stays(Site site) {
    Page page = site.open("lab.html#steps=many");
    assertThat(page.getByText("In the address, steps: \"many\" given, allowed: whole numbers from 0 to 10000000"))
        .isVisible();
    assertThat(page.locator(".step")).hasText("step 0 of 40");
  }

  @Test
  void a_function_is_chosen_or_typed(Site site) {
    Page page = lab(site, "lab.html");
    field(page, "function").selectOption(new SelectOption().setLabel("a sin(b x + c) + d"));
    assertThat(page).hasURL(Pattern.compile("#data.target=sine$"));
    type(page, "or a formula of x", "sin(2x) + |x|");
    assertThat(page).hasURL(Pattern.compile("#data.target=formula&data.formula=.*$"));
    type(page, "or a formula of x", "3x + * 2");
    assertThat(page.getByText("a number, x, a function or ( expected at character 6, \"*\" found")).isVisible();
    type(page, "or a formula of x", "1/x");
    type(page, "points", "21");
    assertThat(page.getByText(Pattern.compile("data: y = (-?Infinity|NaN) at x = 0 given"))).isVisible();
  }

  @Test
  void noise_can_be_drawn_anew_scaled_and_left_out(Site site) {
    Page page = lab(site, "lab.html");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New noise")).click();
    assertThat(field(page, "seed")).hasValue("43");
    type(page, "add noise", "0.5");
    field(page, "noise").selectOption(new SelectOption().setLabel("none"));
    assertThat(page).hasURL(Pattern.compile("data.noise=none"));
    assertThat(field(page, "add noise")).hasCount(0);
  }

  @Test
  void points_are_typed_line_by_line(Site site) {
    Page page = lab(site, "lab.html");
    Locator area = page.getByLabel("Points, x and y on each line");
    area.fill("1, 2\n2, 4\n3, six");
    Locator use = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use these points"));
    use.click();
    assertThat(page.getByText(Pattern.compile("line 3: \"3, six\" given"))).isVisible();
    assertThat(page.locator(".loss").first()).isVisible();
    area.fill("1, 2\n2, 4\n3, 6");
    use.click();
    assertThat(page).hasURL(Pattern.compile("#data.kind=points&data.xs=1,2,3&data.ys=2,4,6$"));
  }

  @Test
  void too_many_points_stay_out_of_the_address(Site site) {
    Page page = lab(site, "lab.html");
    type(page, "steps", "7");
    assertThat(page).hasURL(Pattern.compile("#steps=7$"));
    StringBuilder points = new StringBuilder();
    for (int i = 0; i <= 1000; i++) {
      points.append(i).append(", ").append(i % 7).append('\n');
    }
    page.getByLabel("Points, x and y on each line").evaluate("(area, text) => { area.value = text; }", points.toString());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use these points")).click();
    assertThat(page).hasURL(Pattern.compile("#$"));
    assertThat(page.getByRole(AriaRole.IMG).first()).hasAttribute("aria-label", Pattern.compile(".*of 1001 points.*"));
  }

  @Test
  void a_run_is_taken_away_as_link_element_and_script(Site site, ScriptApi api) {
    Page page = lab(site, "lab.html#steps=3&loss=mse");
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByLabel("Link to this setup, for the lab")).hasValue("lab.html#loss=mse&steps=3");
    String script = (String) api.value("() => ReluDescent.pytorch({steps: 3, loss: 'mse'})");
    assertThat(page.getByLabel("The same run in PyTorch")).hasValue(script);
    String embed = page.getByLabel("HTML for your own page").inputValue();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the HTML")).click();
    assertThat(page.getByText("Copied.")).isVisible();
    Page other = site.openHtml("", embed);
    assertThat(other.locator(".step")).hasText("step 0 of 3");
  }

  private static Page lab(Site site, String file) {
    Page page = site.open(file);
    for (String summary : new String[] {"Loss, optimizer and steps", "Units and start", "Function and noise", "Points"}) {
      page.getByText(summary, new Page.GetByTextOptions().setExact(true)).click();
    }
    return page;
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void type(Page page, String label, String text) {
    field(page, label).fill(text);
    field(page, label).press("Enter");
  }
}
