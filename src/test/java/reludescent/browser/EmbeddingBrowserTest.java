package reludescent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code docs/embedding.md} shows works as it stands there. */
@ExtendWith(InBrowser.class)
class EmbeddingBrowserTest {
  private static final String FIGURE = "document.querySelector('#fig1')";

  /** Many screens of text. */
  private static final String FAR = "<p>So far.</p>".repeat(200);

  @Test
  void links_lead_to_their_state_and_tell_when_the_figure_is_there(Site site) throws IOException {
    Page page = open(site);
    expectStep(page, 12);
    Locator start = link(page, "start");
    start.click();
    expectStep(page, 0);
    assertThat(start).hasAttribute("aria-pressed", "true");
    link(page, "forty steps").press("Enter");
    expectStep(page, 40);
    assertThat(start).hasAttribute("aria-pressed", "false");
    Locator zeroed = link(page, "zeroed gradients");
    assertThat(zeroed).hasAttribute("aria-pressed", "false");
    zeroed.click();
    assertThat(zeroed).hasAttribute("aria-pressed", "true");
    assertThat(output(page, "loss").first()).hasText("3.88");
    page.getByText("Play another").click();
    until(page, FIGURE + ".setup.loss === 'mse' && " + FIGURE + ".step > 0");
  }

  @Test
  void controls_change_the_figure_and_follow_it(Site site) throws IOException {
    Page page = open(site);
    Locator rate = page.getByLabel("learning rate", new Page.GetByLabelOptions().setExact(true));
    assertThat(rate).hasAttribute("aria-valuetext", "0.01");
    rate.fill("-1");
    until(page, FIGURE + ".setup.optimizer.learningRate === 0.1");
    Locator slope = page.getByLabel("slope");
    link(page, "start").click();
    assertThat(slope).hasValue("0.5");
    slope.fill("2");
    slope.press("Enter");
    until(page, FIGURE + ".setup.model.start[0] === 2");
    page.getByLabel("zeroed").check();
    until(page, FIGURE + ".setup.zeroGradients");
    page.getByLabel("loss", new Page.GetByLabelOptions().setExact(true)).selectOption("huber");
    until(page, FIGURE + ".setup.loss === 'huber'");
    page.evaluate(FIGURE + ".setup = {}");
    assertThat(rate).hasAttribute("aria-valuetext", "0.01");
    assertThat(page.getByLabel("zeroed")).not().isChecked();
  }

