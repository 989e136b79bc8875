package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.Golden;

@ExtendWith(InBrowser.class)
class ElementBrowserTest {
  private static final String LAB =
      "<relu-descent panels='fit parameters training transport log'></relu-descent>";

  @Test
  void it_starts_at_the_articles_start(Site site) {
    Locator lab = open(site, LAB);
    assertThat(lab.getByText("Step 0 of 40", exactly())).isVisible();
    assertThat(lab.getByText("loss 4.1318", exactly())).isVisible();
    assertThat(parameter(lab, "m1")).hasValue("0.5");
    assertThat(parameter(lab, "b2")).hasValue("\u22120.5");
  }

  @Test
  void the_pages_first_figure_is_shown_before_its_transport_whose_place_is_kept(Site site, Page page) {
    recordFrames(page, """
        transport: !!first.shadowRoot.querySelector('.transport'),
        bottom: document.querySelector('p').getBoundingClientRect().top""");
    site.openHtml("<relu-descent></relu-descent><p>What follows.</p>");
    assertThat(button(page.locator("relu-descent"), "Play")).isVisible();
    assertEquals("true false, true true", page.evaluate(
        "() => frames.slice(0, 2).map(frame => frame.drawn + ' ' + frame.transport).join(', ')"));
    double moved = ((Number) page.evaluate("() => Math.abs(frames[1].bottom - frames[0].bottom)")).doubleValue();
    assertTrue(moved < 1, "what follows moved by " + moved + " px");
  }

  @Test
  void the_pages_first_figure_is_shown_before_other_elements_are_made(Site site, Page page) {
    recordFrames(page, """
        others: second.shadowRoot.querySelectorAll('.panel').length,
        kept: second.offsetHeight""");
    site.openHtml("<relu-descent panels=fit></relu-descent><relu-descent panels='fit transport'></relu-descent>");
    assertThat(button(page.locator("relu-descent"), "Play")).isVisible();
    assertEquals("true 0 480", page.evaluate("""
        () => {
          const {drawn, others, kept} = frames.filter(frame => frame.time === frames[0].time).at(-1);
          return drawn + ' ' + others + ' ' + kept;
        }"""));
    assertEquals(3, page.evaluate("() => frames.find(frame => frame.time > frames[0].time && frame.others).others"));
  }

  /** Has the page keep of each animation frame its time, whether the first figure was drawn by then, and what else is to be seen. */
  private static void recordFrames(Page page, String seen) {
    page.addInitScript("""
        const asked = requestAnimationFrame;
        globalThis.frames = [];
        globalThis.requestAnimationFrame = callback => asked(time => {
          callback(time);
          const [first, second] = document.querySelectorAll('relu-descent');
          const canvas = first.shadowRoot.querySelector('canvas');
          const blank = Object.assign(document.createElement('canvas'), {width: canvas.width, height: canvas.height});
          frames.push({time, drawn: canvas.toDataURL() !== blank.toDataURL(), SEEN});
        });""".replace("SEEN", seen));
  }

  @Test
  void an_element_added_to_a_page_already_loaded_is_made_at_once(Site site, Page page) {
    site.openHtml("<relu-descent panels=fit></relu-descent>");
    assertThat(page.getByRole(AriaRole.IMG)).isVisible();
    page.waitForLoadState();
    assertEquals(3, page.evaluate("""
        () => {
          document.body.insertAdjacentHTML('beforeend', '<relu-descent panels="fit transport"></relu-descent>');
          return document.body.lastElementChild.shadowRoot.querySelectorAll('.panel').length;
        }"""));
  }

  @Test
  void playing_reaches_the_last_step_by_itself(Site site) {
    Locator lab = open(site, LAB);
    lab.getByLabel("Speed").selectOption("10");
    button(lab, "Play").click();
    assertThat(button(lab, "Pause")).isVisible();
    assertThat(lab.getByText("Step 40 of 40", exactly())).isVisible();
    assertThat(lab.getByText("loss 2.0346", exactly())).isVisible();
    assertThat(button(lab, "Play")).isVisible();
  }

  @Test
  void pausing_stays_at_the_step_shown(Site site, Page page) {
    Locator lab = open(site, LAB);
    button(lab, "Play").click();
    assertThat(lab.locator(".step")).hasText(Pattern.compile("Step [1-9].* of 40"));
    button(lab, "Pause").click();
    String step = lab.locator(".step").textContent();
    page.evaluate(framesPass("requestAnimationFrame", 30));
    assertThat(lab.locator(".step")).hasText(step);
  }

