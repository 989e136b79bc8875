package reludescent.web.lab;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Kept;

/**
 * A line between two panes, to be dragged or moved by arrow keys; a double click brings back the first size. The size of the pane
 * goes into a custom property, and is remembered.
 */
final class Splitter {
  /** Which pane's size it sets, and within what limits, in px of the element's normal type size. */
  enum Pane {
    SIDE("side", "Size of the settings", true, 1, 288, 240, 480),
    RIGHT("right", "Size of loss and landscape", true, -1, 304, 220, 640),
    DRAWER("drawer", "Size of the tables", false, -1, 216, 88, 480);

    final String key;
    private final String label;
    private final boolean isAcross;
    private final int direction;
    private final double initialPx;
    private final double leastPx;
    private final double mostPx;

    Pane(String key, String label, boolean isAcross, int direction, double initialPx, double leastPx, double mostPx) {
      this.key = key;
      this.label = label;
      this.isAcross = isAcross;
      this.direction = direction;
      this.initialPx = initialPx;
      this.leastPx = leastPx;
      this.mostPx = mostPx;
    }
  }

  private static final double KEY_PX = 16;

  final HTMLElement element;
  private final Pane pane;
  private final HTMLElement lab;
  private double sizePx;
  private double fromPx;
  private double pressedAt = Double.NaN;

  Splitter(Html html, Pane pane, HTMLElement lab) {
    this.pane = pane;
    this.lab = lab;
    element = html.div("splitter of-" + pane.key);
    element.setTabIndex(0);
    element.setAttribute("role", "separator");
    element.setAttribute("aria-label", pane.label);
    element.setAttribute("aria-orientation", pane.isAcross ? "vertical" : "horizontal");
    element.setAttribute("aria-valuemin", numbers().shortest(pane.leastPx));
    element.setAttribute("aria-valuemax", numbers().shortest(pane.mostPx));
    String kept = Kept.get("pane." + pane.key);
    double keptPx = kept == null ? Double.NaN : numbers().parse(kept);
    set(keptPx == keptPx ? keptPx : pane.initialPx);
    Dom.on(element, "pointerdown", event -> {
      Dom.capturePointer(element, event);
      pressedAt = at(event);
      fromPx = sizePx;
    });
    Dom.on(element, "pointermove", event -> {
      if (pressedAt == pressedAt) {
        set(fromPx + pane.direction * (at(event) - pressedAt));
      }
    });
    Dom.on(element, "pointerup", event -> release());
    Dom.on(element, "pointercancel", event -> release());
    Dom.on(element, "dblclick", event -> {
      set(pane.initialPx);
      Kept.put("pane." + pane.key, null);
    });
    Dom.on(element, "keydown", event -> onKey((KeyboardEvent) event));
  }

  private double at(Event event) {
    return pane.isAcross ? clientX(event) : clientY(event);
  }

  private void release() {
    if (pressedAt == pressedAt && sizePx != fromPx) {
      keep();
    }
    pressedAt = Double.NaN;
  }

  private void keep() {
    Kept.put("pane." + pane.key, numbers().shortest(sizePx));
  }

  private void onKey(KeyboardEvent event) {
    int by = pane.isAcross ? Dom.arrowAcross(event) : -Dom.arrowUp(event);
    if (by != 0) {
      event.preventDefault();
      event.stopPropagation();
      set(sizePx + pane.direction * by * KEY_PX);
      keep();
    }
  }

  private void set(double newSizePx) {
    sizePx = Math.floor(Math.max(pane.leastPx, Math.min(pane.mostPx, newSizePx)) + 0.5);
    String text = numbers().shortest(sizePx);
    Dom.setStyle(lab, "--" + pane.key, text);
    element.setAttribute("aria-valuenow", text);
  }

  @JSBody(params = "event", script = "return event.clientX;")
  private static native double clientX(Event event);

  @JSBody(params = "event", script = "return event.clientY;")
  private static native double clientY(Event event);
}
