package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventConditions;
import org.junit.platform.testkit.engine.TestExecutionResultConditions;

@ExtendWith(InBrowser.class)
class GuardBrowserTest {

  @Test
  void what_a_page_logs_is_seen(Page page, Guard guard) {
    page.evaluate("() => { console.log('hello'); console.warn('careful'); }");
    List<String> complaints = guard.takeComplaints();
    assertEquals(2, complaints.size(), complaints::toString);
    assertTrue(complaints.get(0).startsWith("console.log: hello"), complaints.get(0));
    assertTrue(complaints.get(1).matches("(?s)console\\.warn(ing)?: careful.*"), complaints.get(1));
  }

  @Test
  void what_a_page_leaves_uncaught_is_seen(Page page, Guard guard) {
    page.evaluate("() => { setTimeout(() => { throw new Error('lost'); }); }");
    page.evaluate("() => { Promise.reject(new Error('adrift')); }");
    String complaints = guard.takeComplaints().toString();
    assertTrue(complaints.contains("lost") && complaints.contains("adrift"), complaints);
  }

  @Test
  void a_request_is_seen_unless_it_is_allowed(Page page, Guard guard) throws IOException {
    try (StaticServer server = new StaticServer(Site.ROOT)) {
      String fetch = "url => fetch(url, {mode: 'no-cors'}).then(() => null)";
      page.evaluate(fetch, server.url() + "lab.html");
      String complaints = guard.takeComplaints().toString();
      assertTrue(complaints.contains("request: GET " + server.url() + "lab.html"), complaints);
      guard.allow(server.url());
      page.evaluate(fetch, server.url() + "lab.html");
      assertEquals(List.of(), guard.takeComplaints());
    }
  }

  @Test
  void what_the_policy_forbids_is_seen(Site site, Guard guard) {
    site.openHtml("<p style=\"color: red\">Red</p>");
    String complaints = guard.takeComplaints().toString();
    assertTrue(complaints.matches("(?s).*Content.Security.Policy.*"), complaints);
  }

  @Test
  void a_quiet_page_gives_no_complaint(Site site, Guard guard) {
    site.openHtml("<p>Quiet</p>");
    assertEquals(List.of(), guard.takeComplaints());
  }

  @Test
  void the_test_of_a_page_that_logs_fails_and_that_of_a_quiet_one_passes() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Pages.class, "quiet", "com.microsoft.playwright.Page"),
            selectMethod(Pages.class, "loud", "com.microsoft.playwright.Page"))
        .execute().testEvents()
        .assertStatistics(count -> count.started(2).succeeded(1).failed(1))
        .failed().assertThatEvents().haveExactly(1, EventConditions.event(EventConditions.test("loud"),
            EventConditions.finishedWithFailure(TestExecutionResultConditions.message(
                message -> message.startsWith("The page was not quiet:\nconsole.log: hello")))));
  }

  /** Run only from the test above: a nested class is none of the build's test classes. */
  @ExtendWith(InBrowser.class)
  static class Pages {
    @Test
    void quiet(Page page) {
      page.evaluate("() => 1");
    }

    @Test
    void loud(Page page) {
      page.evaluate("() => console.log('hello')");
    }
  }
}
