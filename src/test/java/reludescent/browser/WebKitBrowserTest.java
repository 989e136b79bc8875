package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import reludescent.setup.SampleSetups;

/** A tour of the main things in WebKit. */
class WebKitBrowserTest {
  private static final Path FOLDER = Path.of("target", "pages", "WebKitBrowserTest").toAbsolutePath();
  private static final String ENTER = "\uE007";
  private static final String ARROW_LEFT = "\uE012";
  private static final String SHOWN = "name => reads(name)";

  private static WebKit webkit;
  private static ScriptApi api;

  @BeforeAll
  static void start() throws IOException {
    webkit = WebKit.start();
    api = new ScriptApi(function -> plain(webkit.value(function)));
    Files.createDirectories(FOLDER);
    for (String file : List.of("relu-descent.js", "site.css", "article.css")) {
      Files.write(FOLDER.resolve(file), Files.readAllBytes(Site.ROOT.resolve(file)));
    }
    try (var watch = WebKitBrowserTest.class.getResourceAsStream("/browser/watch.js")) {
      Files.write(FOLDER.resolve("watch.js"), watch.readAllBytes());
    }
    for (String page : List.of("index.html", "lab.html")) {
      Files.writeString(FOLDER.resolve(page), Files.readString(Site.ROOT.resolve(page))
          .replaceFirst("<title>", "<script src=\"watch.js\"></script><title>"));
    }
  }

  @AfterAll
  static void end() {
    if (webkit != null) {
      webkit.close();
    }
  }

  @AfterEach
  void the_page_was_quiet(TestInfo test) throws IOException {
    webkit.keepPicture(FOLDER.resolve(test.getTestMethod().orElseThrow().getName() + ".png"));
    assertEquals(List.of(), strings("() => complaints"));
    assertEquals(List.of(), strings("() => performance.getEntriesByType('resource').map(entry => entry.name)"
        + ".filter(name => !/^(file|blob|data):/.test(name))"), "what the page asked for");
  }

  @Test
  void every_golden_setup_gives_the_same_bits() throws IOException {
    open("");
    BitsBrowserTest.assertSameBits(SampleSetups.golden(10_000), api);
  }

  @Test
  void the_log_holds_the_articles_forty_lines() throws IOException {
    open("<relu-descent panels='fit transport log'></relu-descent>");
    press("button", "Last");
    until("Step 40 of 40");
    assertEquals(Files.readAllLines(Path.of("src/test/resources/golden/article-log.txt")), strings("() => logLines(40)"));
  }

  @Test
  void it_plays_to_the_end_and_steps_back_by_key() throws IOException {
    open("<relu-descent panels='fit transport'></relu-descent>");
    press("button", "Play");
    until("Step 40 of 40");
    webkit.until("Play again", "() => control('button', 'Play')");
    press("button", "Back");
    until("Step 39 of 40");
    webkit.value("() => document.querySelector('relu-descent').shadowRoot.querySelector('.element').focus()");
    webkit.type(ARROW_LEFT);
    until("Step 38 of 40");
    press("button", "First");
    until("Step 0 of 40");
  }

  @Test
  void a_number_is_typed_and_rubbish_is_answered() throws IOException {
    open("<relu-descent panels='fit parameters transport' permalink></relu-descent>");
    type("m1", "2");
    webkit.until("the start in the address", "() => /model.start=2,0.5,/.test(location.hash)");
    type("m1", "rubbish");
    webkit.until("a message", "() => control('textbox', 'm1').getAttribute('aria-invalid') === 'true'");
    until("Step 0 of 40");
    assertTrue(bool("() => /model.start=2,0.5,/.test(location.hash)"));
  }

  @Test
  void a_new_start_is_dragged_in_the_landscape() throws IOException {
    open("<relu-descent panels='fit landscape parameters transport' permalink></relu-descent>");
    webkit.until("the landscape", "() => control('img', 'Landscape')");
    double[] from = placeOf("img", "Landscape");
    webkit.drag(from, new double[] {from[0] + 20, from[1] - 10}, new double[] {from[0] + 40, from[1] - 20});
    webkit.until("a start in the address", "() => /model.start=/.test(location.hash)");
  }

