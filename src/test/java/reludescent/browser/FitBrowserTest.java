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
import reludescent.figure.FitFigure;
import reludescent.math.Interval;
import reludescent.plot.Frame;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.state.AppState;
import reludescent.view.FitView;

@ExtendWith(InBrowser.class)
class FitBrowserTest {
  private static final Interval X = new Interval(-2, 2);
  private static final Interval Y = new Interval(-1, 15);

  private Page page;
  private Locator plot;
  private Frame frame;

  private Site site;

  @BeforeEach
  void open(Site site) {
    this.site = site;
    page = site.openHtml("<relu-descent panels='fit parameters data transport' x-range='-2 2' y-range='-1 15'></relu-descent>");
    findPlot(Setup.article());
  }

  private void findPlot(Setup setup) {
    plot = page.getByRole(AriaRole.IMG);
    assertThat(plot).hasAttribute("aria-label", Pattern.compile("Plot of the fit.*"));
    BoundingBox box = plot.boundingBox();
    frame = FitFigure.frame(new RecordingSurface(box.width, box.height),
        new FitView(X, Y).scene(AppState.of(setup)));
  }

  @Test
  void a_point_is_dragged_and_put_back(ScriptApi api) {
    double[] points = api.numbers("() => ReluDescent.data().ys");
    assertEquals(20, points.length);
    drag(-2, points[0], -1.5, 4);
    assertThat(page.locator("strong.loss")).not().hasText("loss 4.1318");
    undo();
    assertThat(page.locator("strong.loss")).hasText("loss 4.1318");
  }

  @Test
  void a_kink_is_dragged_and_its_intercept_follows() {
    drag(-1, 0, 0.5, 3);
    Locator b1 = page.getByLabel("b1", new Page.GetByLabelOptions().setExact(true));
    assertThat(b1).hasValue(Pattern.compile("\u22120\\.2[45].*"));
    assertThat(page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true))).hasValue("0.5");
  }

  @Test
  void a_click_adds_a_point_and_delete_removes_it() {
    page.mouse().click(xOf(0), yOf(12));
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".* of 21 points.*"));
    move(0.2, 12);
    move(0, 12);
    page.keyboard().press("Delete");
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".* of 20 points.*"));
  }

  @Test
  void a_units_line_is_turned_about_its_kink() {
    Locator m1 = page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true));
    Locator b1 = page.getByLabel("b1", new Page.GetByLabelOptions().setExact(true));
    drag(1, 1, 1, 8);
    assertThat(m1).hasValue(Pattern.compile("(3\\.9|4|4\\.0).*"));
    double slope = exact(m1);
    assertEquals(slope, exact(b1), 1e-12);
    undo();
    assertThat(m1).hasValue("0.5");
  }

  @Test
  void pointing_at_the_curve_puts_its_numbers_into_the_formula() {
    page = site.openHtml("<relu-descent panels='fit' x-range='-2 2' y-range='-1 15'"
        + " setup='#data.kind=none&model.start=1,1'></relu-descent>");
    findPlot(Permalink.read("data.kind=none&model.start=1,1", Values.NUMBERS));
    page.evaluate("""
        () => {
          window.texts = [];
          const fillText = CanvasRenderingContext2D.prototype.fillText;
          CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
            window.texts.push(text);
            fillText.call(this, text, x, y);
          };
        }""");
    move(1, 2);
    page.waitForFunction("() => window.texts.some(text => /^max\\(0, 1\\*(0\\.9\\d*|1|1\\.0\\d*)\\+1\\)$/.test(text))"
        + " && window.texts.some(text => /^(1\\.9\\d*|2|2\\.0\\d*)$/.test(text))");
  }

  @Test
  void a_keyboard_goes_from_handle_to_handle_and_moves_them() {
    plot.focus();
    plot.press("ArrowRight");
    plot.press("ArrowRight");
    Locator status = page.getByRole(AriaRole.STATUS).first();
    assertThat(status).containsText("Point 2: x \u22121.7895");
    plot.press("Enter");
    plot.press("Shift+ArrowUp");
    assertThat(status).containsText("Point 2: x \u22121.7895, y 8.1433");
    plot.press("Enter");
    plot.press("Delete");
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".* of 19 points.*"));
    for (int i = 0; i < 3; i++) {
      plot.press("Shift+ArrowRight");
    }
    assertThat(status).containsText("Unit 2: kink at \u22121.00");
    plot.press("Enter");
    plot.press("Shift+ArrowRight");
    assertThat(status).containsText("Unit 2: kink at \u22120.60");
    plot.press("Escape");
    undo();
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".*Unit 2: active on 4 of 19 points, kink at \u22121.00.*"));
  }

  @Test
  void the_figure_is_zoomed_and_panned_and_all_is_shown_again() {
    assertThat(button("All points")).hasAttribute("aria-disabled", "true");
    button("Zoom in").click();
    assertThat(button("All points")).not().hasAttribute("aria-disabled", "true");
    drag(0, 12, 1, 8);
    assertNothingToUndo();
    button("All points").click();
    assertThat(button("All points")).hasAttribute("aria-disabled", "true");
    plot.focus();
    plot.press("+");
    assertThat(button("All points")).not().hasAttribute("aria-disabled", "true");
    plot.press("0");
    assertThat(button("All points")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void dead_units_are_told_of() {
    Locator m1 = page.getByLabel("m1", new Page.GetByLabelOptions().setExact(true));
    Locator b1 = page.getByLabel("b1", new Page.GetByLabelOptions().setExact(true));
    m1.fill("0");
    m1.press("Enter");
    b1.fill("-1");
    b1.press("Enter");
    assertThat(plot).hasAttribute("aria-label", Pattern.compile(".*Unit 1: dead, active on none of 20 points.*"));
  }

  private static double exact(Locator field) {
    field.focus();
    return Double.parseDouble(field.inputValue());
  }

  @Test
  void dragging_where_nothing_is_changes_nothing() {
    drag(0, 12, 1, 8);
    assertThat(page.locator("strong.loss")).hasText("loss 4.1318");
    assertNothingToUndo();
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

  private void undo() {
    button("More").click();
    button("Undo").click();
  }

  private void assertNothingToUndo() {
    button("More").click();
    assertThat(button("Undo")).hasAttribute("aria-disabled", "true");
    page.keyboard().press("Escape");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
