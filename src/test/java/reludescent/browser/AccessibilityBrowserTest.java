package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages against the rules of axe-core, WCAG A and AA among them, and sizes that fingers need. */
@ExtendWith(InBrowser.class)
class AccessibilityBrowserTest {
  @Test
  void the_article_breaks_no_rule(Site site) {
    assertNoViolation(article(site));
  }

  @Test
  @Screen(Screen.Kind.DARK)
  void nor_in_the_dark(Site site) {
    assertNoViolation(article(site));
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void nor_on_a_phone(Site site) {
    assertNoViolation(article(site));
  }

  @Test
  void nor_with_an_error_shown_in_mid_run(Site site) {
    Page page = article(site);
    Locator lab = page.locator("#f-hand");
    page.getByText("let descent go on").click();
    Locator field = lab.getByLabel("m1", new Locator.GetByLabelOptions().setExact(true));
    field.fill("x");
    field.press("Enter");
    assertThat(lab.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Not a number"))).isVisible();
    assertNoViolation(page);
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void everything_to_touch_is_at_least_44_pixels_high(Site site) {
    Page page = article(site);
    page.evaluate("() => document.querySelectorAll('relu-descent').forEach(e => e.shadowRoot"
        + ".querySelectorAll('details').forEach(d => d.open = true))");
    assertEquals(List.of(), page.evaluate("""
        () => [...document.querySelectorAll('relu-descent')]
            .flatMap(e => [...e.shadowRoot.querySelectorAll('button, select, input:not([type=checkbox]), .flag label, summary')])
            .filter(c => c.getBoundingClientRect().width > 0 && c.getBoundingClientRect().height < 43.5)
            .map(c => c.outerHTML)"""));
  }

  @Test
  void nor_with_every_setting_unfolded(Site site) {
    Page page = article(site);
    page.evaluate("() => document.querySelectorAll('relu-descent').forEach(e => e.shadowRoot"
        + ".querySelectorAll('details').forEach(d => d.open = true))");
    assertNoViolation(page);
  }

  @Test
  void nor_does_the_lab(Site site) {
    Page page = site.open("lab.html");
    assertThat(page.getByRole(AriaRole.IMG).first()).hasAttribute("aria-label", Pattern.compile("Plot.*"));
    page.evaluate("() => document.querySelectorAll('relu-descent').forEach(e => e.shadowRoot"
        + ".querySelectorAll('details').forEach(d => d.open = true))");
    assertNoViolation(page);
  }

  /** Does something with the lab that is open, then asks for rules broken. */
  private enum State {
    MODEL(page -> tab(page, "Model")),
    DATA(page -> tab(page, "Data")),
    TRAINING(page -> tab(page, "Training")),
    UNITS(page -> tab(page, "Units")),
    LOG_OF_ALL_STEPS(page -> {
      button(page, "Last").click();
      tab(page, "Log");
    }),
    COMPARE(page -> tab(page, "Compare")),
    PLAYING(page -> button(page, "Play").click()),
    KEYS(page -> page.keyboard().press("?")),
    SHARE(page -> button(page, "Share").click()),
    WRONG_NUMBER(page -> {
      tab(page, "Training");
      Locator rate = page.getByLabel("Learning rate", new Page.GetByLabelOptions().setExact(true));
      rate.fill("x");
      rate.press("Enter");
    }),
    FORCED_COLOURS(page -> page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE))),
    LARGE_TEXT(page -> page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")),
    STOPPED(page -> page.locator(".element").first().evaluate(
        "element => { element.dispatchEvent(new CustomEvent('mishap', {detail: 'tried'})); }"));

    private final Consumer<Page> reach;

    State(Consumer<Page> reach) {
      this.reach = reach;
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  @OnlyIn(value = Engine.CHROMIUM, because = "the rules are of the page's elements, which are the same everywhere")
  void nor_does_the_lab_in_any_state(State state, Site site) {
    assertNoViolation(labIn(state, site));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  @Screen(Screen.Kind.DARK)
  @OnlyIn(value = Engine.CHROMIUM, because = "the rules are of the page's elements, which are the same everywhere")
  void nor_in_any_state_in_the_dark(State state, Site site) {
    assertNoViolation(labIn(state, site));
  }

  private static Page labIn(State state, Site site) {
    Page page = site.open("lab.html");
    assertThat(page.getByRole(AriaRole.IMG).first()).hasAttribute("aria-label", Pattern.compile("Plot.*"));
    state.reach.accept(page);
    return page;
  }

  private static void tab(Page page, String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name))).first();
  }

  private static Page article(Site site) {
    Page page = site.open("index.html");
    for (Locator figure : page.locator("relu-descent").all()) {
      figure.scrollIntoViewIfNeeded(); // they are made when they are nearly in sight
      assertThat(figure.locator(".panel").first()).isVisible();
    }
    assertThat(page.locator("#f-down").getByRole(AriaRole.IMG)).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    return page;
  }

  private static void assertNoViolation(Page page) {
    page.evaluate(AxeBuilder.getAxeScript());
    // Without preload: it would fetch the style sheets again, which the page's policy rightly forbids.
    Object violations = page.evaluate("""
        async () => (await axe.run(document, {preload: false})).violations
            .map(rule => rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html + node.failureSummary))""");
    assertEquals(List.of(), violations);
  }
}
