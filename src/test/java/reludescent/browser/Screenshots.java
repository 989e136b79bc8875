package reludescent.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes pictures of pages of the built site on every {@link Screen.Kind}, the first screenful and the whole
 * page, into {@code target/screenshots}:
 *
 * <pre>mvn -q package exec:java -Dexec.args="index.html lab.html"</pre>
 *
 * <p>Without arguments it takes {@code index.html} and, if it is there, {@code lab.html}.
 */
public final class Screenshots {
  private Screenshots() {}

  public static void main(String[] args) {
    List<String> pages = args.length > 0 ? List.of(args)
        : Stream.of("index.html", "lab.html")
            .filter(page -> Files.exists(Site.ROOT.resolve(page))).toList();
    try (HeadlessBrowser browser = HeadlessBrowser.start(Engine.CHROMIUM)) {
      for (Screen.Kind screen : Screen.Kind.values()) {
        for (String name : pages) {
          try (BrowserContext context = browser.newContext(screen)) {
            Page page = new Site(context.newPage(), "Screenshots").open(name);
            String label = name.replaceAll("\\W+", "-") + "-" + screen.label;
            take(page, label, false);
            take(page, label + "-whole", true);
          }
        }
      }
    }
  }

  private static void take(Page page, String label, boolean whole) {
    Path file = Path.of("target", "screenshots", label + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    System.out.println(file);
  }
}
