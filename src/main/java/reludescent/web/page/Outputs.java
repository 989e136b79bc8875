package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.view.Condition;
import reludescent.view.Reading;
import reludescent.web.dom.Dom;

/**
 * Numbers in the text that a figure fills in: {@code data-value} says which (see {@link Reading}), {@code data-digits} with how many
 * decimals, {@code data-x} where it is taken (a number, or the id of a control), and {@code data-keep="least"} or {@code "most"}
 * that the least, or the greatest, so far stays, and {@code data-while} a {@link Condition} without which it does not change.
 */
final class Outputs {
  static final String SELECTOR = "[data-value]";

  private Outputs() {}

  static void show(HTMLElement output, AppState state) {
    String meanwhile = Dom.words(output, "data-while");
    if (meanwhile != null && !new Condition(meanwhile, numbers()).holds(state)) {
      return;
    }
    double value = Reading.of(state, output.getAttribute("data-value"), x(output));
    String keep = output.getAttribute("data-keep");
    double kept = keep == null ? Double.NaN : Marks.number(output, "data-kept", Double.NaN);
    boolean better = kept != kept || ("most".equals(keep) ? value > kept : value < kept);
    if (keep != null && better && value == value) {
      Dom.setAttribute(output, "data-kept", numbers().shortest(value));
    }
    if (keep == null || better) {
      Dom.setText(output, Reading.text(value, digits(output)));
    }
  }

  static int digits(HTMLElement output) {
    return (int) Math.min(10, Marks.number(output, "data-digits", -1));
  }

  private static double x(HTMLElement output) {
    String given = output.getAttribute("data-x");
    HTMLElement control = given == null ? null : byId(given);
    return control != null ? Marks.numberOf(control) : Marks.number(output, "data-x", 0);
  }

  @JSBody(params = "id", script = "return document.getElementById(id);")
  private static native HTMLElement byId(String id);
}
