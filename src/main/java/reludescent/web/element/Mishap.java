package reludescent.web.element;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.Permalink;
import reludescent.state.AppState;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;
import reludescent.web.dom.Html;

/**
 * Stops an element that a mistake of ours has left half done, and shows in place of the figure a calm word, the way back and a
 * report to copy. Other elements go on.
 */
final class Mishap {
  private final HTMLElement body;
  private final Html html;
  private final ElementEvents events;
  private final Way back;
  private AppState good;
  private boolean hasStopped;

  /** Begins once more. */
  interface Way {
    /** @param good the last state that was shown whole, or null where there was none */
    void back(AppState good);
  }

  /** @param body hears of the mistakes of listeners; see {@link Dom#MISHAP} */
  Mishap(HTMLElement body, Html html, ElementEvents events, Way back) {
    this.body = body;
    this.html = html;
    this.events = events;
    this.back = back;
    Dom.on(body, Dom.MISHAP, event -> stop(Dom.detailOf(event)));
  }

  /** Whether the element has stopped, until the reader has it go on. */
  boolean hasStopped() {
    return hasStopped;
  }

  /** Does something that shows a state, and is not to leave it half done. */
  void guard(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException wrong) {
      stop(Dom.whatWentWrong(wrong));
    }
  }

  /** Keeps a state to come back to. */
  void keep(AppState shown) {
    good = shown;
  }

  /** @param what the message of what went wrong, and where it did */
  private void stop(String what) {
    if (hasStopped) {
      return;
    }
    hasStopped = true;
    HTMLElement said = html.alert("", "A mistake in this figure has stopped it. "
        + (good == null ? "It can be begun anew." : "What you set up is kept, and the rest of the page goes on."));
    HTMLElement report = html.element("textarea", "");
    report.setAttribute("rows", "6");
    report.setAttribute("readonly", "");
    report.setAttribute("spellcheck", "false");
    report.setAttribute("aria-label", "Report of the mistake");
    Dom.setValue(report, report(what));
    HTMLElement copied = html.text("span", "quiet", "");
    copied.setAttribute("role", "status");
    Dom.clear(body);
    body.setClassName("element");
    HTMLElement home = html.element("slot", ""); // a lab's heading, with the way to the page before it
    home.setAttribute("name", "home");
    body.appendChild(html.div("mishap", home, said,
        html.div("choices", html.button(good == null ? "Begin anew" : "Back to where it was", () -> {
          hasStopped = false;
          back.back(good);
        }), html.button("Copy the report", () -> {
          Files.copy(Dom.valueOf(report));
          Dom.setText(copied, "Copied.");
        }), copied),
        report));
    events.error(what);
  }

  private String report(String what) {
    StringBuilder text = new StringBuilder("ReLU Descent ").append(Script.version()).append('\n').append(what).append('\n');
    if (good != null) {
      text.append("step ").append(good.step()).append(" of ").append(
          Permalink.isPractical(good.setup()) ? Permalink.of(good.setup(), numbers()) : "a setup with many points").append('\n');
    }
    return text.append(browser()).toString();
  }

  @JSBody(script = "return navigator.userAgent;")
  private static native String browser();
}
