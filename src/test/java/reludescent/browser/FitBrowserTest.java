package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.RecordingSurface;

@ExtendWith(InBrowser.class)
class FitBrowserTest {
  private static final Interval X = new Interval(-2, 2);
  private static final Interval Y = new Interval(-1, 15);

  private Page page;
  private Locator plot;
  private Frame frame;

  @BeforeEach
  void open(Site site) {
    page = site.openHtml("<relu-descent panels='fit parameters data transport' x-range='-2 2' y-range='-1 15'></relu-descent>");
    plot = page.getByRole(AriaRole.IMG);
    assertThat(plot).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    BoundingBox box = plot.boundingBox();
    frame = Frame.on(new RecordingSurface(box.width, box.height), X, Y, 21);
  }

  @Test
  void a_point_is_dragged_and_put_back(ScriptApi api) {
    double[] points = api.numbers("() => ReluDescent.data().ys");
    assertEquals(20, points.length);
    drag(-2, points[0], -1.5, 4);
    assertThat(page.locator(".loss").first()).not().hasText("loss 4.1318");
    button("Undo").click();
    assertThat(page.locator(".loss").first()).hasText("loss 4.1318");
  }

  @Test
  void a_kink_is_dragged_and_its_intercept_follows() {
    drag(-1, 0, 0.5, 3);
    Locator b1 = page.getByLabel("b1", new Page.GetByLabelOptions().setExact(true));
    assertThat(b1).hasValue(Pattern.compile("\u22120\\.2[45].*"));
    assertThat(page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true))).hasValue("0.5");
  }

  @Test
  void a_double_click_adds_a_point_and_delete_removes_it() {
    move(0, 12);
    page.mouse().dblclick(xOf(0), yOf(12));
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".* of 21 points.*"));
    move(0.2, 12);
    move(0, 12);
    plot.press("Delete");
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".* of 20 points.*"));
  }

  @Test
  void dragging_where_nothing_is_changes_nothing() {
    drag(0, 12, 1, 8);
    assertThat(page.locator(".loss").first()).hasText("loss 4.1318");
    assertThat(button("Undo")).hasAttribute("aria-disabled", "true");
  }

  private void drag(double fromX, double fromY, double toX, double toY) {
    move(fromX, fromY);
    page.mouse().down();
    move((fromX + toX) / 2, (fromY + toY) / 2);
    move(toX, toY);
    page.mouse().up();
  }

  private void move(double x, double y) {
    page.mouse().move(xOf(x), yOf(y));
  }

  private double xOf(double x) {
    return plot.boundingBox().x + frame.x().at(x);
  }

  private double yOf(double y) {
    return plot.boundingBox().y + frame.y().at(y);
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
