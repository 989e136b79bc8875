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
    tab(page, "Training");
    type(page, "Steps", "7");
    assertThat(page).hasURL(Pattern.compile("#steps=7$"));
    page.reload();
    assertThat(page.locator(".step")).hasText("Step 0 of 7");
    Locator undo = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"));
    assertThat(undo).hasAttribute("aria-disabled", "true");
    page.evaluate("() => { location.hash = '#steps=9'; }");
    assertThat(page.locator(".step")).hasText("Step 0 of 9");
  }

  @Test
  void a_wrong_address_is_answered_and_the_article_stays(Site site) {
    Page page = site.open("lab.html#steps=many");
    assertThat(page.getByText("In the address, steps: \"many\" given, allowed: whole numbers from 0 to 10000000"))
        .isVisible();
    assertThat(page.locator(".step")).hasText("Step 0 of 40");
  }

  @Test
  void a_function_is_chosen_or_typed(Site site) {
    Page page = lab(site, "lab.html");
    field(page, "Function").selectOption(new SelectOption().setLabel("a sin(b x + c) + d"));
    assertThat(page).hasURL(Pattern.compile("#data.target=sine$"));
    type(page, "Formula of x", "sin(2x) + |x|");
    assertThat(page).hasURL(Pattern.compile("#data.target=formula&data.formula=.*$"));
    type(page, "Formula of x", "3x + * 2");
    assertThat(page.getByText("a number, x, a function or ( expected at character 6, \"*\" found")).isVisible();
    type(page, "Formula of x", "1/x");
    type(page, "Points", "21");
    assertThat(page.getByText(Pattern.compile("data: y = (-?Infinity|NaN) at x = 0 given"))).isVisible();
  }

  @Test
  void noise_can_be_drawn_anew_scaled_and_left_out(Site site) {
    Page page = lab(site, "lab.html");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New noise")).click();
    assertThat(field(page, "Seed")).hasValue("43");
    type(page, "Add noise", "0.5");
    field(page, "Noise").selectOption(new SelectOption().setLabel("none"));
    assertThat(page).hasURL(Pattern.compile("data.noise=none"));
    assertThat(field(page, "Add noise")).isHidden();
  }

  @Test
  void points_are_typed_line_by_line(Site site) {
    Page page = lab(site, "lab.html");
    Locator area = page.getByLabel("Points, x and y on each line");
    area.fill("1, 2\n2, 4\n3, six");
    Locator use = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use these points"));
    use.click();
    assertThat(page.getByText(Pattern.compile("line 3: \"3, six\" given"))).isVisible();
    assertThat(page.locator("strong.loss")).isVisible();
    area.fill("1, 2\n2, 4\n3, 6");
    use.click();
    assertThat(page).hasURL(Pattern.compile("#data.kind=points&data.xs=1,2,3&data.ys=2,4,6$"));
  }

  @Test
  void too_many_points_stay_out_of_the_address(Site site) {
    Page page = lab(site, "lab.html");
    tab(page, "Training");
    type(page, "Steps", "7");
    assertThat(page).hasURL(Pattern.compile("#steps=7$"));
    tab(page, "Data");
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
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Share\u2026")).click();
    assertThat(page.getByLabel("Link to this setup, for the lab")).hasValue("lab.html#loss=mse&steps=3");
    String script = (String) api.value("() => ReluDescent.pytorch({steps: 3, loss: 'mse'})");
    assertThat(page.getByLabel("The same run in PyTorch")).hasValue(script);
    String embed = page.getByLabel("HTML for your own page").inputValue();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the HTML")).click();
    assertThat(page.getByText("Copied.")).isVisible();
    Page other = site.openHtml("", embed);
    assertThat(other.locator(".step")).hasText("Step 0 of 3");
  }

  /** The lab with all settings of the data unfolded. */
  private static Page lab(Site site, String file) {
    Page page = site.open(file);
    tab(page, "Data");
    for (String summary : new String[] {"Spacing, held-out points", "Points one by one"}) {
      page.getByText(summary, new Page.GetByTextOptions().setExact(true)).click();
    }
    return page;
  }

  private static void tab(Page page, String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void type(Page page, String label, String text) {
    field(page, label).fill(text);
    field(page, label).press("Enter");
  }
}
