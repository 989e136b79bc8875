package reludescent.web.element;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;

/** The events of an element for scripts, whoever caused them: the reader, the clock or a script. */
final class ElementEvents {
  private final HTMLElement host;

  ElementEvents(HTMLElement host) {
    this.host = host;
  }

  /** Tells what has changed from what was shown before to what is shown now. */
  void shown(AppState before, AppState now) {
    if (now.setup() != before.setup()) {
      CustomElement.tell(host, "change", null);
    }
    if (now.hasRun() && !now.isAtStepOf(before)) {
      CustomElement.tell(host, "step", stepDetail(now.step(), now.loss()));
      if (now.isAtEnd()) {
        CustomElement.tell(host, "end", endDetail(now.step(), now.loss(), now.stopped()));
      }
    }
  }

  void error(String message) {
    CustomElement.tell(host, "error", errorDetail(message));
  }

  @JSBody(params = {"step", "loss"}, script = "return {step: step, loss: loss};")
  private static native JSObject stepDetail(int step, double loss);

  @JSBody(params = {"step", "loss", "stopped"}, script = "return {step: step, loss: loss, stopped: stopped};")
  private static native JSObject endDetail(int step, double loss, String stopped);

  @JSBody(params = "message", script = "return {message: message};")
  private static native JSObject errorDetail(String message);
}
