package reludescent.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh page of one shared browser: a test method may take a {@link Page}, {@link Site},
 * {@link ScriptApi}, {@link Guard}, {@link Downloads} or {@link BrowserContext}. A test whose pages log, throw or ask the
 * network for anything fails. A page is 1280 by 800 and light unless the test class says otherwise by {@link Screen}.
 */
public final class InBrowser implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

  /** What one test has; the site and the interface to the script share its page. */
  private record Session(BrowserContext context, Page page, Guard guard, Site site, ScriptApi api, Downloads downloads) {}

  /** The shared browser, or why there is none: that is found out once, not once a test. */
  private record Shared(HeadlessBrowser running, RuntimeException failure) implements AutoCloseable {
    static Shared start() {
      try {
        return new Shared(HeadlessBrowser.start(Engine.ofThisRun()), null);
      } catch (RuntimeException e) {
        return new Shared(null, e);
      }
    }

    HeadlessBrowser browser() {
      if (failure != null) {
        throw new IllegalStateException(failure.getMessage(), failure);
      }
      return running;
    }

    @Override
    public void close() {
      if (running != null) {
        running.close();
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    HeadlessBrowser browser = test.getRoot().getStore(NAMESPACE)
        .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class).browser();
    Screen.Kind screen = test.getTestMethod().map(method -> method.getAnnotation(Screen.class))
        .or(() -> test.getTestClass().map(type -> type.getAnnotation(Screen.class)))
        .map(Screen::value).orElse(Screen.Kind.DESKTOP);
    BrowserContext context = browser.newContext(screen);
    context.setDefaultTimeout(10_000);
    Guard guard = new Guard(context);
    Page page = context.newPage();
    test.getStore(NAMESPACE).put(Session.class,
        new Session(context, page, guard, new Site(page, name(test)), new ScriptApi(page), new Downloads(page)));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Session session = test.getStore(NAMESPACE).remove(Session.class, Session.class);
    if (session == null) {
      return;
    }
    try {
      List<String> complaints = session.guard().takeComplaints();
      if (!complaints.isEmpty() || test.getExecutionException().isPresent()) {
        keepPicture(session.page(), name(test)); // no sooner: to take one, Firefox's driver breaks the page's policy
      }
      if (!complaints.isEmpty()) {
        throw new AssertionError("The page was not quiet:\n" + String.join("\n", complaints));
      }
    } finally {
      session.context().close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class || type == Site.class || type == ScriptApi.class || type == Guard.class
        || type == Downloads.class || type == BrowserContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Session session = test.getStore(NAMESPACE).get(Session.class, Session.class);
    Class<?> type = parameter.getParameter().getType();
    return type == Page.class ? session.page()
        : type == Site.class ? session.site()
        : type == ScriptApi.class ? session.api()
        : type == Guard.class ? session.guard()
        : type == Downloads.class ? session.downloads()
        : session.context();
  }

  private static void keepPicture(Page page, String name) {
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failed", name + ".png")));
    } catch (PlaywrightException e) {
      System.err.println("No picture of the failed test " + name + ": " + e.getMessage());
    }
  }

  /** A test's class, method and place among its repetitions, fit for a file name. */
  private static String name(ExtensionContext test) {
    String id = test.getUniqueId();
    int place = id.lastIndexOf("-invocation:#");
    return test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName()
        + (place < 0 ? "" : "-" + id.substring(id.indexOf('#', place) + 1, id.length() - 1));
  }
}
