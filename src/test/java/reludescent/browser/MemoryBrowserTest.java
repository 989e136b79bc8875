package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@OnlyIn(value = Engine.CHROMIUM, because = "no other engine tells what is in its memory")
@ExtendWith(InBrowser.class)
class MemoryBrowserTest {
  private static final String ALL_PANELS = "fit loss landscape transport parameters presets compare training data units share arithmetic log";

  @Test
  void a_million_steps_played_keep_a_loss_each_and_nothing_else(Site site) {
    Page page = site.open("lab.html#steps=1000000&zeroGradients=true");
    page.getByLabel("Speed").selectOption("fastest");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Play").setExact(true)).click();
    double early = bytesAfter(page, 100_000);
    double late = bytesAfter(page, 1_000_000);
    double losses = 8.0 * (1 << 20);
    assertTrue(late - early < losses + 2e6, "from " + early + " to " + late + " bytes");
  }

  @Test
  void a_thousand_elements_added_and_removed_leave_nothing_behind(Site site) {
    Page page = site.openHtml("<main></main>");
    mountAndRemove(page, 50); // what is made once and kept for all elements is there now
    Left before = Left.in(page);
    mountAndRemove(page, 1000);
    Left after = Left.in(page);
    assertEquals(0, after.hosts, "elements");
    assertEquals(0, after.observers, "observers");
    assertTrue(after.nodes - before.nodes < 100, "from " + before.nodes + " to " + after.nodes + " nodes");
    assertTrue(after.listeners - before.listeners < 20, "from " + before.listeners + " to " + after.listeners + " listeners");
    assertTrue(after.bytes - before.bytes < 1e6, "from " + before.bytes + " to " + after.bytes + " bytes");
  }

  /** Adds elements to the page, shows each for two frames (a third of them playing), and removes them. */
  private static void mountAndRemove(Page page, int count) {
    page.evaluate("""
        async ({count, panels}) => {
          const frame = () => new Promise(requestAnimationFrame);
          for (let made = 0; made < count; made += 10) {
            const figures = Array.from({length: 10}, (none, place) => {
              const figure = document.createElement('relu-descent');
              figure.setAttribute('panels', place % 5 ? 'fit transport' : panels);
              figure.toggleAttribute('permalink', place === 9);
              figure.toggleAttribute('autoplay', place % 3 === 0);
              return figure;
            });
            document.querySelector('main').append(...figures);
            await frame();
            await frame();
            figures.forEach(figure => figure.remove());
          }
          await frame();
          await frame();
        }""", Map.of("count", count, "panels", ALL_PANELS));
  }

  /** What there is of a page after garbage collection. */
  private record Left(double nodes, double listeners, double bytes, int hosts, int observers) {
    static Left in(Page page) {
      CDPSession session = page.context().newCDPSession(page);
      try {
        session.send("HeapProfiler.collectGarbage");
        int hosts = alive(session, "customElements.get('relu-descent').prototype");
        int observers = alive(session, "IntersectionObserver.prototype") + alive(session, "ResizeObserver.prototype");
        session.send("HeapProfiler.collectGarbage");
        JsonObject counters = session.send("Memory.getDOMCounters");
        return new Left(counters.get("nodes").getAsDouble(), counters.get("jsEventListeners").getAsDouble(),
            bytesIn(session), hosts, observers);
      } finally {
        session.detach();
      }
    }

    /** How many objects of a prototype can still be reached. */
    private static int alive(CDPSession session, String prototype) {
      JsonObject asked = new JsonObject();
      asked.addProperty("expression", prototype);
      JsonObject query = new JsonObject();
      query.add("prototypeObjectId", session.send("Runtime.evaluate", asked).getAsJsonObject("result").get("objectId"));
      JsonObject count = new JsonObject();
      count.add("objectId", session.send("Runtime.queryObjects", query).getAsJsonObject("objects").get("objectId"));
      count.addProperty("functionDeclaration", "function () { return this.length; }");
      int length = session.send("Runtime.callFunctionOn", count).getAsJsonObject("result").get("value").getAsInt();
      JsonObject objects = new JsonObject();
      objects.add("objectId", count.get("objectId"));
      session.send("Runtime.releaseObject", objects);
      return length;
    }
  }

  /** What is in use, garbage apart, when that step has been reached: objects, and arrays of numbers. */
  private static double bytesAfter(Page page, int step) {
    page.waitForFunction("""
        step => Number(document.querySelector('relu-descent').shadowRoot.querySelector('.step').textContent.split(' ')[1])
            >= step""", step);
    CDPSession session = page.context().newCDPSession(page);
    try {
      session.send("HeapProfiler.collectGarbage");
      return bytesIn(session);
    } finally {
      session.detach();
    }
  }

  private static double bytesIn(CDPSession session) {
    JsonObject usage = session.send("Runtime.getHeapUsage");
    return usage.get("usedSize").getAsDouble() + usage.get("backingStorageSize").getAsDouble();
  }
}
