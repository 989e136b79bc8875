package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.web.dom.Dom;

/** One panel of an element: it shows the state it is given and remembers nothing that the state knows. */
public abstract class Panel {
  public final HTMLElement element;

  public Panel(HTMLElement element) {
    this.element = element;
  }

  /** The first part of the panel that a selector fits. */
  final HTMLElement part(String selector) {
    return Dom.find(element, selector);
  }

  /** Shows a state. Called on animation frames only. */
  public abstract void render(AppState state);

  /** Next time, shows what is set up, whatever has been typed. */
  public void forgetTyped() {}

  /** Whether there is more to compute for the state last shown, so that another frame is wanted. */
  public boolean isComputing() {
    return false;
  }
}
