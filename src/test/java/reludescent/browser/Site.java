package reludescent.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built site, and pages of a test's own that embed its script; all opened from {@code file://}. */
public final class Site {
  /** The built site. */
  public static final Path ROOT = Path.of("target", "site").toAbsolutePath();

  /** What a page of ours and a page that embeds the element may be as strict as. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src blob:";

  private final Page page;
  private final Path pages;
  private int written;

  Site(Page page, String testName) {
    this.page = page;
    this.pages = Path.of("target", "pages", testName).toAbsolutePath();
  }

  /** Opens a file of the built site, as {@code index.html} or {@code lab.html#setup}, in the test's page. */
  public Page open(String fileAndHash) {
    int hash = fileAndHash.indexOf('#');
    Path file = ROOT.resolve(hash < 0 ? fileAndHash : fileAndHash.substring(0, hash));
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(file + " is missing: run mvn package first");
    }
    page.navigate(file.toUri() + (hash < 0 ? "" : fileAndHash.substring(hash)));
    return page;
  }

  /**
   * Opens a page with this body and one script tag for {@code relu-descent.js}, under the strict policy and
   * without any style of its own. The page stays in {@code target/pages} to be looked at.
   */
  public Page openHtml(String body) {
    return openHtml("<script src=\"relu-descent.js\" defer></script>", body);
  }

  /** Opens a page with this head, after its character set and policy, and this body. */
  public Page openHtml(String head, String body) {
    try {
      Path folder = Files.createDirectories(pages.resolve(Integer.toString(++written)));
      Files.write(folder.resolve("relu-descent.js"), Files.readAllBytes(ROOT.resolve("relu-descent.js")));
      Path file = Files.writeString(folder.resolve("page.html"), """
          <!DOCTYPE html>
          <html lang="en">
          <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta http-equiv="Content-Security-Policy" content="%s">
          <title>Test</title>
          %s
          </head>
          <body>
          %s
          </body>
          </html>
          """.formatted(CONTENT_SECURITY_POLICY, head, body));
      page.navigate(file.toUri().toString());
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
