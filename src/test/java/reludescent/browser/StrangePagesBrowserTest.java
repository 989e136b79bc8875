package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are stricter than most, or inside others: the element works there as anywhere. */
@ExtendWith(InBrowser.class)
class StrangePagesBrowserTest {
  private static final String PANELS = "fit units parameters model data training transport loss landscape arithmetic log compare share";
  private static final String FIGURE = "<relu-descent panels='fit transport'></relu-descent>";

  @Test
  void an_element_made_here_works_in_a_frame_and_back_here(Site site, Page page) {
    site.openHtml("<iframe width='700' height='600' title='Frame'></iframe>");
    page.evaluate("""
        () => {
          globalThis.figure = document.createElement('relu-descent');
          document.querySelector('iframe').contentDocument.body.append(figure);
        }""");
    assertWorks(page.frames().get(1), 1);
    page.evaluate("() => document.body.append(figure)");
    assertWorks(page.mainFrame(), 2);
  }

  @Test
  void an_element_of_this_page_works_when_a_frame_adopts_it(Site site, Page page) {
    site.openHtml(FIGURE + "<iframe width='700' height='600' title='Frame'></iframe>");
    assertThat(page.getByRole(AriaRole.IMG)).isVisible();
    page.evaluate("""
        () => {
          const inner = document.querySelector('iframe').contentDocument;
          inner.body.append(inner.adoptNode(document.querySelector('relu-descent')));
        }""");
    assertWorks(page.frames().get(1), 1);
  }

  @Test
  void a_page_that_trusts_no_text_as_html_shows_every_panel(Site site, Page page) {
    site.openHtml("<meta http-equiv=\"Content-Security-Policy\" content=\"require-trusted-types-for 'script'; trusted-types 'none'\">"
        + "<script src=\"relu-descent.js\" defer></script>", """
        <relu-descent panels="PANELS"></relu-descent>""".replace("PANELS", PANELS));
    Locator figure = page.locator("relu-descent");
    assertThat(figure.getByRole(AriaRole.IMG).first()).isVisible();
    assertHasAllPanels(figure);
    figure.getByRole(AriaRole.BUTTON, forward()).first().click();
    assertThat(figure).containsText(Pattern.compile("[Ss]tep 1 of 40"));
  }

  @Test
  void an_xhtml_page_shows_every_panel_and_takes_keys(Site site, Page page) throws IOException {
    site.openHtml("");
    Path file = Path.of(page.url().replaceFirst("^file://", "")).resolveSibling("page.xhtml");
    Files.writeString(file, """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><title>Test</title><script src="relu-descent.js"></script></head>
        <body>
        <relu-descent panels="PANELS"/>
        </body>
        </html>
        """.replace("PANELS", PANELS));
    page.navigate(file.toUri().toString());
    assertEquals("application/xhtml+xml", page.evaluate("() => document.contentType"));
    Locator figure = page.locator("relu-descent");
    assertThat(figure.getByRole(AriaRole.IMG).first()).isVisible();
    assertHasAllPanels(figure);
    Locator back = figure.getByRole(AriaRole.BUTTON, forward()).first();
    back.click();
    assertThat(figure).containsText(Pattern.compile("[Ss]tep 1 of 40"));
    back.press(" "); // presses the button, and does not play
    assertThat(figure).containsText(Pattern.compile("[Ss]tep 2 of 40"));
    Locator field = figure.getByLabel("m1", new Locator.GetByLabelOptions().setExact(true)).first();
    field.press("ArrowLeft"); // moves the caret, and not the run
    assertThat(figure).containsText(Pattern.compile("[Ss]tep 2 of 40"));
  }

