package reludescent.web;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.AppState;

/** One panel of an element: it shows the state it is given and remembers nothing that the state knows. */
abstract class Panel {
  final HTMLElement element;

  Panel(HTMLElement element) {
    this.element = element;
  }

  /** The first part of the panel that a selector fits. */
  final HTMLElement part(String selector) {
    return Dom.find(element, selector);
  }

  /** Shows a state. Called on animation frames only. */
  abstract void render(AppState state);

  /** Next time, shows what is set up, whatever has been typed. */
  void forgetTyped() {}

  /** Whether there is more to compute for the state last shown, so that another frame is wanted. */
  boolean isComputing() {
    return false;
  }
}
