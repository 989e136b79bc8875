package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.view.Condition;
import reludescent.view.Reading;
import reludescent.web.dom.Dom;

/**
 * What a text asks a reader to bring about with a figure: {@code data-check} is a {@link Condition}. Once it has held, the element is
 * {@code data-done} and stays so; a {@code data-kept} within it keeps the number it was done with. The browser remembers it
 * where it may.
 */
final class Checks {
  static final String SELECTOR = "[data-check]";

  private Checks() {}

  /** Shows what was done on an earlier visit. */
  static void recall(HTMLElement check) {
    String kept = recalled(key(check));
    if (kept != null) {
      done(check, kept);
    }
  }

  static void show(HTMLElement check, AppState state) {
    if (check.hasAttribute("data-done") || state.isInGesture() || !condition(check).holds(state)) {
      return;
    }
    HTMLElement output = kept(check);
    String name = output == null ? null : output.getAttribute("data-kept");
    String number = name == null || name.isEmpty() ? "" : Reading.text(Reading.of(state, name, 0), Outputs.digits(output));
    done(check, number);
    remember(key(check), number);
    countAll();
  }

  /** Tells, where the page asks for it, how many of its checks have been done. */
  static void countAll() {
    int[] counts = new int[2];
    Marks.each(SELECTOR, check -> {
      counts[0] += check.hasAttribute("data-done") ? 1 : 0;
      counts[1]++;
    });
    Marks.each("[data-checks-done]", place -> Dom.setText(place, counts[0] + " of " + counts[1]));
  }

  private static void done(HTMLElement check, String number) {
    Dom.setAttribute(check, "data-done", "");
    HTMLElement output = kept(check);
    if (output != null) {
      Dom.setText(output, number.isEmpty() ? "Done." : "Done: " + number + ".");
    }
  }

  private static HTMLElement kept(HTMLElement check) {
    return Dom.find(check, "[data-kept]");
  }

  private static Condition condition(HTMLElement check) {
    return new Condition(Dom.words(check, "data-check"), numbers());
  }

  /** Where it is remembered; the same wherever the page stands within itself. */
  private static String key(HTMLElement check) {
    return "relu-descent " + path() + " " + check.getAttribute(Marks.FIGURE) + " " + Dom.words(check, "data-check");
  }

  @JSBody(script = "return location.pathname;")
  private static native String path();

  @JSBody(params = {"key", "value"}, script = "try { localStorage.setItem(key, value); } catch (refused) { /* not kept */ }")
  private static native void remember(String key, String value);

  @JSBody(params = "key", script = "try { return localStorage.getItem(key); } catch (refused) { return null; }")
  private static native String recalled(String key);
}
