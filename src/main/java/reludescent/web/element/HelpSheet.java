package reludescent.web.element;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.Dom;

/** The keys an element understands, on a sheet that {@code ?} brings up. */
public final class HelpSheet {
  private final HTMLElement element = Dom.html("""
      <dialog class=help aria-label=Keys><dl>\
      <dt>&larr; &rarr;<dd>one step back or forward, with Shift ten\
      <dt>Home End<dd>first or last step\
      <dt>Space<dd>play or pause\
      <dt>Ctrl+Z<dd>undo; with Shift redo\
      <dt>&uarr; &darr;<dd>in a number field: change it, with Shift coarsely, with Alt finely\
      <dt>Escape<dd>take back what was typed\
      <dt>Delete<dd>takes the point pointed at away\
      <dt>&larr; &rarr; on the fit<dd>from handle to handle; Enter takes hold of one, then the arrows move it; Insert adds a point\
      <dt>+ &minus; 0 on the fit<dd>closer, farther, all\
      <dt>arrows on the landscape<dd>move the start, with Shift far, with Alt little\
      <dt>?<dd>this sheet</dl><button>Close</button></dialog>""");

  HelpSheet() {
    Dom.onPress(element, place -> close(element));
  }

  HTMLElement element() {
    return element;
  }

  /** Shows the sheet. */
  public void open() {
    show(element);
  }

  @JSBody(params = "dialog", script = "if (!dialog.open) { dialog.showModal(); }")
  private static native void show(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  private static native void close(HTMLElement dialog);
}
