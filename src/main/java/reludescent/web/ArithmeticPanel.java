package reludescent.web;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Arithmetic;
import reludescent.app.Stage;
import reludescent.app.Store;
import reludescent.app.View;

/** The step shown with its numbers put in: each point's share of the gradient, and the update; as a whole or part by part. */
final class ArithmeticPanel implements Panel {
  private final HTMLElement element = Dom.group("Arithmetic of this step");
  private final HTMLElement[] stages = new HTMLElement[Stage.values().length];
  private final HTMLElement words = Dom.create("p", "");
  private final Table update = new Table("Update of the parameters");
  private final Table points = new Table("Shares of the points");
  private final Store store;
  private AppState shown;
  private Arithmetic arithmetic;

  ArithmeticPanel(Store store) {
    this.store = store;
    HTMLElement choices = Dom.create("div", "choices");
    for (Stage stage : Stage.values()) {
      HTMLElement button = Dom.button(stage.title(), "",
          () -> store.dispatch(new Action.Look(store.state().view().withStage(stage))));
      stages[stage.ordinal()] = button;
      choices.appendChild(button);
    }
    element.appendChild(choices);
    element.appendChild(words);
    element.appendChild(update.element());
    element.appendChild(points.element());
    Dom.on(points.element(), "mouseover", this::look);
    Dom.on(points.element(), "mouseleave", this::look);
  }

  private void look(Event event) {
    View view = store.state().view();
    store.dispatch(new Action.Look(view.at(arithmetic.pointOf(Table.rowOf(event)), view.curveX())));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    element.setHidden(!state.hasRun());
    AppState before = shown;
    shown = state;
    if (before == state || !state.hasRun()) {
      return;
    }
    Stage stage = state.view().stage();
    if (before == null || before.run() != state.run() || before.step() != state.step()
        || before.view().stage() != stage || before.isMoving() != state.isMoving()) {
      arithmetic = new Arithmetic(state);
      for (HTMLElement button : stages) {
        button.setAttribute("aria-pressed", button == stages[stage.ordinal()] ? "true" : "false");
      }
      Dom.setText(words, arithmetic.words(stage));
      boolean whole = stage == Stage.WHOLE;
      update.element().setHidden(!whole && stage != Stage.UPDATE);
      points.element().setHidden(stage == Stage.UPDATE);
      update.show(arithmetic.update(), state.isMoving());
      points.show(arithmetic.points(stage), state.isMoving());
    }
    points.mark(arithmetic.rowOf(state.point()));
  }
}
