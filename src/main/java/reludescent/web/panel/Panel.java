package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;

/** One panel of an element: it shows the state it is given and remembers nothing that the state knows. */
public abstract class Panel {
  public final HTMLElement element;

  protected Panel(HTMLElement element) {
    this.element = element;
    element.getClassList().add("panel");
  }

  /** Adds parts of the panel behind those there are. */
  protected final void add(HTMLElement... parts) {
    for (HTMLElement part : parts) {
      element.appendChild(part);
    }
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
