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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lab on screens of all sizes. */
@ExtendWith(InBrowser.class)
class LabLayoutBrowserTest {
  @ParameterizedTest
  @CsvSource({"1280,720,260", "1280,800,320", "1024,768,220", "1920,1080,480"})
  void on_a_desk_all_of_it_stands_in_one_window(int width, int height, int leastFit, Site site, Page page) {
    page.setViewportSize(width, height);
    open(site);
    assertNothingScrolls(page);
    BoundingBox fit = image(page, "Plot of the fit").boundingBox();
    assertTrue(fit.height >= leastFit, "the fit is " + fit.height + " px high");
    for (String plot : List.of("Plot of the loss", "Landscape of the loss")) {
      BoundingBox box = image(page, plot).boundingBox();
      assertTrue(box.y >= 0 && box.y + box.height <= height && box.height > 120, plot + " " + box.height);
      assertTrue(box.width * box.height < fit.width * fit.height, plot + " is larger than the fit");
    }
    assertInSight(page, height, image(page, "Plot of the fit"), button(page, "Play"), parameter(page, "b2"));
  }

  @ParameterizedTest
  @CsvSource({"1280,720,Model", "1280,720,Data", "1280,720,Training", "1280,800,Data", "1920,1080,Data"})
  void no_settings_scroll_on_a_desk(int width, int height, String tab, Site site, Page page) {
    page.setViewportSize(width, height);
    open(site);
    tab(page, tab).click();
    assertEquals(List.of(), page.evaluate("""
        () => [...document.querySelector('relu-descent').shadowRoot.querySelectorAll('.side, .side *')]
            .filter(e => e.checkVisibility() && e.scrollHeight > e.clientHeight + 1 && getComputedStyle(e).overflowY === 'auto')
            .map(e => e.className + ' ' + e.scrollHeight + ' in ' + e.clientHeight)"""));
    assertInSight(page, height, parameter(page, "b2"));
  }

  @ParameterizedTest
  @CsvSource({"1024,640", "853,533", "731,457", "640,400"})
  void enlarged_by_125_to_200_percent_the_fit_and_play_stay_in_sight(int width, int height, Site site, Page page) {
    page.setViewportSize(width, height);
    open(site);
    BoundingBox fit = image(page, "Plot of the fit").boundingBox();
    assertTrue(fit.height >= 120, "the fit is " + fit.height + " px high");
    page.evaluate("() => scrollTo(0, 1e6)");
    assertInSight(page, height, image(page, "Plot of the fit"), button(page, "Play"));
    assertNothingIsWiderThanTheScreen(page);
  }

  @Test
  void in_320_pixels_nothing_is_wider_than_the_screen(Site site, Page page) {
    page.setViewportSize(320, 640);
    open(site);
    assertNothingIsWiderThanTheScreen(page);
    assertInSight(page, 640, image(page, "Plot of the fit"), button(page, "Play"));
  }

