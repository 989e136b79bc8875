package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.Store;

/** Goes on making what takes long to make, a little on each frame, and shows how far that is. */
final class MakingBar {
  /** How long a frame is spent on it, and how many points are made between two looks at the clock. */
  private static final double MOST_MS = 8;
  private static final int POINTS = 5000;
  /** What is made sooner shows no bar. */
  private static final double QUICK_MS = 150;

  private final HTMLElement element = Dom.html("""
      <div class=making><div class=way hidden>Making the points<progress max=1 aria-label="Points made"></progress><button>Cancel</button></div>\
      <p class=error role=alert></p></div>""");
  private final HTMLElement way = Dom.find(element, "div");
  private double beganMs;

  MakingBar(Store store) {
    Dom.onPress(element, place -> store.dispatch(new Action.Cancel()));
  }

  HTMLElement element() {
    return element;
  }

  /** Makes a little more; whether there is still more to make. */
  boolean goOn(Store store) {
    double nowMs = now();
    double share = store.makingShare();
    if (share != share) {
      beganMs = nowMs;
    }
    while (share == share && now() - nowMs < MOST_MS) {
      store.make(POINTS);
      share = store.makingShare();
    }
    way.setHidden(!(share == share && nowMs - beganMs > QUICK_MS));
    setValue(Dom.find(way, "progress"), share == share ? share : 0);
    Dom.setText(Dom.find(element, "p"), store.complaint() == null ? "" : store.complaint());
    return share == share;
  }

  @JSBody(params = {"progress", "share"}, script = "progress.value = share;")
  private static native void setValue(HTMLElement progress, double share);

  @JSBody(script = "return performance.now();")
  private static native double now();
}
