package reludescent.web.element;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Action;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** Goes on making what takes long to make, a little on each frame, and shows how far that is. */
final class MakingBar {
  /** How long a frame is spent on it, and how many points are made between two looks at the clock. */
  private static final double MOST_MS = 8;
  private static final int POINTS = 5000;
  /** What is made sooner shows no bar. */
  private static final double QUICK_MS = 150;

  private final HTMLElement element;
  private final HTMLElement way;
  private final HTMLElement progress;
  private final HTMLElement said;
  private final Store store;
  /** When what is being made was begun; 0 while nothing is. */
  private double beganMs;
  private String complaint;

  MakingBar(Store store, Html html) {
    this.store = store;
    progress = html.element("progress", "");
    progress.setAttribute("max", "1");
    progress.setAttribute("aria-label", "Points made");
    way = html.div("making-way", html.span("", "Making the points"), progress,
        html.button("Cancel", () -> store.dispatch(new Action.Cancel())));
    way.setHidden(true);
    said = html.alert("error", "");
    element = html.div("making", way, said);
  }

  HTMLElement element() {
    return element;
  }

  /** Makes a little more; whether there is still more to make. */
  boolean goOn() {
    if (!store.isMaking() && beganMs == 0 && store.complaint() == complaint) {
      return false;
    }
    double nowMs = now();
    beganMs = beganMs == 0 ? nowMs : beganMs;
    while (store.isMaking() && now() - nowMs < MOST_MS) {
      store.make(POINTS);
    }
    boolean isMaking = store.isMaking();
    way.setHidden(!(isMaking && nowMs - beganMs > QUICK_MS));
    setValue(progress, store.makingShare());
    complaint = store.complaint();
    Dom.setText(said, complaint == null ? "" : complaint);
    beganMs = isMaking ? beganMs : 0;
    return isMaking;
  }

  @JSBody(params = {"progress", "share"}, script = "progress.value = share;")
  private static native void setValue(HTMLElement progress, double share);

  @JSBody(script = "return performance.now();")
  private static native double now();
}
