package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;
import reludescent.Golden;

/** What a reader takes away from an element, and brings along. */
@ExtendWith(InBrowser.class)
class TakeAwayBrowserTest {
  private static final String PANELS = "<relu-descent panels='fit data share log transport'></relu-descent>";

  @Test
  void the_run_as_csv_has_every_digit_of_every_step(Site site, Downloads downloads) throws IOException {
    Page page = site.openHtml(PANELS);
    button(page, "Last").click();
    assertThat(page.locator(".step")).hasText("Step 40 of 40");
    List<String> lines = saved(page, downloads, "Log as CSV").lines().toList();
    assertEquals("step,loss,m1,b1,m2,b2", lines.get(0));
    assertEquals(42, lines.size());
    Golden golden = Golden.read("article");
    for (int step = 0; step <= 40; step++) {
      String[] cells = lines.get(step + 1).split(",");
      assertEquals(step, Integer.parseInt(cells[0]));
      assertEquals(golden.losses()[step], Double.parseDouble(cells[1]), 1e-9);
      assertEquals(golden.params()[step][3], Double.parseDouble(cells[5]), 1e-9);
    }
  }

  @Test
  void the_setup_as_json_is_one_that_the_api_takes(Site site, ScriptApi api, Downloads downloads) {
    Page page = site.openHtml(PANELS);
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    String json = saved(page, downloads, "Setup as JSON");
    assertEquals(40, JsonParser.parseString(json).getAsJsonObject().get("steps").getAsInt());
    assertEquals("#", page.evaluate("json => ReluDescent.permalink(JSON.parse(json))", json));
  }

  @Test
  void the_figure_as_svg_is_well_formed_and_holds_its_points(Site site, Downloads downloads) throws Exception {
    Page page = site.openHtml(PANELS);
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    String svg = saved(page, downloads, "Figure as SVG");
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertEquals("svg", document.getDocumentElement().getTagName());
    assertTrue(document.getElementsByTagName("circle").getLength() >= 40);
    assertTrue(svg.contains("step 0 of 40, loss 4.1318"));
  }

  @Test
  void the_figure_as_png_is_a_picture(Site site, Downloads downloads) {
    Page page = site.openHtml(PANELS);
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    byte[] bytes = downloads.of(() -> button(page, "Figure as PNG").click());
    assertEquals("PNG", new String(bytes, 1, 3, StandardCharsets.US_ASCII));
  }

  @Test
  void a_film_shows_the_run_from_its_start_and_is_saved_at_its_end(Site site, Downloads downloads) {
    Page page = site.openHtml("<relu-descent panels='fit share transport' setup='#steps=5' step='3'></relu-descent>");
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    assertTrue(downloads.of(() -> button(page, "Film from the start").click()).length > 100);
    assertThat(page.locator(".step")).hasText("Step 5 of 5");
  }

  @Test
  void a_browser_that_records_mp4_alone_films_as_mp4(Site site, Page page) {
    page.addInitScript("""
        MediaRecorder.isTypeSupported = type => type === 'video/mp4';
        globalThis.filmed = [];
        const Recorder = MediaRecorder;
        globalThis.MediaRecorder = class extends Recorder {
          static isTypeSupported(type) { return type === 'video/mp4'; }
          constructor(stream, options) { super(stream); filmed.push(options.mimeType); }
        };""");
    site.openHtml("<relu-descent panels='fit share transport' setup='#steps=5'></relu-descent>");
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    button(page, "Film from the start").click();
    assertThat(page.getByText("Filmed.")).isVisible();
    assertEquals(List.of("video/mp4"), page.evaluate("() => filmed"));
  }

  @Test
  void a_browser_that_can_record_no_film_offers_none_and_says_why(Site site, Page page) {
    page.addInitScript("MediaRecorder.isTypeSupported = () => false;");
    site.openHtml(PANELS);
    page.getByText("Share", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("No film: this browser can record neither WebM nor MP4.")).isVisible();
    assertThat(button(page, "Film from the start")).hasCount(0);
  }

  @Test
  void points_are_edited_in_a_table(Site site) {
    Page page = openPoints(site);
    Locator y3 = page.getByLabel("y of point 3", new Page.GetByLabelOptions().setExact(true));
    y3.fill("9");
    y3.press("Enter");
    assertThat(page.locator(".loss")).not().hasText("loss 4.1318");
    assertThat(y3).hasValue("9");
    y3.fill("nine");
    y3.press("Enter");
    assertThat(page.getByText("Points are numbers from -1e12 to 1e12, and one point at least stays.")).isVisible();
    assertThat(y3).hasValue("9");
    button(page, "Remove point 3").click();
    assertThat(page.getByLabel("Table of points").getByRole(AriaRole.ROW)).hasCount(20);
    button(page, "Add a point").click();
    assertThat(page.getByLabel("Table of points").getByRole(AriaRole.ROW)).hasCount(21);
  }

  @Test
  void points_are_loaded_from_a_file(Site site) {
    Page page = openPoints(site);
    page.getByLabel("Load points from a CSV file").setInputFiles(
        new FilePayload("points.csv", "text/csv", "x,y\n1,2\n2,4\n3,6\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.getByRole(AriaRole.IMG)).hasAttribute("aria-label", Pattern.compile(".*of 3 points.*"));
    page.getByLabel("Load points from a CSV file").setInputFiles(
        new FilePayload("wrong.csv", "text/csv", "x,y\n1,two\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.getByText(Pattern.compile("line 2: \"1,two\" given.*"))).isVisible();
    assertThat(page.getByRole(AriaRole.IMG)).hasAttribute("aria-label", Pattern.compile(".*of 3 points.*"));
  }

  private static Page openPoints(Site site) {
    Page page = site.openHtml(PANELS);
    page.getByText("Data", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("Points one by one").click();
    return page;
  }

  private static String saved(Page page, Downloads downloads, String name) {
    return new String(downloads.of(() -> button(page, name).click()), StandardCharsets.UTF_8);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