  @Test
  void stepping_back_shows_the_very_numbers_of_before(Site site) {
    Locator lab = open(site, LAB);
    button(lab, "Forward").click();
    button(lab, "Forward").click();
    assertThat(lab.getByText("Step 2 of 40", exactly())).isVisible();
    double[] before = exactParameters(lab);
    assertArrayEquals(Golden.read("article").params()[2], before);
    button(lab, "Last").click();
    button(lab, "Back").click();
    button(lab, "First").click();
    assertThat(lab.getByText("Step 0 of 40", exactly())).isVisible();
    button(lab, "Forward").click();
    button(lab, "Forward").click();
    assertThat(lab.getByText("Step 2 of 40", exactly())).isVisible();
    assertArrayEquals(before, exactParameters(lab));
  }

  @Test
  void the_scrubber_goes_to_any_step(Site site) {
    Locator lab = open(site, LAB);
    Locator scrubber = lab.getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName("Step").setExact(true));
    scrubber.fill("17");
    assertThat(lab.getByText("Step 17 of 40", exactly())).isVisible();
    scrubber.press("ArrowRight");
    assertThat(lab.getByText("Step 18 of 40", exactly())).isVisible();
  }

  @Test
  void keys_step_the_run_after_a_click_on_the_figure(Site site, Page page) {
    Locator lab = open(site, LAB);
    lab.getByRole(AriaRole.IMG).click(new Locator.ClickOptions().setPosition(3, 3));
    Keyboard keys = page.keyboard();
    keys.press("ArrowRight");
    keys.press("ArrowRight");
    keys.press("ArrowLeft");
    assertThat(lab.getByText("Step 1 of 40", exactly())).isVisible();
    keys.press("Shift+ArrowRight");
    assertThat(lab.getByText("Step 11 of 40", exactly())).isVisible();
    keys.press("End");
    assertThat(lab.getByText("Step 40 of 40", exactly())).isVisible();
    keys.press("Home");
    assertThat(lab.getByText("Step 0 of 40", exactly())).isVisible();
    keys.press(" ");
    assertThat(button(lab, "Pause")).isVisible();
    keys.press(" ");
    assertThat(button(lab, "Play")).isVisible();
  }

  @Test
  void typing_a_parameter_starts_a_new_run_from_there(Site site) {
    Locator lab = open(site, LAB);
    button(lab, "Last").click();
    type(parameter(lab, "m1"), "0.123456789");
    assertThat(lab.getByText("Step 0 of 40", exactly())).isVisible();
    assertThat(parameter(lab, "m1")).hasValue("0.123456789");
    assertThat(slider(lab, "m1")).hasValue("0.123456789");
    assertEquals(Golden.read("article").params()[40][3], exact(lab, "b2"));
    choose(lab, "Start over");
    assertThat(lab.getByText("loss 4.1318", exactly())).isVisible();
  }

  @Test
  void a_typed_value_beyond_the_slider_extends_it(Site site) {
    Locator lab = open(site, LAB);
    type(parameter(lab, "b1"), "\u2212250");
    assertThat(slider(lab, "b1")).hasValue("-250");
    assertTrue(Double.parseDouble(slider(lab, "b1").getAttribute("min")) <= -250);
  }

  @Test
  void a_slider_moves_the_typed_number_and_the_run(Site site) {
    Locator lab = open(site, LAB);
    slider(lab, "m2").fill("1.5");
    assertThat(parameter(lab, "m2")).hasValue("1.5");
    assertThat(lab.getByText("loss 4.1318", exactly())).not().isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1e999", "NaN", "--3", "2e12", "0x10", "Infinity"})
  void rubbish_is_answered_beside_the_field_and_changes_nothing(String rubbish, Site site) {
    Locator lab = open(site, LAB);
    button(lab, "Forward").click();
    Locator field = parameter(lab, "m1");
    type(field, rubbish);
    Locator message = lab.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(
        rubbish.equals("2e12") ? "m1: 2000000000000 is too large, use 1e12 or less"
            : "Not a number. The run keeps 0.5048947368421053."));
    assertThat(message).isVisible();
    assertThat(field).hasAttribute("aria-invalid", "true");
    assertThat(field).hasAttribute("aria-describedby", message.getAttribute("id"));
    assertThat(lab.getByText("Step 1 of 40", exactly())).isVisible();
    assertThat(slider(lab, "m1")).hasAttribute("aria-valuetext", "0.5048947368421053");
    field.press("Escape");
    assertThat(message).not().isVisible();
    assertThat(field).hasValue("0.5048947368421053");
  }

  @Test
  void a_number_that_changes_under_a_field_all_of_which_is_selected_stays_selected(Site site) {
    Locator lab = open(site, LAB);
    Locator field = parameter(lab, "m1");
    field.focus();
    button(lab, "Forward").evaluate("button => button.click()"); // as a frame does that comes just after the focus
    assertThat(field).hasValue("0.5048947368421053");
    field.press("Delete");
    assertThat(field).hasValue("");
  }

  @Test
  void the_switch_shows_the_same_forty_steps_with_gradients_zeroed(Site site) {
    Locator lab = open(site, LAB);
    button(lab, "Last").click();
    lab.getByLabel("Zero the gradients").check();
    assertThat(lab.getByText("Step 40 of 40", exactly())).isVisible();
    assertThat(lab.getByText("loss 3.8785", exactly())).isVisible();
    lab.getByLabel("Zero the gradients").uncheck();
    assertThat(lab.getByText("loss 2.0346", exactly())).isVisible();
  }

  @Test
  void the_log_panel_shows_the_articles_forty_lines(Site site) throws IOException {
    Locator lab = open(site, LAB);
    button(lab, "Last").click();
    Locator port = lab.getByLabel("Log lines");
    List<String> lines = new ArrayList<>();
    for (int top = 0; lines.size() < 40 && top < 40; top += 5) {
      port.evaluate("(port, row) => port.scrollTop = row * 20", top);
      assertThat(port).containsText("loss_" + (top + 1) + ":");
      for (String line : port.textContent().strip().split("\n")) {
        if (line.startsWith("loss_" + (lines.size() + 1) + ":")) {
          lines.add(line);
        }
      }
    }
    assertEquals(Files.readAllLines(Path.of("src/test/resources/golden/article-log.txt")), lines);
  }

  @Test
  void changes_are_undone_and_redone_by_keys(Site site) {
    Locator lab = open(site, LAB);
    type(parameter(lab, "m1"), "3");
    type(parameter(lab, "b1"), "4");
    Locator figure = lab.getByRole(AriaRole.IMG);
    figure.press("Control+z");
    assertThat(parameter(lab, "b1")).hasValue("0.5");
    figure.press("Control+z");
    assertThat(parameter(lab, "m1")).hasValue("0.5");
    figure.press("Control+Shift+Z");
    figure.press("Control+y");
    assertThat(parameter(lab, "m1")).hasValue("3");
    assertThat(parameter(lab, "b1")).hasValue("4");
    choose(lab, "Undo");
    assertThat(parameter(lab, "b1")).hasValue("0.5");
  }

  @Test
  void a_slider_moved_by_many_keys_is_undone_key_by_key(Site site) {
    Locator lab = open(site, LAB);
    slider(lab, "m1").focus();
    slider(lab, "m1").press("ArrowRight");
    String once = slider(lab, "m1").inputValue();
    slider(lab, "m1").press("ArrowRight");
    slider(lab, "m1").press("Control+z");
    assertThat(slider(lab, "m1")).hasValue(once);
  }

  @Test
  void playing_backwards_ends_at_the_start(Site site) {
    Locator lab = open(site, LAB);
    lab.getByLabel("Speed").selectOption("10");
    button(lab, "Last").click();
    choose(lab, "Backwards");
    assertThat(lab.getByText("Step 0 of 40", exactly())).isVisible();
  }

  @Test
  void the_lowest_loss_is_found_in_the_whole_run(Site site) {
    Locator lab = open(site, LAB);
    choose(lab, "Lowest loss");
    assertThat(lab.getByText("Step 39 of 40", exactly())).isVisible();
  }

  @Test
  void a_long_run_shows_its_progress_and_can_be_given_up(Site site) {
    Locator lab = open(site, "<relu-descent panels='fit transport' "
        + "setup='steps=10000000&optimizer.learningRate=1e-6'></relu-descent>");
    button(lab, "Last").click();
    assertThat(lab.getByRole(AriaRole.PROGRESSBAR)).isVisible();
    button(lab, "Cancel").click();
    assertThat(lab.getByRole(AriaRole.PROGRESSBAR)).not().isVisible();
    assertThat(lab.locator(".step")).not().hasText("Step 0 of 10000000");
  }

  @Test
  void divergence_is_said_and_never_shown_as_nan(Site site) {
    Locator lab = open(site, "<relu-descent panels='fit parameters transport log' "
        + "setup='{\"optimizer\": {\"learningRate\": 1e11}, \"steps\": 100}'></relu-descent>");
    button(lab, "Last").click();
    assertThat(lab.getByText(Pattern.compile("grew past 1e12 at step \\d+: lower the learning rate"))).isVisible();
    assertThat(lab).not().containsText(Pattern.compile("NaN|Infinity"));
  }

  @Test
  void dead_units_are_noticed_and_said(Site site) {
    Locator lab = open(site, "<relu-descent panels='fit transport' setup='model.start=1,-9,-1,-9'></relu-descent>");
    assertThat(lab.locator(".ending")).hasText("All units are dead: no gradient reaches a slope or an intercept");
    assertThat(lab.getByRole(AriaRole.IMG)).hasAttribute("aria-label",
        Pattern.compile(".*Unit 1: dead, active on none of 20 points, kink at 9.00.*"));
  }

  @Test
  void held_out_points_have_a_loss_of_their_own(Site site, ScriptApi api) {
    Locator lab = open(site, "<relu-descent panels='fit transport' step='40' "
        + "setup='data.heldOut.share=0.25&data.heldOut.seed=3'></relu-descent>");
    double[] losses = api.numbers("() => ReluDescent.train({data: {heldOut: {share: 0.25, seed: 3}}}).heldOutLosses");
    String shown = "held out " + String.format(Locale.ROOT, "%.4f", losses[40]);
    assertThat(lab.getByText(shown, exactly())).isVisible();
  }

  @Test
  void question_mark_brings_up_the_keys(Site site) {
    Locator lab = open(site, LAB);
    lab.getByRole(AriaRole.IMG).press("?");
    Locator sheet = lab.getByRole(AriaRole.DIALOG);
    assertThat(sheet).containsText("play or pause");
    sheet.getByRole(AriaRole.BUTTON).click();
    assertThat(sheet).not().isVisible();
  }

  @Test
  void two_elements_on_one_page_are_independent(Site site) {
    Page page = site.openHtml(LAB + LAB);
    Locator first = page.locator("relu-descent").nth(0);
    Locator second = page.locator("relu-descent").nth(1);
    button(first, "Last").click();
    type(parameter(second, "m1"), "3");
    assertThat(first.getByText("Step 40 of 40", exactly())).isVisible();
    assertThat(second.getByText("Step 0 of 40", exactly())).isVisible();
    assertThat(second.getByText("loss 4.1318", exactly())).not().isVisible();
    assertThat(first.getByText("loss 2.0346", exactly())).isVisible();
  }

  @Test
  void at_rest_no_animation_frame_is_asked_for(Site site, Page page) {
    page.addInitScript("""
        window.nativeFrame = window.requestAnimationFrame.bind(window);
        window.framesAsked = 0;
        window.requestAnimationFrame = callback => { window.framesAsked++; return window.nativeFrame(callback); };
        """);
    Locator lab = open(site, LAB);
    button(lab, "Forward").click();
    assertThat(lab.getByText("Step 1 of 40", exactly())).isVisible();
    page.evaluate(framesPass("nativeFrame", 5));
    int asked = (int) page.evaluate("() => window.framesAsked");
    page.evaluate(framesPass("nativeFrame", 30));
    assertEquals(asked, page.evaluate("() => window.framesAsked"));
  }

  @Test
  void the_figure_tells_in_words_what_it_shows(Site site) {
    Locator lab = open(site, LAB);
    for (int i = 0; i < 12; i++) {
      button(lab, "Forward").click();
    }
    assertThat(lab.getByRole(AriaRole.IMG)).hasAttribute("aria-label",
        "Plot of the fit. Step 12 of 40, loss 3.6452. Unit 1: active on 14 of 20 points, kink at \u22120.89. "
            + "Unit 2: active on 8 of 20 points, kink at \u22120.35.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"panels='fit plot'", "panels=''", "step='2.5'", "step='-1'", "theme='blue'",
      "x-range='2 -2'", "y-range='1'", "setup='{\"loss\": \"mad\"}'", "setup='{'", "setup='stepz=3'"})
  void a_wrong_attribute_is_named_and_other_elements_go_on(String attribute, Site site) {
    Page page = site.openHtml("<relu-descent " + attribute + "></relu-descent>" + LAB);
    Locator wrong = page.locator("relu-descent").nth(0).getByRole(AriaRole.ALERT);
    assertThat(wrong).containsText("attribute " + attribute.substring(0, attribute.indexOf('=')));
    assertThat(wrong).containsText("allowed");
    Locator lab = page.locator("relu-descent").nth(1);
    button(lab, "Forward").click();
    assertThat(lab.getByText("Step 1 of 40", exactly())).isVisible();
  }

  @Test
  void attributes_can_change_at_any_time(Site site) {
    Locator lab = open(site, "<relu-descent panels='fit transport' setup='steps=oops'></relu-descent>");
    assertThat(lab.getByRole(AriaRole.ALERT)).containsText("steps");
    lab.evaluate("lab => lab.setAttribute('setup', 'steps=7')");
    assertThat(lab.getByText("Step 0 of 7", exactly())).isVisible();
    lab.evaluate("lab => lab.setAttribute('step', '7')");
    assertThat(lab.getByText("Step 7 of 7", exactly())).isVisible();
  }

  @Test
  void an_element_that_is_moved_keeps_its_state(Site site) {
    Locator lab = open(site, LAB);
    button(lab, "Forward").click();
    lab.evaluate("lab => { const place = document.createElement('section'); document.body.append(place);"
        + " place.append(lab); }");
    assertThat(lab.getByText("Step 1 of 40", exactly())).isVisible();
    button(lab, "Forward").click();
    assertThat(lab.getByText("Step 2 of 40", exactly())).isVisible();
  }

  @Test
  void an_element_removed_and_added_again_hears_of_the_page_as_before(Site site, Page page) {
    site.openHtml("<relu-descent panels='fit parameters transport' permalink></relu-descent>");
    page.evaluate("() => { globalThis.figure = document.querySelector('relu-descent'); figure.remove(); }");
    page.evaluate("() => document.body.append(figure)");
    page.evaluate("() => { location.hash = '#steps=7'; }");
    assertThat(page.locator("relu-descent")).containsText(Pattern.compile("[Ss]tep 0 of 7"));
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void the_canvas_has_as_many_pixels_as_the_screen(Site site) {
    Locator canvas = open(site, LAB).getByRole(AriaRole.IMG);
    assertEquals(true, canvas.evaluate("canvas => canvas.width === 2 * canvas.clientWidth"
        + " && canvas.height === 2 * canvas.clientHeight"));
  }

  @Test
  void it_fits_into_320_pixels(Site site) {
    Page page = site.openHtml("<div id='place'>" + LAB + "</div>");
    page.setViewportSize(320, 700);
    Locator lab = page.locator("relu-descent");
    assertThat(button(lab, "Play")).isVisible();
    assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
  }

  private static Locator open(Site site, String html) {
    return site.openHtml(html).locator("relu-descent");
  }

  private static Locator button(Locator lab, String name) {
    return lab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses a button of the menu. */
  private static void choose(Locator lab, String name) {
    button(lab, "More").click();
    button(lab, name).click();
  }

  private static Locator parameter(Locator lab, String name) {
    return lab.getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator slider(Locator lab, String name) {
    return lab.getByLabel(name + " slider");
  }

  private static void type(Locator field, String text) {
    field.fill(text);
    field.press("Enter");
  }

  /** What a parameter's field shows while it has the focus: the number to its last digit. */
  private static double exact(Locator lab, String name) {
    Locator field = parameter(lab, name);
    field.focus();
    return Double.parseDouble(field.inputValue());
  }

  private static double[] exactParameters(Locator lab) {
    return new double[] {exact(lab, "m1"), exact(lab, "b1"), exact(lab, "m2"), exact(lab, "b2")};
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static String framesPass(String frame, int frames) {
    return "() => new Promise(done => { let left = " + frames + "; const next = () => left-- > 0 ? window." + frame
        + "(next) : done(); next(); })";
  }
}
