package reludescent.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches all pages of a context for what a page of ours never does: write to the console, leave an error
 * uncaught, or ask for anything but {@code file:}, {@code blob:} and {@code data:}.
 */
public final class Guard {
  private final BrowserContext context;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> allowed = new ArrayList<>(List.of("file:", "blob:", "data:"));

  Guard(BrowserContext context) {
    this.context = context;
    context.onConsoleMessage(message ->
        complaints.add("console." + message.type() + ": " + message.text() + " at " + message.location()));
    context.onWebError(error -> complaints.add("uncaught: " + error.error()));
    context.onRequest(request -> {
      if (allowed.stream().noneMatch(request.url()::startsWith)) {
        complaints.add("request: " + request.method() + " " + request.url());
      }
    });
  }

  /** Lets pages ask for addresses that begin so; for tests with a server of their own. */
  public void allow(String urlPrefix) {
    allowed.add(urlPrefix);
  }

  /** Returns what pages have done so far, and forgets it. */
  public List<String> takeComplaints() {
    for (Page page : context.pages()) {
      // a round trip, so that what is due has come
      page.evaluate("() => new Promise(done => setTimeout(done))");
    }
    List<String> taken = List.copyOf(complaints);
    complaints.clear();
    return taken;
  }
}
