package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.Golden;

@ExtendWith(InBrowser.class)
class ArithmeticBrowserTest {
  @Test
  void the_next_parameters_are_those_of_the_next_step(Site site) {
    Page page = site.openHtml("<relu-descent panels='arithmetic transport' step='39'></relu-descent>");
    Locator m1 = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("m\u2081")).first();
    assertThat(m1.getByRole(AriaRole.CELL).last()).hasText("4.4251");
    List<String> cells = m1.getByRole(AriaRole.CELL).allTextContents();
    double now = Double.parseDouble(cells.get(0));
    double used = Double.parseDouble(cells.get(3).replace('\u2212', '-'));
    assertEquals(Golden.read("article").params()[40][0], now - 0.01 * used, 1.1e-4);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forward")).click();
    assertThat(page.getByText("This is the last step: no update follows.")).isVisible();
  }

  @Test
  void a_step_is_walked_through_part_by_part(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit arithmetic'></relu-descent>");
    Locator heads = page.getByLabel("Shares of the points").getByRole(AriaRole.COLUMNHEADER);
    stage(page, "1 Predict").click();
    assertThat(heads).hasText(new String[] {"point", "x", "relu(m\u2081 x + b\u2081)", "relu(m\u2082 x + b\u2082)", "f(x)"});
    stage(page, "2 Measure").click();
    assertThat(heads).hasText(new String[] {"point", "y", "f(x)", "residual", "loss\u2032"});
    stage(page, "3 Differentiate").click();
    assertThat(heads).hasText(new String[] {"point", "x", "loss\u2032", "to \u2202m\u2081", "to \u2202b\u2081", "to \u2202m\u2082", "to \u2202b\u2082"});
    stage(page, "4 Update").click();
    assertThat(page.getByLabel("Shares of the points")).isHidden();
    assertThat(page.getByLabel("Update of the parameters")).isVisible();
    assertThat(stage(page, "4 Update")).hasAttribute("aria-pressed", "true");
    assertThat(stage(page, "1 Predict")).hasAttribute("aria-pressed", "false");
  }

  @Test
  void a_row_pointed_at_is_the_point_told_of_in_the_fit(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit arithmetic'></relu-descent>");
    Locator row = page.getByLabel("Shares of the points").getByRole(AriaRole.ROW).nth(3);
    row.hover();
    assertThat(row).hasClass(Pattern.compile("at"));
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Point 3: x \u22121.5789, y 5.9396");
  }

  @Test
  void a_parameter_pointed_at_is_its_unit_in_the_fit_and_the_other_way_round(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit arithmetic'></relu-descent>");
    Locator rows = page.getByLabel("Update of the parameters").getByRole(AriaRole.ROW);
    rows.nth(3).hover();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Unit 2: kink at");
    for (int row = 1; row <= 4; row++) {
      if (row < 3) {
        assertThat(rows.nth(row)).not().hasClass(Pattern.compile("at"));
      } else {
        assertThat(rows.nth(row)).hasClass(Pattern.compile("at"));
      }
    }
    page.getByLabel("Shares of the points").getByRole(AriaRole.COLUMNHEADER).filter(
        new Locator.FilterOptions().setHasText("\u2202m\u2081")).hover();
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Unit 1: kink at");
    assertThat(rows.nth(1)).hasClass(Pattern.compile("at"));
  }

  private static Locator stage(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void the_table_takes_the_shape_of_the_model(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit arithmetic model transport'></relu-descent>");
    Locator shares = page.getByLabel("Shares of the points").getByRole(AriaRole.COLUMNHEADER);
    assertThat(shares).hasCount(10);
    page.getByText("Units and start").click();
    Locator units = page.getByLabel("ReLUs", new Page.GetByLabelOptions().setExact(true));
    units.fill("3");
    units.press("Enter");
    assertThat(shares).hasCount(12);
  }
}
