package reludescent.web.panel;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Kept;

/** The keys an element understands, on a sheet that {@code ?} brings up; those of a single character can be switched off. */
public final class KeysSheet {
  private static final String KEPT = "single-keys";

  private final Html html;
  private final HTMLElement list;
  private final HTMLElement element;
  private final HTMLInputElement singles;

  public KeysSheet(Html html, boolean lab) {
    this.html = html;
    list = html.element("dl", "");
    singles = html.input("checkbox", "single-keys");
    element = html.element("dialog", "sheet", html.text("h2", "", "Keys"), list,
        html.element("p", "flag", singles, html.label("single-keys", "Keys of a single letter, digit or sign")),
        html.button("Close", this::close));
    element.setAttribute("aria-label", "Keys");
    singles.setChecked(!"off".equals(Kept.get(KEPT)));
    Dom.on(singles, "change", event -> Kept.put(KEPT, singles.isChecked() ? "on" : "off"));
    key("\u2190 \u2192", "one step back or forward, with Shift ten");
    key("Home End", "first or last step");
    key("Space", "play or pause");
    key("Ctrl+Z", "undo; with Shift, or Ctrl+Y, redo");
    key("\u2191 \u2193", "in a number field: change it, with Shift coarsely, with Alt finely");
    key("Escape", "take back what was typed");
    key("Delete", "take away the point pointed at");
    key("\u2190 \u2192 on the fit", "from handle to handle; Enter takes hold of one, then the arrows move it; Insert adds a point");
    key("arrows on the landscape", "move the start, with Shift far, with Alt little");
    key("+ \u2212 0", "see the fit closer, from farther away, all of it");
    if (lab) {
      key("F", "let the plot pointed at fill the window, and back");
      key("B", "big, for a hall, and back");
    }
    key("?", "this sheet");
  }

  private void key(String keys, String does) {
    list.appendChild(html.text("dt", "", keys));
    list.appendChild(html.text("dd", "", does));
  }

  /** The sheet, to be put into the page. */
  public HTMLElement element() {
    return element;
  }

  /** Whether keys of a single character do something. */
  public boolean takesSingles() {
    return singles.isChecked();
  }

  /** Shows the sheet. */
  public void open() {
    show(element);
  }

  @JSBody(params = "dialog", script = "if (!dialog.open) { dialog.showModal(); }")
  private static native void show(HTMLElement dialog);

  private void close() {
    close(element);
  }

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
