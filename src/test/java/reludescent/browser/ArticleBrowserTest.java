package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The article as it is read. */
@ExtendWith(InBrowser.class)
class ArticleBrowserTest {
  private static final String FIGURES = "[...document.querySelectorAll('relu-descent')]";

  @Test
  void every_figure_is_made_when_it_comes_into_sight_fits_its_place_and_moves_nothing(Site site, Page page) {
    recordShifts(page);
    site.open("index.html");
    assertEquals("", seeAllFigures(page));
    assertFits(page);
    assertEquals(0, shifts(page), 0.01);
  }

  @Test
  @OnlyIn(value = Engine.CHROMIUM, because = "Firefox sets formulas wider than a small window")
  @Screen(Screen.Kind.PHONE)
  void on_a_phone_too(Site site, Page page) {
    recordShifts(page);
    site.open("index.html");
    assertEquals("", seeAllFigures(page));
    assertFits(page);
    assertEquals(0, shifts(page), 0.01);
    assertEquals(page.viewportSize().width, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue());
  }

  @Test
  void every_word_that_drives_a_figure_brings_it_there(Site site, Page page) {
    site.open("index.html");
    Locator links = page.locator("button[data-relu-descent]:not([data-play])");
    assertTrue(links.count() >= 30, links.count() + " links");
    for (Locator link : links.all()) {
      link.click();
      assertThat(link).hasAttribute("aria-pressed", "true");
    }
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("given, allowed"))).hasCount(0);
  }

  @Test
  void a_figure_leads_to_the_lab_in_its_very_state(Site site, Page page) {
    site.open("index.html");
    for (String step : List.of("step 33", "step 34")) {
      page.locator("#missing").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step)).click();
    }
    Locator link = page.locator("#missing [data-lab]").first();
    assertThat(link).hasAttribute("href", "lab.html#steps=200&step=34");
    link.click();
    assertThat(page).hasURL(Pattern.compile("lab\\.html"));
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("document.querySelector('relu-descent')?.step === 34")));
    assertEquals(200, page.evaluate("document.querySelector('relu-descent').setup.steps"));
  }

  @Test
  void a_word_is_explained_in_place_and_closed_again(Site site, Page page) {
    site.open("index.html");
    Locator word = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("kink").setExact(true)).first();
    word.click();
    assertThat(word).hasAttribute("aria-expanded", "true");
    assertThat(page.getByRole(AriaRole.NOTE)).containsText("Where a unit bends");
    word.click();
    assertThat(page.getByRole(AriaRole.NOTE)).hasCount(0);
  }

  @Test
  void a_task_done_is_counted_and_remembered(Site site, Page page) {
    site.open("index.html");
    page.getByText("Get it below 1.8.").scrollIntoViewIfNeeded();
    page.evaluate("document.querySelector('#f-hand').setup = {...document.querySelector('#f-hand').setup, model: {start: [5, 1, -4, -2]}}");
    assertThat(page.locator(".check[data-done]")).hasCount(2);
    assertThat(page.getByText("Done: 1.3423.")).hasCount(2);
    page.reload();
    assertThat(page.locator(".check[data-done]")).hasCount(2);
    assertThat(page.locator("[data-checks-done]")).hasText(Pattern.compile("2 of \\d+"));
  }

  @Test
  void the_three_programs_give_the_readers_own_numbers(Site site, Page page) {
    site.open("index.html");
    page.getByText("m and b at 1").click();
    Locator answers = page.locator(".code output");
    for (int i = 0; i < 3; i++) {
      assertThat(answers.nth(i)).hasText("2");
    }
    page.getByLabel("x for the three programs").fill("-3");
    for (int i = 0; i < 3; i++) {
      assertThat(answers.nth(i)).hasText("0");
    }
  }

  @Test
  void what_an_activation_costs_is_measured_with_its_spread(Site site, Page page) {
    site.open("index.html");
    page.getByText("Measure on this machine").click();
    Locator said = page.locator("[data-benchmark-said]");
    assertThat(said).hasText(Pattern.compile("Here a sigmoid takes \\d.* times as long as a ReLU\\.|The ranges overlap: .*"),
        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(60_000));
    for (String function : List.of("relu", "sigmoid", "tanh")) {
      assertThat(page.locator("[data-benchmark-of=" + function + "]")).hasText(Pattern.compile("\\d+\\.\\d\\d"));
      assertThat(page.locator("[data-benchmark-of=" + function + "] + td")).hasText(Pattern.compile("\\d+\\.\\d\\d to \\d+\\.\\d\\d"));
    }
  }

  @Test
  void terms_of_a_formula_light_up_with_the_words_and_the_figure(Site site, Page page) {
    site.open("index.html");
    Locator term = page.locator("#two math [data-light='unit 2']").first();
    term.hover();
    assertThat(page.locator("#two [data-lit]")).hasCount(2);
    page.mouse().move(0, 0);
    assertThat(page.locator("#two [data-lit]")).hasCount(0);
  }

  @Test
  @OnlyIn(value = Engine.CHROMIUM, because = "Firefox's driver does not show what stands in for scripts")
  void without_scripts_the_text_stands_by_itself_with_a_still_picture_for_each_figure(Page any) {
    try (BrowserContext context = any.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(Site.ROOT.resolve("index.html").toUri().toString());
      Locator pictures = page.locator("relu-descent svg.still");
      assertEquals(page.locator("relu-descent").count(), pictures.count());
      for (Locator picture : pictures.all()) {
        assertThat(picture).isVisible();
      }
      assertTrue(pages(page) <= 12, pages(page) + " pages");
    }
  }

  @Test
  @OnlyIn(value = Engine.CHROMIUM, because = "only Chromium's driver prints")
  void printed_it_is_a_handout(Site site, Page page) {
    site.open("index.html");
    seeAllFigures(page);
    assertTrue(pages(page) <= 12, pages(page) + " pages");
  }

  /** How many A4 pages it is in print. */
  private static int pages(Page page) {
    String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
    int pages = (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    assertFalse(pages == 0, "no pages found");
    return pages;
  }

  /** Scrolls to every figure; the names of those that were not made. */
  private static String seeAllFigures(Page page) {
    for (Locator figure : page.locator("relu-descent").all()) {
      figure.scrollIntoViewIfNeeded();
      assertThat(figure.locator(".panel").first()).isVisible();
    }
    return String.valueOf(page.evaluate(FIGURES + ".filter(figure => !figure.shadowRoot.querySelector('.panel')).map(figure => figure.id).join()"));
  }

  private static void assertFits(Page page) {
    assertEquals("", page.evaluate(FIGURES + """
        .filter(figure => figure.shadowRoot.querySelector('.element').scrollHeight > figure.clientHeight + 1)
        .map(figure => figure.id + ' ' + figure.shadowRoot.querySelector('.element').scrollHeight + ' in ' + figure.clientHeight).join()"""));
  }

  private static void recordShifts(Page page) {
    page.addInitScript("""
        globalThis.shifted = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => { shifted += entry.hadRecentInput ? 0 : entry.value; }))
            .observe({type: 'layout-shift', buffered: true});""");
  }

  private static double shifts(Page page) {
    return ((Number) page.evaluate("shifted")).doubleValue();
  }
}
