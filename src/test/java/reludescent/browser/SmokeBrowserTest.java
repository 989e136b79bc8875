package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.File;
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

  private static String versionOfPom() throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate("/project/version",
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml")));
  }
}
