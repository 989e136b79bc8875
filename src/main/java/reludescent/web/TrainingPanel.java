package reludescent.web;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Store;

/** How the run is trained. */
final class TrainingPanel implements Panel {
  private final HTMLElement element = Dom.group("Training");
  private final HTMLInputElement zeroing = Dom.input("checkbox", "");

  TrainingPanel(Store store) {
    zeroing.setId("zero-gradients");
    HTMLElement label = Dom.create("label", "", "zero the gradients before each step");
    label.setAttribute("for", "zero-gradients");
    Dom.on(zeroing, "change", event ->
        store.dispatch(new Action.ChangeSetup(store.state().setup().withZeroGradients(zeroing.isChecked()), false)));
    element.appendChild(zeroing);
    element.appendChild(label);
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    zeroing.setChecked(state.setup().zeroGradients());
  }
}
