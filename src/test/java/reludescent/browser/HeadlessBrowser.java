package reludescent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One running headless browser, Chromium or Firefox, which asks the network for nothing. */
final class HeadlessBrowser implements AutoCloseable {

  /** No sandbox, because it refuses to run as root, as in a container; only our own pages are opened. */
  private static final List<String> CHROMIUM_FLAGS = List.of("--no-sandbox", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--no-first-run", "--no-default-browser-check",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

  private final Engine engine;
  private final Path executable;
  private final Playwright playwright;
  /** Chromium takes any screen in one process; Firefox learns of it when it is launched. */
  private final Map<Screen.Kind, Browser> browsers = new EnumMap<>(Screen.Kind.class);

  private HeadlessBrowser(Engine engine, Path executable, Playwright playwright) {
    this.engine = engine;
    this.executable = executable;
    this.playwright = playwright;
  }

  /** Starts the browser that {@link Browsers} finds. */
  static HeadlessBrowser start(Engine engine) {
    Path executable = new Browsers(Machine.THIS, engine).find();
    HeadlessBrowser browser = new HeadlessBrowser(engine, executable, playwright());
    try {
      browser.on(Screen.Kind.DESKTOP);
      return browser;
    } catch (RuntimeException e) {
      browser.close();
      throw new IllegalStateException("The browser " + executable + " does not start: " + e.getMessage(), e);
    }
  }

  /** Opens a fresh profile on such a screen. */
  BrowserContext newContext(Screen.Kind screen) {
    return on(screen).newContext(engine == Engine.FIREFOX ? screen.optionsOfFirefox() : screen.options());
  }

  private Browser on(Screen.Kind screen) {
    return engine == Engine.FIREFOX
        ? browsers.computeIfAbsent(screen, kind -> playwright.firefox().launch(launch().setChannel("moz-firefox")
            .setFirefoxUserPrefs(preferencesOfFirefox(kind))))
        : browsers.computeIfAbsent(Screen.Kind.DESKTOP, kind -> playwright.chromium().launch(launch().setArgs(CHROMIUM_FLAGS)));
  }

  private static Map<String, Object> preferencesOfFirefox(Screen.Kind screen) {
    Map<String, Object> preferences = new HashMap<>(screen.preferencesOfFirefox());
    preferences.put("browser.download.folderList", 2);
    preferences.put("browser.download.dir", Downloads.FOLDER.toString());
    preferences.put("browser.download.always_ask_before_handling_new_types", false);
    return preferences;
  }

  private LaunchOptions launch() {
    return new LaunchOptions().setExecutablePath(executable).setHeadless(true);
  }

  @Override
  public void close() {
    browsers.values().forEach(Browser::close);
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
