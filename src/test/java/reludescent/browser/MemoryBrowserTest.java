package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class MemoryBrowserTest {
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

  /** What is in use, garbage apart, when that step has been reached: objects, and arrays of numbers. */
  private static double bytesAfter(Page page, int step) {
    page.waitForFunction("""
        step => Number(document.querySelector('relu-descent').shadowRoot.querySelector('.step').textContent.split(' ')[1])
            >= step""", step);
    CDPSession session = page.context().newCDPSession(page);
    session.send("HeapProfiler.collectGarbage");
    JsonObject usage = session.send("Runtime.getHeapUsage");
    session.detach();
    return usage.get("usedSize").getAsDouble() + usage.get("backingStorageSize").getAsDouble();
  }
}
