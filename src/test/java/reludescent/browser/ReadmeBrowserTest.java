package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README shows works as it stands there. */
@ExtendWith(InBrowser.class)
class ReadmeBrowserTest {
  @Test
  void the_calls_run(Site site, ScriptApi api) throws IOException {
    site.openHtml("");
    String calls = block("js");
    assertTrue(calls.contains("ReluDescent.train"));
    assertEquals("#steps=100", api.value("() => {" + calls + "\nreturn ReluDescent.permalink({steps: 100}); }"));
    assertEquals(100, api.value("() => {" + calls.replace("steps.restart();", "") + "\nreturn steps.step; }"));
  }

  @Test
  void the_embedded_elements_show(Site site) throws IOException {
    Page page = site.openHtml("", block("html"));
    Locator figures = page.locator("relu-descent").getByRole(AriaRole.IMG);
    assertThat(figures).hasCount(2);
    assertThat(figures.nth(0)).hasAttribute("aria-label", Pattern.compile(".*Step 0 of 40, loss 4.1318.*"));
    assertThat(figures.nth(1)).hasAttribute("aria-label", Pattern.compile(".*Step 12 of 40.*"));
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("README.md")));
    assertTrue(block.find(), language);
    return block.group(1);
  }
}
