package reludescent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One running headless browser, which asks the network for nothing. */
final class Chromium implements AutoCloseable {

  /** No sandbox, because it refuses to run as root, as in a container; only our own pages are opened. */
  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser that {@link Browsers} finds. */
  static Chromium start() {
    Path executable = new Browsers(Machine.THIS).find();
    Playwright playwright = playwright();
    try {
      return new Chromium(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
          .setExecutablePath(executable).setHeadless(true).setArgs(FLAGS)));
    } catch (RuntimeException e) {
      playwright.close();
      throw new IllegalStateException("The browser " + executable + " does not start: " + e.getMessage(), e);
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  static Path playwrightBrowser() {
    try (Playwright playwright = playwright()) {
      return Path.of(playwright.chromium().executablePath());
    }
  }

  private static Playwright playwright() {
    return Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }
}
