package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.Golden;

@ExtendWith(InBrowser.class)
class ArithmeticBrowserTest {
  @Test
  void the_next_parameters_are_those_of_the_next_step(Site site) {
    Page page = site.openHtml("<relu-descent panels='arithmetic transport' step='39'></relu-descent>");
    Locator m1 = page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("m1")).first();
    assertThat(m1.getByRole(AriaRole.CELL).last()).hasText("4.4251");
    List<String> cells = m1.getByRole(AriaRole.CELL).allTextContents();
    double now = Double.parseDouble(cells.get(0));
    double used = Double.parseDouble(cells.get(2).replace('\u2212', '-'));
    assertEquals(Golden.read("article").params()[40][0], now - 0.01 * used, 1.1e-4);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forward")).click();
    assertThat(page.getByText("This is the last step: no update follows.")).isVisible();
  }

  @Test
  void the_table_takes_the_shape_of_the_model(Site site) {
    Page page = site.openHtml("<relu-descent panels='fit arithmetic training transport'></relu-descent>");
    Locator shares = page.getByLabel("Shares of the points").getByRole(AriaRole.COLUMNHEADER);
    assertThat(shares).hasCount(12);
    page.getByText("Units and start").click();
    Locator units = page.getByLabel("units", new Page.GetByLabelOptions().setExact(true));
    units.fill("3");
    units.press("Enter");
    assertThat(shares).hasCount(15);
  }
}
