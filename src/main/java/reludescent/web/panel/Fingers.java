package reludescent.web.panel;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import reludescent.web.dom.Dom;

/** The fingers on a canvas, up to two: once there are two they zoom. */
final class Fingers {
  private static final int NONE = -1;

  private final int[] ids = {NONE, NONE};
  private final double[] xs = new double[2];
  private final double[] ys = new double[2];

  void down(Event event) {
    if (isTouch(event)) {
      put(ids[0] == NONE ? 0 : 1, event);
    }
  }

  void up(Event event) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id(event)) {
        ids[i] = NONE;
      }
    }
  }

  boolean areTwo() {
    return ids[0] != NONE && ids[1] != NONE;
  }

  /** Follows a finger that has moved: by how much the two are nearer to one another than before; 1 where there are not two. */
  double move(Event event) {
    int i = ids[0] == id(event) ? 0 : ids[1] == id(event) ? 1 : NONE;
    if (i == NONE) {
      return 1;
    }
    double before = distance();
    put(i, event);
    double now = distance();
    return areTwo() && now > 0 && before > 0 ? before / now : 1;
  }

  double middleX() {
    return (xs[0] + xs[1]) / 2;
  }

  double middleY() {
    return (ys[0] + ys[1]) / 2;
  }

  private void put(int i, Event event) {
    ids[i] = id(event);
    xs[i] = Dom.offsetX(event);
    ys[i] = Dom.offsetY(event);
  }

  private double distance() {
    double dx = xs[1] - xs[0];
    double dy = ys[1] - ys[0];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Whether a pointer is a finger. */
  @JSBody(params = "event", script = "return event.pointerType === 'touch';")
  static native boolean isTouch(Event event);

  @JSBody(params = "event", script = "return event.pointerId;")
  private static native int id(Event event);
}
