package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.Given;
import reludescent.setup.Permalink;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Store;
import reludescent.view.Reading;
import reludescent.web.api.JsValues;
import reludescent.web.dom.Dom;
import reludescent.web.element.Figure;

/**
 * Words that bring a figure to a state when they are pressed: {@code data-setup} (a whole setup), {@code data-field} and
 * {@code data-to} (one of its fields), {@code data-step} (a number, {@code last} or {@code lowest}), {@code data-stage},
 * {@code data-play}. Those whose state the figure is in are {@code aria-pressed}.
 */
final class Links {
  static final String SELECTOR =
      ":is(a,button):is([data-setup],[data-field],[data-step],[data-stage],[data-play])";

  private Links() {}

  /** Lets those without an address be reached and named as what they are: buttons. */
  static void prepare(HTMLElement link) {
    if (link.getTagName().equals("A") && !link.hasAttribute("href")) {
      Dom.setAttribute(link, "role", "button");
      Dom.setAttribute(link, "tabindex", "0");
    }
  }

  /** @throws SetupException where an attribute cannot be used; then the figure stays as it was */
  static void follow(HTMLElement link, Figure figure) {
    Store store = figure.store();
    Setup now = store.state().setup();
    Setup wanted = wanted(link, now);
    String step = link.getAttribute("data-step");
    Action move = step == null ? null : step.equals("last") ? new Action.GoToLast()
        : step.equals("lowest") ? new Action.GoToLowest() : new Action.GoTo(step(step));
    Stage stage = stage(link);
    if (wanted != now) {
      store.dispatch(new Action.ChangeSetup(wanted, false));
    }
    if (move != null) {
      store.dispatch(move);
    }
    if (stage != null) {
      store.look(store.state().view().withStage(stage));
    }
    if (link.hasAttribute("data-play") && !store.state().playback().isPlaying()) {
      store.dispatch(new Action.TogglePlaying());
    }
  }

  /** Shows whether the figure is in the state that the link leads to. */
  static void show(HTMLElement link, AppState state) {
    boolean there;
    try {
      String step = link.getAttribute("data-step");
      Stage stage = stage(link);
      there = (step == null || state.step() == place(step, state)) && (stage == null || state.view().stage() == stage)
          && (!isAboutSetup(link) || isSame(wanted(link, state.setup()), state.setup()))
          && !link.hasAttribute("data-play");
    } catch (SetupException wrong) {
      there = false;
    }
    Dom.setAttribute(link, "aria-pressed", there ? "true" : "false");
  }

  private static boolean isAboutSetup(HTMLElement link) {
    return link.hasAttribute("data-setup") || link.hasAttribute("data-field");
  }

  private static Setup wanted(HTMLElement link, Setup now) {
    Setup wanted = now;
    String whole = link.getAttribute("data-setup");
    if (whole != null) {
      wanted = SetupReader.readSoon(JsValues.parseSetupText(whole), numbers());
    }
    String field = link.getAttribute("data-field");
    return field == null ? wanted : FieldText.put(wanted, field, link.getAttribute("data-to"));
  }

  private static boolean isSame(Setup a, Setup b) {
    return a == b || Permalink.isPractical(a) && Permalink.isPractical(b)
        && Permalink.of(a, numbers()).equals(Permalink.of(b, numbers()));
  }

  private static Stage stage(HTMLElement link) {
    String name = link.getAttribute("data-stage");
    Stage stage = name == null ? null : Stage.named(name);
    if (name != null && stage == null) {
      throw new SetupException("data-stage", "\"" + name + "\"", Stage.keys());
    }
    return stage;
  }

  private static double place(String step, AppState state) {
    return step.equals("last") ? state.plannedSteps()
        : step.equals("lowest") ? Reading.of(state, "lowestStep", 0) : step(step);
  }

  private static int step(String given) {
    double step = numbers().parse(given);
    if (!Settings.STEPS.allows(step)) {
      throw new SetupException("data-step", Given.quoted(given), Settings.STEPS.allowedOne(numbers()) + ", last, lowest");
    }
    return (int) step;
  }
}
