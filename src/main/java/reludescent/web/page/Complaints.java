package reludescent.web.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Says right behind an element what is wrong with it. */
final class Complaints {
  private Complaints() {}

  /** Shows a message, or takes it away where it is null. */
  @JSBody(params = {"element", "message"}, script = """
      var next = element.nextElementSibling;
      var shown = next && next.classList.contains('relu-descent-error') ? next : null;
      if (message === null) {
        if (shown) {
          shown.remove();
        }
        return;
      }
      if (!shown) {
        shown = document.createElement('span');
        shown.className = 'relu-descent-error';
        shown.setAttribute('role', 'alert');
        element.after(shown);
      }
      if (shown.textContent !== message) {
        shown.textContent = message;
      }
      """)
  static native void show(HTMLElement element, String message);
}