  @Test
  void a_value_that_cannot_be_used_is_answered_beside_its_control(Site site) throws IOException {
    Page page = open(site);
    Locator slope = page.getByLabel("slope");
    slope.fill("");
    slope.press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT).filter(
        new Locator.FilterOptions().setHasText("m1: \"\" given, allowed: a number"))).isVisible();
    assertThat(slope).hasAttribute("aria-invalid", "true");
    expectStep(page, 12);
    slope.fill("1");
    slope.press("Enter");
    assertThat(slope).not().hasAttribute("aria-invalid", "true");
  }

  @Test
  void outputs_follow_the_figure(Site site) throws IOException {
    Page page = open(site);
    page.evaluate(FIGURE + ".goTo(40)");
    assertThat(output(page, "step")).hasText("40");
    assertThat(output(page, "loss").first()).hasText("2.03");
    page.evaluate(FIGURE + ".goTo(39)");
    assertThat(output(page, "loss").nth(1)).hasText("1.9593");
    page.evaluate(FIGURE + ".goTo(0)");
    assertThat(output(page, "step")).hasText("0");
    assertThat(output(page, "loss").nth(1)).hasText("1.9593");
    assertThat(output(page, "f")).hasText("1.000");
    page.getByLabel("x", new Page.GetByLabelOptions().setExact(true)).fill("2");
    assertThat(output(page, "f")).hasText("1.500");
  }

  @Test
  void a_check_is_done_once_it_has_held_and_is_remembered(Site site) throws IOException {
    Page page = open(site);
    Locator check = page.locator("[data-check]");
    expectStep(page, 12);
    assertThat(check).not().hasAttribute("data-done", "");
    link(page, "forty steps").click();
    assertThat(check).hasAttribute("data-done", "");
    assertThat(check).containsText("Done: 2.0346.");
    link(page, "start").click();
    assertThat(check).hasAttribute("data-done", "");
    page.reload();
    assertThat(check).hasAttribute("data-done", "");
    assertThat(check).containsText("Done: 2.0346.");
  }

  @Test
  void terms_light_up_with_their_part_of_the_figure(Site site) throws IOException {
    Page page = open(site);
    Locator unit = page.getByText("first unit");
    unit.hover();
    assertThat(unit).hasAttribute("data-lit", "");
    assertThat(page.locator("relu-descent")).containsText("Unit 1:");
    page.getByText("the misses").focus();
    assertThat(page.getByText("the misses")).hasAttribute("data-lit", "");
  }

  @Test
  void scripts_drive_the_figure_and_hear_of_it(Site site) throws IOException {
    Page page = open(site);
    page.evaluate("() => {" + blocks("js").get(0) + "}");
    assertEquals(60, page.evaluate(FIGURE + ".setup.steps"));
    page.evaluate(FIGURE + ".step = 60");
    until(page, "document.title === 'Ended at step 60'");
    assertEquals("fit transport", page.evaluate(FIGURE + ".panels"));
  }

  @Test
  void events_tell_of_changes_whoever_makes_them(Site site) throws IOException {
    Page page = open(site);
    expectStep(page, 12);
    page.evaluate("""
        () => {
          globalThis.heard = [];
          const figure = document.querySelector('#fig1');
          for (const name of ['step', 'change', 'end', 'error']) {
            figure.addEventListener(name, event => heard.push(name + ' ' + JSON.stringify(event.detail)));
          }
          figure.setup = {steps: 13};
        }""");
    until(page, "heard.length === 2");
    page.locator("relu-descent").getByRole(AriaRole.BUTTON,
        new Locator.GetByRoleOptions().setName("Forward")).first().click();
    until(page, "heard.length === 4");
    String heard = String.valueOf(page.evaluate("heard.join('; ')"));
    assertTrue(heard.matches("change null; step \\{\"step\":12,\"loss\":3\\.6\\d*}; step \\{\"step\":13,\"loss\":3\\.\\d*}; "
        + "end \\{\"step\":13,\"loss\":3\\.\\d*,\"stopped\":null}"), heard);
  }

  @Test
  void what_is_refused_is_an_error_and_changes_nothing(Site site) throws IOException {
    Page page = open(site);
    for (List<String> call : List.of(
        List.of("setup = {steps: -1}", "steps: \u22121 given", "steps: -1 given"), List.of("setup = 3", "setup: 3 given"),
        List.of("goTo(1.5)", "step: 1.5 given"), List.of("goTo()", "step: nothing given"),
        List.of("show('all')", "stage: \"all\" given, allowed: whole, predict"))) {
      String message = String.valueOf(page.evaluate("() => { try { " + FIGURE + "." + call.get(0) + "; } catch (e) { return e.message; } }"));
      assertTrue(call.stream().skip(1).anyMatch(message::startsWith), message);
    }
    expectStep(page, 12);
    assertEquals(200, page.evaluate(FIGURE + ".setup.steps"));
  }

  @Test
  void other_panels_show_the_same_run(Site site) throws IOException {
    Page page = open(site);
    page.evaluate(FIGURE + ".goTo(17)");
    page.evaluate(FIGURE + ".panels = 'fit loss'");
    expectStep(page, 17);
    assertEquals("fit loss", page.evaluate(FIGURE + ".getAttribute('panels')"));
  }

  @Test
  void an_element_can_be_set_up_before_it_is_in_the_page(Site site) throws IOException {
    Page page = open(site);
    assertEquals("7 3", page.evaluate("""
        () => {
          const figure = document.createElement('relu-descent');
          figure.setup = {steps: 7};
          figure.step = 3;
          document.body.append(figure);
          return figure.setup.steps + ' ' + figure.step;
        }"""));
  }

  @Test
  void a_lazy_figure_is_a_still_picture_until_it_is_nearly_in_sight(Site site) {
    Page page = site.openHtml("<relu-descent panels=fit></relu-descent>" + FAR
        + "<div><relu-descent loading=lazy panels=fit><b>A picture.</b></relu-descent></div>");
    Locator lazy = page.locator("relu-descent").nth(1);
    assertThat(page.getByText("A picture.")).isVisible();
    assertEquals(0, lazy.locator("canvas").count());
    page.getByText("A picture.").scrollIntoViewIfNeeded();
    assertThat(lazy.locator("canvas")).isVisible();
    assertThat(page.getByText("A picture.")).not().isVisible();
  }

  @Test
  void a_figure_that_plays_stops_out_of_sight_and_goes_on_when_it_is_back(Site site) {
    Page page = site.openHtml("<relu-descent panels=fit></relu-descent>" + FAR
        + "<relu-descent id=fig1 panels=fit autoplay setup=\"steps=100000\"></relu-descent>");
    assertEquals(0, page.evaluate(FIGURE + ".step"));
    page.locator("#fig1").scrollIntoViewIfNeeded();
    until(page, FIGURE + ".step > 0");
    page.evaluate("scrollTo(0, 0)");
    until(page, """
        () => { const {step} = document.querySelector('#fig1'); const same = step === globalThis.before; globalThis.before = step;
          return same; }""");
    page.locator("#fig1").scrollIntoViewIfNeeded();
    until(page, FIGURE + ".step > globalThis.before");
  }

  private static Page open(Site site) throws IOException {
    String html = String.join("\n", blocks("html"));
    String tag = "<script src=\"relu-descent.js\"></script>";
    return site.openHtml(tag, html.replace(tag, ""));
  }

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("docs/embedding.md"))).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static void expectStep(Page page, int step) {
    until(page, FIGURE + ".step === " + step);
  }

  /** Waits for something to be so; asked from outside, as the page's policy lets no text become code within it. */
  private static void until(Page page, String isSo) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(isSo)));
  }

  private static Locator output(Page page, String value) {
    return page.locator("output[data-value=" + value + "]");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
