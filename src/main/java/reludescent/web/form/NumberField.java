package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Setting;
import reludescent.text.Decimal;
import reludescent.text.Shown;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Press;

/**
 * A number to type. What is typed takes effect on Enter or on leaving the field; what cannot be used is answered beside the
 * field and changes nothing. Arrow up and down step the number, Shift for coarse and Alt for fine steps, Escape takes back
 * what was typed.
 */
final class NumberField {
  private static final int LONGEST_SHOWN = 12;

  /** Takes a number that the field's setting allows: null, or why it cannot be used for all that. */
  interface Taker {
    String take(double value);
  }

  private final HTMLInputElement input;
  private final HTMLElement error;
  private final Setting setting;
  private final String label;
  private final Taker taker;
  private final Press press;
  private double value = Double.NaN;
  private boolean editing;
  private String hintId;

  /**
   * @param id unique within the element's shadow root
   * @param label what readers know it by
   * @param setting what is allowed
   */
  NumberField(Html html, String id, String label, Setting setting, Taker taker) {
    this.setting = setting;
    this.label = label;
    this.taker = taker;
    input = html.input("text", id);
    input.setClassName("number");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    input.setAttribute("inputmode", setting.least() < 0 ? "text" : "decimal");
    error = html.text("span", "error", "");
    error.setId(id + "-error");
    error.setAttribute("role", "alert");
    press = new Press(input);
    Dom.on(input, "focus", event -> {
      leaveEditing(true);
      if (!isWrong()) {
        input.select();
      }
    });
    Dom.on(input, "blur", event -> leaveEditing(false));
    Dom.on(input, "input", event -> editing = true);
    Dom.on(input, "change", event -> commit());
    Dom.on(input, "keydown", event -> onKey((KeyboardEvent) event));
  }

  private void leaveEditing(boolean comes) {
    editing = false;
    if (!isWrong()) {
      write(comes);
    }
  }

  /** The message on what cannot be used; to stand below the field. */
  HTMLElement error() {
    return error;
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
      press.afterwards(() -> complain(refusal(typed)));
      return;
    }
    complain(null);
    editing = false;
    if (typed != value) {
      take(typed);
    }
  }

  /** What is wrong with a number, in a reader's words, and what to do instead. */
  private String refusal(double typed) {
    String given = label + ": " + numbers().shortest(typed);
    if (typed != typed) {
      return "Not a number. The run keeps " + Decimal.withMinus(numbers().shortest(value)) + ".";
    } else if (typed < setting.least()) {
      return given + " is too small, use " + limit(setting.least()) + " or more";
    } else if (typed > setting.most()) {
      return given + " is too large, use " + limit(setting.most()) + " or less";
    }
    return given + " is not a whole number";
  }

  private void take(double taken) {
    double before = value;
    value = taken;
    editing = false;
    complain(null);
    write(Dom.hasFocus(input));
    String why = taker.take(taken);
    if (why != null) {
      value = before;
      complain(why);
    }
  }

  /** What may be typed, as hints say it. */
  String allowed() {
    return (setting.whole() ? "whole numbers from " : "numbers from ") + limit(setting.least()) + " to " + limit(setting.most());
  }

  /** A limit in digits as they are typed, its many zeros folded up: {@code -1e12}. */
  private static String limit(double value) {
    String text = numbers().shortest(value);
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

  /** Marks the field and says why; or, with null, that all is well. */
  void complain(String message) {
    Dom.setAttribute(input, "aria-invalid", message == null ? null : "true");
    Dom.setAttribute(input, "aria-describedby", message == null ? hintId : error.getId());
    if (message == null) {
      Dom.setText(error, "");
    } else {
      // while a button of the mouse is down nothing moves away from under it
      Dom.onceReleased(input, () -> Dom.setText(error, isWrong() ? message : ""));
    }
  }
}