  @Test
  void each_panel_is_shown_and_no_figure_covers_what_belongs_to_it() throws IOException {
    for (String panel : List.of("fit", "units", "parameters", "data", "training", "transport", "loss", "landscape", "arithmetic",
        "log", "compare", "presets", "share")) {
      open("<relu-descent panels='fit " + (panel.equals("fit") ? "" : panel) + "'></relu-descent>");
      webkit.until(panel, "panel => document.querySelector('relu-descent').shadowRoot.querySelector('.' + panel)?.offsetHeight > 20",
          panel);
      webkit.value("unfold");
      assertEquals(List.of(), strings("covered"), panel);
      assertEquals(List.of(), strings("() => complaints"), panel);
    }
  }

  @Test
  void the_lab_shows_its_fit_and_covers_nothing() {
    webkit.open(FOLDER.resolve("lab.html").toUri());
    until("Step 0 of 40");
    webkit.until("the fit", "() => control('img', 'Plot')?.offsetHeight >= 200");
    assertEquals(List.of(), strings("covered"));
  }

  @Test
  void the_article_shows_all_its_figures() {
    webkit.open(FOLDER.resolve("index.html").toUri());
    webkit.until("all figures", """
        () => {
          const awaited = [...document.querySelectorAll('relu-descent')]
              .find(figure => ![...figure.shadowRoot?.querySelectorAll('.panel') ?? []].some(panel => panel.offsetHeight > 50));
          awaited?.scrollIntoView(); // those below the first are made when they come into view
          return !awaited;
        }""");
  }

  @Test
  void files_are_taken_away_and_a_film_only_where_it_can_be_recorded() throws IOException {
    open("<relu-descent panels='fit log share transport' setup='#steps=5'></relu-descent>");
    webkit.value("unfold");
    webkit.until("the buttons", "() => control('button', 'Setup as JSON')");
    for (String button : List.of("Setup as JSON", "Run as CSV", "Figure as PNG", "Figure as SVG")) {
      press("button", button);
    }
    webkit.until("four files", "() => saved.length === 4");
    assertEquals(List.of("fit.png", "fit.svg", "run.csv", "setup.json"), strings("() => saved.map(file => file.name).sort()"));
    assertEquals("5", api.value("() => saved.find(file => file.name === 'setup.json').blob.text()"
        + ".then(text => '' + JSON.parse(text).steps)"));
    assertEquals("\uFFFDPNG", api.value("() => saved.find(file => file.name === 'fit.png').blob.slice(0, 4).text()"));
    boolean films = bool("() => !!window.MediaRecorder && ['video/webm', 'video/mp4'].some(type => MediaRecorder.isTypeSupported(type))");
    assertEquals(films, bool("() => !!control('button', 'Film from the start')"));
    assertEquals(!films, bool("() => reads('No film: this browser can record neither WebM nor MP4.')"));
  }

  @Test
  void a_setup_comes_from_the_address_and_goes_back_into_it() {
    webkit.open(Path.of("/").toUri().resolve(FOLDER.resolve("lab.html").toUri() + "#steps=7&loss=mse"));
    until("Step 0 of 7");
    webkit.value("() => { location.hash = '#steps=9'; }");
    until("Step 0 of 9");
    assertFalse(bool("() => /loss/.test(location.hash)"));
  }

  private static void open(String body) throws IOException {
    Path page = FOLDER.resolve("page.html");
    Files.writeString(page, """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <title>Test</title>
        <script src="watch.js"></script>
        <script src="relu-descent.js"></script>
        </head>
        <body>
        %s
        </body>
        </html>
        """.formatted(Site.CONTENT_SECURITY_POLICY, body), StandardCharsets.UTF_8);
    webkit.open(page.toUri());
  }

  private static void press(String role, String name) {
    webkit.drag(placeOf(role, name));
  }

  private static double[] placeOf(String role, String name) {
    webkit.until(role + " " + name, "(role, name) => control(role, name)", role, name);
    var place = webkit.value("(role, name) => placeOf(control(role, name))", role, name).getAsJsonArray();
    return new double[] {place.get(0).getAsDouble(), place.get(1).getAsDouble()};
  }

  private static void type(String field, String text) {
    press("textbox", field);
    webkit.value("name => control('textbox', name).select()", field);
    webkit.type(text + ENTER);
  }

  private static void until(String text) {
    webkit.until(text, SHOWN, text);
  }

  private static boolean bool(String function) {
    return webkit.value(function).getAsBoolean();
  }

  private static List<String> strings(String function) {
    return webkit.value(function).getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  /** What {@link ScriptApi} understands: null, texts and truth values. */
  private static Object plain(JsonElement value) {
    if (value == null || value.isJsonNull()) {
      return null;
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    return primitive.isBoolean() ? (Object) primitive.getAsBoolean() : primitive.getAsString();
  }
}
