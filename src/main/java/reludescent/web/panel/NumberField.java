package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Setting;
import reludescent.text.Decimal;
import reludescent.text.Shown;
import reludescent.web.dom.Dom;

/**
 * A number to type. What is typed takes effect on Enter or on leaving the field; what cannot be used is answered beside the
 * field and changes nothing. Arrow up and down step the number, Shift for coarse and Alt for fine steps, Escape takes back
 * what was typed.
 */
final class NumberField implements Dom.Listener {
  private static final int LONGEST_SHOWN = 12;

  /** Takes a number that the field's setting allows. */
  interface Taker {
    void take(double value);
  }

  private final HTMLElement element;
  private final HTMLInputElement input;
  private final HTMLElement error;
  private final Setting setting;
  private final Taker taker;
  private double value = Double.NaN;
  private boolean editing;
  private String hintId;

  /**
   * @param id unique within the element's shadow root
   * @param setting the number's name and what is allowed
   */
  NumberField(String id, Setting setting, Taker taker) {
    this.setting = setting;
    this.taker = taker;
    element = Dom.html("<span class=number><input type=text autocomplete=off spellcheck=false id=" + id + " inputmode="
        + (setting.least() < 0 ? "text" : "decimal") + "><span class=error role=alert id=" + id + "-error></span></span>");
    input = (HTMLInputElement) element.getFirstChild();
    error = (HTMLElement) element.getLastChild();
    Dom.on(input, "focus input change blur keydown", this);
  }

  @Override
  public void hear(Event event) {
    String type = event.getType();
    if (type.equals("keydown")) {
      onKey((KeyboardEvent) event);
    } else if (type.equals("change")) {
      commit();
    } else if (type.equals("input")) {
      editing = true;
    } else {
      editing = false;
      if (!isWrong()) {
        boolean comes = type.equals("focus");
        write(comes);
        if (comes) {
          input.select();
        }
      }
    }
  }

  HTMLElement element() {
    return element;
  }

  /** Names the element that tells what the number is for. */
  void describedBy(String id) {
    hintId = id;
    complain(null);
  }

  HTMLInputElement input() {
    return input;
  }

  /** Shows a value, unless the reader is typing another one. */
  void show(double now) {
    if (now == value) {
      return;
    }
    value = now;
    if (!editing) {
      complain(null);
      write(Dom.hasFocus(input));
    }
  }

  /** Writes the value into the field: as it is where it can be typed on, else short. */
  private void write(boolean exactly) {
    String exact = numbers().shortest(value);
    String text = exact.length() <= LONGEST_SHOWN ? exact : Shown.brief(value);
    Dom.rewrite(input, exactly ? exact : Decimal.withMinus(text));
  }

  private void onKey(KeyboardEvent event) {
    String key = event.getKey();
    if (key.equals("Enter")) {
      commit();
    } else if (key.equals("Escape")) {
      editing = false;
      complain(null);
      write(true);
    } else if (key.equals("ArrowUp")) {
      step(event, 1);
    } else if (key.equals("ArrowDown")) {
      step(event, -1);
    }
  }

  /** Steps by a hundredth of the slider's first range, ten times that with Shift, a tenth with Alt. */
  private void step(KeyboardEvent event, int direction) {
    event.preventDefault();
    double size = setting.whole() ? 1 : (setting.high() - setting.low()) / 100;
    if (event.isShiftKey()) {
      size *= 10;
    } else if (event.isAltKey() && !setting.whole()) {
      size /= 10;
    }
    double next = value + direction * size;
    double tidy = Math.floor(next / size + 0.5);
    double stepped = size >= 1 ? tidy * size : tidy / Math.floor(1 / size + 0.5);
    take(Math.max(setting.least(), Math.min(setting.most(), stepped)));
  }

  private void commit() {
    double typed = numbers().parse(input.getValue());
    if (!setting.allows(typed)) {
      complain(setting.name() + ": " + allowed());
      return;
    }
    complain(null);
    editing = false;
    if (typed != value) {
      take(typed);
    }
  }

  private void take(double taken) {
    value = taken;
    editing = false;
    complain(null);
    write(Dom.hasFocus(input));
    taker.take(taken);
  }

  /** What may be typed, as messages say it. */
  String allowed() {
    return (setting.whole() ? "a whole number from " : "a number from ")
        + limit(setting.least()) + " to " + limit(setting.most()) + (setting.whole() ? "" : ", such as 0.5");
  }

  /** A limit in digits, its many zeros folded up: {@code −1e12}. */
  private static String limit(double value) {
    String text = Decimal.withMinus(numbers().shortest(value));
    int end = text.length();
    while (text.charAt(end - 1) == '0' && end > 1) {
      end--;
    }
    int zeros = text.length() - end;
    return zeros >= 6 ? text.substring(0, end) + "e" + zeros : text;
  }

  private boolean isWrong() {
    return input.hasAttribute("aria-invalid");
  }

  private void complain(String message) {
    Dom.setAttribute(input, "aria-invalid", message == null ? null : "true");
    Dom.setAttribute(input, "aria-describedby", message == null ? hintId : error.getId());
    Dom.setText(error, message == null ? "" : message);
  }
}
