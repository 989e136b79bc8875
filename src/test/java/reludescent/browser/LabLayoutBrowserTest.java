package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lab on three kinds of screen. */
@ExtendWith(InBrowser.class)
class LabLayoutBrowserTest {
  @Test
  void on_a_desk_all_of_it_stands_in_one_window(Site site) {
    Page page = open(site);
    assertEquals(true, page.evaluate("() => document.documentElement.scrollHeight <= innerHeight"));
    for (String plot : List.of("Plot of the fit", "Plot of the loss", "Landscape of the loss")) {
      BoundingBox box = image(page, plot).boundingBox();
      assertTrue(box.y >= 0 && box.y + box.height <= 800 && box.height > 120, plot + " " + box.height);
    }
    BoundingBox arithmetic = page.getByLabel("Arithmetic of this step").boundingBox();
    assertTrue(arithmetic.y < 720 && arithmetic.y + arithmetic.height <= 800);
  }

  @Test
  @Screen(Screen.Kind.TABLET)
  void on_a_tablet_settings_stand_beside_the_figures(Site site) {
    Page page = open(site);
    assertNothingIsWiderThanTheScreen(page);
    BoundingBox fit = image(page, "Plot of the fit").boundingBox();
    BoundingBox parameters = page.getByLabel("Parameters", new Page.GetByLabelOptions().setExact(true)).boundingBox();
    assertTrue(parameters.x >= fit.x + fit.width);
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void on_a_phone_one_column_and_the_steps_always_in_reach(Site site) {
    Page page = open(site);
    assertNothingIsWiderThanTheScreen(page);
    Locator play = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play").setExact(true));
    for (String place : List.of("Plot of the fit", "Landscape of the loss")) {
      image(page, place).scrollIntoViewIfNeeded();
      BoundingBox box = play.boundingBox();
      assertTrue(box.y > 422 && box.y + box.height <= 844, place + ": play at " + box.y);
    }
  }

  @Test
  void every_panel_shows_the_same_step_in_the_same_frame(Site site) {
    Page page = open(site);
    Object differing = page.evaluate("""
        async () => {
          const root = document.querySelector('relu-descent').shadowRoot;
          const text = selector => root.querySelector(selector).textContent;
          const differing = [];
          for (let i = 1; i <= 30; i++) {
            [...root.querySelectorAll('button')].find(b => b.textContent === 'Forward').click();
            await new Promise(requestAnimationFrame);
            await new Promise(done => setTimeout(done));
            const m1 = root.querySelector('.arithmetic table').rows[1].cells[1].textContent;
            const shown = root.getElementById('parameter-m1').value;
            const line = text('pre').trim().split('\\n').pop();
            const told = root.querySelector('.landscape canvas').getAttribute('aria-label');
            if (text('.step') !== `step ${i} of 40` || !shown.startsWith(m1.slice(0, 4))
                || !line.startsWith(`loss_${i}:`) || !told.includes(`as at step ${i}:`)) {
              differing.push([i, text('.step'), m1, shown, line, told]);
            }
          }
          return differing;
        }""");
    assertEquals(List.of(), differing);
  }

  @Test
  void at_full_speed_what_is_in_sight_shows_one_step_and_after_it_everything_does(Site site) {
    Page page = site.open("lab.html#model.units=16&model.start=spread&steps=10000000&zeroGradients=true");
    Locator told = page.getByLabel("Update of the parameters").getByRole(AriaRole.ROW);
    String start = told.nth(16).getByRole(AriaRole.CELL).first().textContent();
    page.getByLabel("Speed").selectOption("fastest");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play").setExact(true)).click();
    Object differing = page.evaluate("""
        async () => {
          const root = document.querySelector('relu-descent').shadowRoot;
          const differing = [];
          for (let i = 1; i <= 30; i++) {
            await new Promise(requestAnimationFrame);
            await new Promise(done => setTimeout(done));
            const step = root.querySelector('.step').textContent.split(' ')[1];
            const m1 = root.querySelector('.arithmetic table').rows[1].cells[1].textContent;
            const shown = root.getElementById('parameter-m1').value;
            const line = root.querySelector('pre').textContent.trim().split('\\n').pop();
            if (!shown.startsWith(m1.slice(0, 4)) || step > 0 && !line.startsWith(`loss_${step}:`)) {
              differing.push([step, m1, shown, line]);
            }
          }
          return differing;
        }""");
    assertEquals(List.of(), differing);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause")).click();
    String step = page.locator(".step").textContent().split(" ")[1];
    Locator lines = page.getByLabel("Log lines");
    assertEquals(true, lines.evaluate("port => port.scrollTop + port.clientHeight >= port.scrollHeight - 1"));
    assertThat(lines).containsText("loss_" + step + ":");
    lines.evaluate("port => port.scrollTop = 0");
    assertThat(lines).containsText("loss_1:");
    assertThat(told.nth(16).getByRole(AriaRole.CELL).first()).not().hasText(start);
    for (int unit = 1; unit <= 8; unit++) {
      String now = told.nth(2 * unit).getByRole(AriaRole.CELL).first().textContent();
      assertThat(page.getByLabel("b" + unit, new Page.GetByLabelOptions().setExact(true)))
          .hasValue(Pattern.compile(now.substring(0, now.length() - 1) + ".*"));
    }
  }

  private static Page open(Site site) {
    Page page = site.open("lab.html");
    assertThat(image(page, "Landscape of the loss")).hasAttribute("aria-label", Pattern.compile(".*In sight.*"));
    return page;
  }

  private static Locator image(Page page, String name) {
    return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile(name + ".*")));
  }

  private static void assertNothingIsWiderThanTheScreen(Page page) {
    assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
  }
}
