package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.data.FunctionData;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** A switch that shows in the fit the function the points come from, where they come from one. */
final class TargetSwitch {
  final HTMLElement element;
  private final HTMLInputElement box;

  TargetSwitch(Surroundings around) {
    Html html = around.html();
    Store store = around.store();
    box = html.input("checkbox", "show-target");
    element = html.div("setting flag", html.label("show-target", "Show the true function"), box);
    Dom.on(box, "change", event -> store.look(store.state().view().withTarget(box.isChecked())));
  }

  void render(AppState state) {
    element.setHidden(!(state.setup().data() instanceof FunctionData));
    box.setChecked(state.view().target());
  }
}
