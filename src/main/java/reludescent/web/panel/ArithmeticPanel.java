package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.view.Arithmetic;
import reludescent.web.dom.Dom;

/** The step shown with its numbers put in: each point's share of the gradient, and the update; as a whole or part by part. */
public final class ArithmeticPanel extends Panel {
  private final HTMLElement words = part("p");
  private final Table update = new Table(part(".table"));
  private final Table points = new Table(part(".table + .table"));
  private final Store store;
  private AppState shown;
  private Arithmetic arithmetic;

  public ArithmeticPanel(Store store) {
    super(Dom.group("Arithmetic of this step", """
        <div class=choices><button>The whole step</button><button>1 Predict</button><button>2 Measure</button>\
        <button>3 Differentiate</button><button>4 Update</button></div><p></p>\
        <div class=table role=group tabindex=0 aria-label="Update of the parameters"><table></table></div>\
        <div class=table role=group tabindex=0 aria-label="Shares of the points"><table></table></div>"""));
    this.store = store;
    Dom.onPress(element, place -> store.look(store.state().view().withStage(Stage.values()[place])));
    Dom.on(points.element(), "mouseover mouseleave", this::look);
  }

  private void look(Event event) {
    View view = store.state().view();
    store.look(view.at(arithmetic.pointOf(Table.rowOf(event)), view.curveX()));
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
    if (!state.isAtStepOf(before) || before.view().stage() != stage || before.isMoving() != state.isMoving()) {
      arithmetic = new Arithmetic(state);
      for (int i = 0; i < Stage.values().length; i++) {
        Dom.setAttribute(Dom.nth(element, "button", i), "aria-pressed", i == stage.ordinal() ? "true" : "false");
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
