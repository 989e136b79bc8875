package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.figure.FitFigure;
import reludescent.plot.Frame;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Setup;
import reludescent.state.AppState;
import reludescent.view.FitView;

/** Fingers on the fit of the lab, on a phone. */
@ExtendWith(InBrowser.class)
@Screen(Screen.Kind.PHONE)
@OnlyIn(value = Engine.CHROMIUM, because = "the drivers of other engines have no fingers that move")
class TouchBrowserTest {
  private Page page;
  private CDPSession touch;
  private BoundingBox plot;
  private Frame frame;

  @BeforeEach
  void open(Site site) {
    page = site.open("lab.html");
    touch = page.context().newCDPSession(page);
    Locator fit = page.getByRole(AriaRole.IMG).first();
    assertThat(fit).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    plot = fit.boundingBox();
    frame = FitFigure.frame(new RecordingSurface(plot.width, plot.height),
        new FitView(null, null).scene(AppState.of(Setup.article())));
  }

  @Test
  void a_vertical_swipe_scrolls_whatever_lies_under_the_finger() {
    double[] dot = dot();
    send("touchStart", dot);
    for (int i = 1; i <= 8; i++) {
      send("touchMove", new double[] {dot[0], dot[1] - 10 * i});
      nextFrame();
    }
    send("touchEnd");
    page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).doubleValue() > 20);
    assertThat(page.locator("strong.loss")).hasText("loss 4.1318");
  }

  @Test
  void a_press_and_hold_takes_a_point_and_the_page_stays() {
    double[] dot = dot();
    send("touchStart", dot);
    assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Point 1:"))).isAttached();
    for (int i = 1; i <= 8; i++) {
      send("touchMove", new double[] {dot[0], dot[1] + 8 * i});
      nextFrame();
    }
    send("touchEnd");
    assertThat(page.locator("strong.loss")).not().hasText("loss 4.1318");
    assertEquals(0, page.evaluate("scrollY"));
  }

  @Test
  void two_fingers_zoom_and_a_button_leads_back() {
    double y = plot.y + plot.height / 2;
    double x = plot.x + plot.width / 2;
    Locator all = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("All points"));
    assertThat(all).isHidden();
    send("touchStart", new double[] {x - 20, y}, new double[] {x + 20, y});
    for (int i = 1; i <= 8; i++) {
      send("touchMove", new double[] {x - 20 - 6 * i, y}, new double[] {x + 20 + 6 * i, y});
      nextFrame();
    }
    send("touchEnd");
    assertThat(all).isVisible();
    assertTrue(all.boundingBox().height >= 43.5);
    all.tap();
    assertThat(all).isHidden();
  }

  /** Where the first point stands. */
  private double[] dot() {
    AppState state = AppState.of(Setup.article());
    return new double[] {plot.x + frame.x().at(state.data().xs()[0]), plot.y + frame.y().at(state.data().ys()[0])};
  }

  private void nextFrame() {
    page.evaluate("() => new Promise(requestAnimationFrame)");
  }

  private void send(String type, double[]... fingers) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < fingers.length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("x", fingers[i][0]);
      point.addProperty("y", fingers[i][1]);
      point.addProperty("id", i);
      points.add(point);
    }
    JsonObject params = new JsonObject();
    params.addProperty("type", type);
    params.add("touchPoints", points);
    touch.send("Input.dispatchTouchEvent", params);
  }
}
