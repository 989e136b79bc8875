package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class SmokeBrowserTest {

  @Test
  void the_page_opens_from_a_file_and_its_script_has_the_projects_version(Site site, ScriptApi api)
      throws Exception {
    Page page = site.open("index.html");
    assertTrue(page.url().startsWith("file:///"), page.url());
    assertEquals(versionOfPom(), api.value("() => ReluDescent.version"));
  }

  @Test
  void the_script_alone_is_enough_to_embed(Site site, ScriptApi api) throws Exception {
    site.openHtml("<p>A page of somebody else's.</p>");
    assertEquals(versionOfPom(), api.value("() => ReluDescent.version"));
  }

  @Test
  void a_script_that_is_there_twice_runs_once(Site site, ScriptApi api) {
    site.openHtml("<script src=\"relu-descent.js\"></script><script src=\"relu-descent.js\"></script>", "");
    assertEquals("object", api.value("() => typeof ReluDescent"));
  }

  @Test
  void a_static_server_does_as_well_as_a_file(Page page, Guard guard, ScriptApi api) throws Exception {
    try (StaticServer server = new StaticServer(Site.ROOT)) {
      guard.allow(server.url());
      page.navigate(server.url() + "index.html");
      assertEquals(versionOfPom(), api.value("() => ReluDescent.version"));
      assertEquals(List.of(), guard.takeComplaints());
    }
  }

  @Test
  void the_script_is_the_same_text_whoever_builds_it() throws IOException {
    String script = Files.readString(Site.ROOT.resolve("relu-descent.js"));
    assertFalse(script.contains("@elementStyle@") || script.contains("@compiled@"), "a part is missing");
    assertFalse(script.contains(Path.of("").toAbsolutePath().toString()), "a path of this machine");
  }

  /** Bounds that notice a mistake; there is no need to come near them. Pictures and examples load only where they are shown. */
  @Test
  void script_and_site_stay_within_their_budgets_as_a_server_sends_them() throws IOException {
    assertTrue(sent(Site.ROOT.resolve("relu-descent.js")) < 160_000, "script: " + sent(Site.ROOT.resolve("relu-descent.js")));
    int site = 0;
    try (Stream<Path> files = Files.walk(Site.ROOT)) {
      for (Path file : files.filter(Files::isRegularFile).filter(SmokeBrowserTest::isBudgeted).toList()) {
        site += sent(file);
      }
    }
    assertTrue(site < 205_000, "site: " + site);
  }

  private static boolean isBudgeted(Path file) {
    String name = Site.ROOT.relativize(file).toString();
    return !name.startsWith("examples") && !name.endsWith(".png") && !name.endsWith(".svg");
  }

  private static int sent(Path file) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
      Files.copy(file, gzip);
    }
    return sent.size();
  }

  private static String versionOfPom() throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate("/project/version",
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml")));
  }
}
