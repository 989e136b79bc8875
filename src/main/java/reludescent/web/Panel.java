package reludescent.web;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.AppState;

/** One panel of an element: it shows the state it is given and remembers nothing that the state knows. */
interface Panel {
  HTMLElement element();

  /** Shows a state. Called on animation frames only. */
  void render(AppState state);

  /** Whether there is more to compute for the state last shown, so that another frame is wanted. */
  default boolean isComputing() {
    return false;
  }
}