  @Test
  void a_base_address_of_the_page_leaves_the_permalink_on_the_page(Site site, Page page) {
    site.openHtml("<base href=\"https://example.org/elsewhere/\">"
        + "<script src=\"SCRIPT\" defer></script>".replace("SCRIPT", Site.ROOT.resolve("relu-descent.js").toUri().toString()),
        "<relu-descent panels='fit parameters transport' permalink></relu-descent>");
    String before = page.url();
    Locator m1 = page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true)).first();
    m1.fill("2");
    m1.press("Enter");
    assertThat(page).hasURL(before + "#model.start=2,0.5,-0.5,-0.5");
  }

  @Test
  void a_figure_in_a_page_written_into_another_takes_and_keeps_its_setup(Site site, Page page) {
    site.openHtml("""
        <iframe width="700" height="600" title="Frame" srcdoc="<!DOCTYPE html><script src='relu-descent.js'></script>
        <relu-descent panels='fit parameters transport' permalink></relu-descent>"></iframe>""");
    Frame frame = page.frames().get(1);
    Locator figure = frame.locator("relu-descent");
    assertWorks(frame, 1);
    Locator m1 = frame.getByLabel("m1", new Frame.GetByLabelOptions().setExact(true)).first();
    m1.fill("2");
    m1.press("Enter");
    assertThat(figure).containsText(Pattern.compile("[Ss]tep 0 of 40"));
  }

  @Test
  void a_page_whose_address_cannot_be_changed_goes_on(Site site, Page page) {
    page.addInitScript("history.replaceState = () => { throw new DOMException('refused', 'SecurityError'); };");
    site.openHtml("<relu-descent panels='fit parameters transport' permalink></relu-descent>");
    String before = page.url();
    Locator m1 = page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true)).first();
    m1.fill("2");
    m1.press("Enter");
    assertThat(page.locator("relu-descent")).containsText(Pattern.compile("[Ss]tep 0 of 40"));
    assertWorks(page.mainFrame(), 1);
    assertEquals(before, page.url());
  }

  @Test
  void as_a_module_the_script_gives_the_same_global_and_element(Page page, Guard guard) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pages", "StrangePagesBrowserTest.module").toAbsolutePath());
    Files.write(folder.resolve("relu-descent.js"), Files.readAllBytes(Site.ROOT.resolve("relu-descent.js")));
    Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><title>Test</title><link rel=\"icon\" href=\"data:,\">"
        + "<script type=\"module\" src=\"relu-descent.js\"></script>" + FIGURE);
    try (StaticServer server = new StaticServer(folder)) {
      guard.allow(server.url());
      page.navigate(server.url() + "page.html");
      assertThat(page.getByRole(AriaRole.IMG)).isVisible();
      assertTrue((boolean) page.evaluate("() => ReluDescent === globalThis.ReluDescent && ReluDescent.train({steps: 3}).steps.length === 4"));
    }
  }

  @Test
  void a_lab_without_its_script_says_what_is_missing(Page page, Guard guard) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pages", "StrangePagesBrowserTest.without").toAbsolutePath());
    Files.write(folder.resolve("site.css"), Files.readAllBytes(Site.ROOT.resolve("site.css")));
    Path lab = Files.write(folder.resolve("lab.html"), Files.readAllBytes(Site.ROOT.resolve("lab.html")));
    page.navigate(lab.toUri().toString());
    assertThat(page.getByText("relu-descent.js")).isVisible();
    guard.takeComplaints(); // that there is no such file
  }

  @Test
  void a_lab_with_its_script_says_nothing_of_the_kind(Site site) {
    Page page = site.open("lab.html");
    assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
    assertThat(page.getByText("relu-descent.js").filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
  }

  private static void assertWorks(Frame frame, int step) {
    Locator figure = frame.locator("relu-descent");
    assertThat(figure.getByRole(AriaRole.IMG)).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    figure.getByRole(AriaRole.BUTTON, forward()).first().click();
    assertThat(figure).containsText(Pattern.compile("[Ss]tep " + step + " of 40"));
    assertTrue((boolean) frame.evaluate("""
        () => {
          const canvas = document.querySelector('relu-descent').shadowRoot.querySelector('canvas');
          const blank = Object.assign(document.createElement('canvas'), {width: canvas.width, height: canvas.height});
          return canvas.width > 300 && canvas.toDataURL() !== blank.toDataURL();
        }"""), "nothing is drawn");
    assertEquals(1, frame.evaluate("() => document.querySelector('relu-descent').shadowRoot.adoptedStyleSheets.length"));
  }

  private static void assertHasAllPanels(Locator figure) {
    for (String panel : PANELS.split(" ")) {
      assertThat(figure.locator(".panel." + panel)).hasCount(1);
    }
  }

  private static Locator.GetByRoleOptions forward() {
    return new Locator.GetByRoleOptions().setName(Pattern.compile("^Forward"));
  }
}