  @Test
  void the_names_that_people_and_tools_find_things_by(Site site) {
    Page page = open(site);
    for (String name : List.of("Model", "Data", "Training")) {
      assertThat(tab(page, name)).isVisible();
    }
    for (String name : List.of("Play", "First", "Back", "Forward", "Last", "Undo", "Redo")) {
      assertThat(button(page, name)).isVisible();
    }
    tab(page, "Training").click();
    assertThat(page.getByLabel("Learning rate", new Page.GetByLabelOptions().setExact(true))).isVisible();
    for (int i = 0; i < 12; i++) {
      button(page, "Forward").click();
    }
    assertThat(page.getByText("Step 12 of 40", new Page.GetByTextOptions().setExact(true))).isVisible();
    button(page, "Play").click();
    assertThat(button(page, "Pause")).isVisible();
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void on_a_phone_fit_and_steps_stay_on_top_whatever_is_scrolled(Site site) {
    Page page = open(site);
    assertNothingIsWiderThanTheScreen(page);
    BoundingBox fit = image(page, "Plot of the fit").boundingBox();
    assertTrue(fit.height >= 180, "the fit is " + fit.height + " px high");
    for (String name : List.of("Model", "Data", "Training", "Loss", "Numbers", "More")) {
      tab(page, name).click();
      page.evaluate("() => scrollTo(0, 1e6)");
      assertInSight(page, 844, image(page, "Plot of the fit"), button(page, "Play"), tab(page, name));
    }
    assertThat(image(page, "Landscape of the loss")).isVisible();
    assertEquals(List.of(), page.evaluate("""
        () => [...document.querySelector('relu-descent').shadowRoot.querySelectorAll('button, select, input, summary')]
            .map(c => [c.outerHTML.slice(0, 80), c.getBoundingClientRect()])
            .filter(([html, box]) => box.width > 0 && !html.includes('checkbox') && box.height < 43.5)
            .map(([html, box]) => html + box.height)"""));
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void a_phone_on_its_side_shows_the_fit_beside_the_tabs(Site site, Page page) {
    page.setViewportSize(844, 390);
    open(site);
    BoundingBox fit = image(page, "Plot of the fit").boundingBox();
    assertTrue(fit.height >= 160, "the fit is " + fit.height + " px high");
    page.evaluate("() => scrollTo(0, 1e6)");
    assertInSight(page, 390, image(page, "Plot of the fit"), button(page, "Play"), tab(page, "More"));
  }

  @Test
  void nothing_moves_while_fields_are_entered_left_and_changed(Site site) {
    Page page = open(site);
    assertThat(image(page, "Landscape of the loss")).hasAttribute("aria-label", Pattern.compile(".*In sight.*"));
    tab(page, "Training").click();
    assertThat(page.getByLabel("Weight decay")).isVisible(); // the tab is whole with the next frame
    String before = places(page);
    Locator rate = page.getByLabel("Learning rate", new Page.GetByLabelOptions().setExact(true));
    rate.click();
    assertEquals(before, places(page));
    rate.fill("0.02");
    page.getByLabel("Steps", new Page.GetByLabelOptions().setExact(true)).click();
    assertEquals(before, places(page));
    button(page, "Forward").click();
    button(page, "Last").click();
    assertEquals(before, places(page));
  }

  @Test
  void the_first_click_after_a_wrong_number_is_not_lost(Site site) {
    Page page = open(site);
    tab(page, "Training").click();
    page.getByLabel("Learning rate", new Page.GetByLabelOptions().setExact(true)).fill("0.02x");
    page.getByLabel("Zero the gradients").click();
    assertThat(page.getByLabel("Zero the gradients")).isChecked();
    assertThat(page.getByText("Not a number. The run keeps 0.01.")).isVisible();
  }

  @Test
  void a_message_waits_until_the_press_that_left_the_field_has_ended(Site site) {
    Page page = open(site);
    tab(page, "Training").click();
    page.getByLabel("Learning rate", new Page.GetByLabelOptions().setExact(true)).click();
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("0.02x");
    var box = page.getByLabel("Zero the gradients").boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    page.mouse().up();
    assertThat(page.getByLabel("Zero the gradients")).isChecked();
    assertThat(page.getByText("Not a number. The run keeps 0.01.")).isVisible();
  }

  @Test
  void keys_work_as_soon_as_the_lab_is_open_and_single_ones_can_be_switched_off(Site site) {
    Page page = open(site);
    page.keyboard().press("ArrowRight");
    assertThat(step(page)).hasText("Step 1 of 40");
    tab(page, "Data").focus();
    page.keyboard().press(" ");
    assertThat(tab(page, "Data")).hasAttribute("aria-selected", "true");
    assertThat(button(page, "Play")).isVisible();
    page.getByLabel("m1 slider").focus();
    page.keyboard().press(" ");
    assertThat(button(page, "Pause")).isVisible();
    page.keyboard().press(" ");
    page.keyboard().press("f");
    assertThat(page.getByLabel("m1 slider")).isHidden();
    page.keyboard().press("f");
    assertThat(page.getByLabel("m1 slider")).isVisible();
    page.keyboard().press("?");
    page.getByLabel("Keys of a single letter, digit or sign").uncheck();
    page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).click();
    page.keyboard().press("f");
    page.keyboard().press("ArrowRight");
    assertThat(page.getByLabel("m1 slider")).isVisible();
    button(page, "Keys").click();
    page.getByLabel("Keys of a single letter, digit or sign").check();
  }

  @Test
  void a_malformed_link_is_told_beside_a_whole_lab(Site site) {
    Page page = site.open("lab.html#steps=zzz");
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("zzz"))).isVisible();
    assertThat(step(page)).hasText("Step 0 of 40");
    assertNothingScrolls(page);
    assertTrue(image(page, "Plot of the fit").boundingBox().height >= 320);
  }

  @Test
  void panes_are_resized_by_keys_and_remember_it(Site site) {
    Page page = open(site);
    double before = image(page, "Plot of the fit").boundingBox().width;
    page.getByRole(AriaRole.SEPARATOR, new Page.GetByRoleOptions().setName("Size of the settings")).press("ArrowRight");
    assertEquals(before - 16, image(page, "Plot of the fit").boundingBox().width, 1);
    page.reload();
    assertThat(step(page)).isVisible();
    assertEquals(before - 16, image(page, "Plot of the fit").boundingBox().width, 1);
  }

  @Test
  void presenting_has_type_that_a_hall_can_read(Site site, Page page) {
    page.setViewportSize(1920, 1080);
    open(site);
    button(page, "Present").click();
    assertThat(page.getByLabel("m1 slider")).isHidden();
    assertEquals(true, page.evaluate("""
        () => [...document.querySelector('relu-descent').shadowRoot.querySelectorAll('.readout *, .right *')]
            .filter(e => e.getClientRects().length && e.textContent.trim())
            .every(e => parseFloat(getComputedStyle(e).fontSize) >= 20)"""));
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
            root.querySelector('[aria-label=Forward]').click();
            await new Promise(requestAnimationFrame);
            await new Promise(done => setTimeout(done));
            const m1 = root.querySelector('.arithmetic table').rows[1].cells[1].textContent;
            const shown = root.getElementById('parameter-m1').value;
            const told = root.querySelector('.landscape canvas').getAttribute('aria-label');
            if (text('.step') !== `Step ${i} of 40` || !shown.startsWith(m1.slice(0, 4))
                || !told.includes(`as at step ${i}:`)) {
              differing.push([i, text('.step'), m1, shown, told]);
            }
          }
          return differing;
        }""");
    assertEquals(List.of(), differing);
  }

  @Test
  void at_full_speed_what_is_in_sight_shows_one_step_and_after_it_everything_does(Site site) {
    Page page = site.open("lab.html#model.units=16&model.start=spread&steps=10000000&zeroGradients=true");
    assertThat(page.getByText("32, by share")).isVisible();
    button(page, "unit 1").click();
    Locator told = page.getByLabel("Update of the parameters").getByRole(AriaRole.ROW);
    String start = told.nth(16).getByRole(AriaRole.CELL).first().textContent();
    page.getByLabel("Speed").selectOption("fastest");
    button(page, "Play").click();
    Object differing = page.evaluate("""
        async () => {
          const root = document.querySelector('relu-descent').shadowRoot;
          const differing = [];
          for (let i = 1; i <= 30; i++) {
            await new Promise(requestAnimationFrame);
            await new Promise(done => setTimeout(done));
            const step = root.querySelector('.step').textContent.match(/\\d+/)[0];
            const m1 = root.querySelector('.arithmetic table').rows[1].cells[1].textContent;
            const shown = root.getElementById('parameter-m1').value;
            const number = text => Number(text.replace('\u2212', '-'));
            if (Math.abs(number(shown) - number(m1)) > 1e-4) {
              differing.push([step, m1, shown]);
            }
          }
          return differing;
        }""");
    assertEquals(List.of(), differing);
    button(page, "Pause").click();
    String step = step(page).textContent().split(" ")[1];
    assertThat(told.nth(16).getByRole(AriaRole.CELL).first()).not().hasText(start);
    tab(page, "Log").click();
    Locator lines = page.getByLabel("Log lines");
    assertThat(lines).containsText("loss_" + step + ":");
    assertEquals(true, lines.evaluate("port => port.scrollTop + port.clientHeight >= port.scrollHeight - 1"));
    lines.evaluate("port => port.scrollTop = 0");
    assertThat(lines).containsText("loss_1:");
  }

  private static Page open(Site site) {
    Page page = site.open("lab.html");
    assertThat(image(page, "Plot of the fit")).isVisible();
    return page;
  }

  private static Locator image(Page page, String name) {
    return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile(name + ".*")));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator tab(Page page, String name) {
    return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator parameter(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator step(Page page) {
    return page.locator(".step");
  }

  /** Where everything that can be pressed or typed into stands. */
  private static String places(Page page) {
    return (String) page.evaluate("""
        () => [...document.querySelector('relu-descent').shadowRoot.querySelectorAll('button, input, select, canvas, strong')]
            .map(e => e.getBoundingClientRect()).filter(box => box.width)
            .map(box => [box.x, box.y, box.height].map(Math.round).join(' ')).join(', ')""");
  }

  private static void assertInSight(Page page, double height, Locator... locators) {
    for (Locator locator : locators) {
      BoundingBox box = locator.boundingBox();
      assertTrue(box.y >= 0 && box.y + box.height <= height + 0.5, locator + " stands at " + box.y + " to " + (box.y + box.height));
    }
  }

  private static void assertNothingScrolls(Page page) {
    assertEquals(true, page.evaluate("() => document.documentElement.scrollHeight <= innerHeight"));
    assertNothingIsWiderThanTheScreen(page);
  }

  private static void assertNothingIsWiderThanTheScreen(Page page) {
    assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
  }
}
