package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** What the elements of a page's text that speak of figures have in common: they are found and read by their attributes. */
final class Marks {
  /** Names the figure, by its id. */
  static final String FIGURE = "data-relu-descent";

  private Marks() {}

  /** Takes an element of the page. */
  @JSFunctor
  interface Taker extends JSObject {
    void take(HTMLElement element);
  }

  /** All elements of the page that a selector fits, in their order. */
  @JSBody(params = {"selector", "taker"}, script = "document.querySelectorAll(selector).forEach(function (e) { taker(e); });")
  static native void each(String selector, Taker taker);

  /** The element that an event happened in and a selector fits, or null. */
  @JSBody(params = {"event", "selector"}, script =
      "return event.target.closest ? event.target.closest(selector) : null;")
  static native HTMLElement around(Event event, String selector);

  /** All that speak of a figure, and a selector fits. */
  static String of(String id, String selector) {
    return "[" + FIGURE + "=\"" + quoted(id) + "\"]" + selector;
  }

  @JSBody(params = "text", script = "return CSS.escape(text);")
  private static native String quoted(String text);

  /** A number in an attribute, or another one where there is none. */
  static double number(HTMLElement element, String attribute, double absent) {
    String given = element.getAttribute(attribute);
    double number = given == null ? Double.NaN : numbers().parse(given);
    return number == number ? number : absent;
  }

  /** A control's number, which is its value or, with {@code data-scale="log"}, ten to the power of it, to three digits. */
  @JSBody(params = "control", script = """
      var value = control.value.replace(',', '.').replace('\\u2212', '-');
      value = value.trim() === '' ? NaN : Number(value);
      return control.dataset.scale === 'log' ? Number(Math.pow(10, value).toPrecision(3)) : value;
      """)
  static native double numberOf(HTMLElement control);

  /** Has a control show a number, where it shows another. */
  @JSBody(params = {"control", "number", "value"}, script = """
      if (control.dataset.scale === 'log') {
        control.value = Math.log10(number);
        control.setAttribute('aria-valuetext', value);
      } else if (Number(control.value) !== number) {
        control.value = value;
      }
      """)
  static native void showNumber(HTMLElement control, double number, String value);

  /** Has the page's text found by what runs once it has all been read. */
  static void onRead(Runnable runnable) {
    whenRead(event -> runnable.run());
  }

  @JSFunctor
  private interface Heard extends JSObject {
    void hear(Event event);
  }

  @JSBody(params = "heard", script = """
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', heard);
      } else {
        heard();
      }
      """)
  private static native void whenRead(Heard heard);

  @JSBody(script = "return document;")
  static native JSObject document();
}
