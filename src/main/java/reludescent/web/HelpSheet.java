package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The keys an element understands, on a sheet that {@code ?} brings up. */
final class HelpSheet {
  private static final String[] KEYS = {
    "\u2190 \u2192", "one step back or forward, with Shift ten",
    "Home End", "first or last step",
    "Space", "play or pause",
    "Ctrl+Z", "undo; with Shift redo",
    "\u2191 \u2193", "in a number field: change it, with Shift coarsely, with Alt finely",
    "Escape", "take back what was typed",
    "Delete", "takes the point pointed at away",
    "\u2190 \u2192 on the fit", "from handle to handle; Enter takes hold of one, then the arrows move it; Insert adds a point",
    "+ \u2212 0 on the fit", "closer, farther, all",
    "arrows on the landscape", "move the start, with Shift far, with Alt little",
    "?", "this sheet"
  };

  private final HTMLElement element = Dom.create("dialog", "help");

  HelpSheet() {
    element.setAttribute("aria-label", "Keys");
    HTMLElement list = Dom.create("dl", "");
    for (int i = 0; i < KEYS.length; i += 2) {
      list.appendChild(Dom.create("dt", "", KEYS[i]));
      list.appendChild(Dom.create("dd", "", KEYS[i + 1]));
    }
    element.appendChild(list);
    element.appendChild(Dom.button("Close", "", () -> close(element)));
  }

  HTMLElement element() {
    return element;
  }

  void open() {
    show(element);
  }

  @JSBody(params = "dialog", script = "if (!dialog.open) { dialog.showModal(); }")
  private static native void show(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
