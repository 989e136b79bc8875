package reludescent.web.panel;

import java.util.EnumMap;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.view.Arithmetic;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** The step shown with its numbers put in: each point's share of the gradient, and the update; as a whole or part by part. */
public final class ArithmeticPanel extends Panel {
  private final EnumMap<Stage, HTMLElement> stages = new EnumMap<>(Stage.class);
  private final HTMLElement words;
  private final Table update;
  private final Table points;
  private final Store store;
  private AppState shown;
  private Arithmetic arithmetic;

  public ArithmeticPanel(Surroundings around) {
    super(around.html().group("Arithmetic of this step"));
    store = around.store();
    Html html = around.html();
    HTMLElement choices = html.div("choices");
    for (Stage stage : Stage.values()) {
      HTMLElement button = html.button(titleOf(stage), () -> store.look(store.state().view().withStage(stage)));
      stages.put(stage, button);
      choices.appendChild(button);
    }
    words = html.text("p", "", "");
    update = new Table(html, "Update of the parameters");
    points = new Table(html, "Shares of the points");
    add(choices, update.element(), words, points.element());
    Dom.on(points.element(), "mouseover", event -> lookAtNumber(Table.rowOf(event), Table.columnOf(event)));
    Dom.on(points.element(), "mouseleave", event -> look(-1));
    Dom.on(update.element(), "mouseover", event -> lookAtUnit(arithmetic.unitOfRow(Table.rowOf(event))));
    Dom.on(update.element(), "mouseleave", event -> look(-1));
  }

  private static String titleOf(Stage stage) {
    return switch (stage) {
      case WHOLE -> "The whole step";
      case PREDICT -> "1 Predict";
      case MEASURE -> "2 Measure";
      case DIFFERENTIATE -> "3 Differentiate";
      case UPDATE -> "4 Update";
    };
  }

  /** A number of a point's row points at the point and its stick; headings and sums of a unit's columns point at the unit. */
  private void lookAtNumber(int row, int column) {
    int point = arithmetic.pointOf(row);
    if (point >= 0) {
      look(point);
    } else {
      lookAtUnit(row < 0 ? -1 : arithmetic.unitOfColumn(store.state().view().stage(), column));
    }
  }

  private void lookAtUnit(int unit) {
    look(unit < 0 ? -1 : store.state().data().size() + unit);
  }

  private void look(int handle) {
    View view = store.state().view();
    store.look(view.at(handle, view.curveX()));
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
      for (Stage each : Stage.values()) {
        Dom.setAttribute(stages.get(each), "aria-pressed", each == stage ? "true" : "false");
      }
      Dom.setText(words, arithmetic.words(stage));
      boolean whole = stage == Stage.WHOLE;
      update.element().setHidden(!whole && stage != Stage.UPDATE);
      points.element().setHidden(stage == Stage.UPDATE);
      update.show(arithmetic.update(), state.isMoving());
      points.show(arithmetic.points(stage), state.isMoving());
    }
    int row = arithmetic.rowOf(state.point());
    points.mark(row, row);
    update.mark(arithmetic.rowOfUnit(state.kink()), arithmetic.lastRowOfUnit(state.kink()));
  }
}
