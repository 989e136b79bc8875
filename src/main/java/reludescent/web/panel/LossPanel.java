package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.figure.LossFigure;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.view.LossView;
import reludescent.web.dom.Dom;

/** The loss against the step. Pointing reads it, dragging goes through the steps. */
public final class LossPanel extends FigurePanel {
  private final HTMLElement kind;
  private final HTMLInputElement logarithmic;
  private final LossView view = new LossView();
  private final Store store;
  private boolean dragging;

  public LossPanel(Surroundings around) {
    super(around);
    store = around.store();
    kind = html.span("quiet", "");
    logarithmic = html.input("checkbox", "logarithmic");
    HTMLElement scale = html.element("span", "flag", logarithmic, html.label("logarithmic", "log"));
    Dom.setAttribute(scale, "title", "Logarithmic loss axis");
    head.appendChild(html.text("strong", "", "Loss"));
    head.appendChild(kind);
    head.appendChild(scale);
    Dom.on(logarithmic, "change", event -> store.look(now().withLogarithmic(logarithmic.isChecked())));
    Dom.on(canvas, "pointerdown", event -> {
      dragging = true;
      Dom.capturePointer(canvas, event);
      point(event);
    });
    Dom.on(canvas, "pointermove", this::point);
    Dom.on(canvas, "pointerup", event -> dragging = false);
    Dom.on(canvas, "pointercancel", event -> dragging = false);
    Dom.on(canvas, "pointerleave", event -> store.look(now().withLossStep(-1)));
  }

  private View now() {
    return store.state().view();
  }

  @Override
  public void render(AppState state) {
    element.setHidden(!state.hasRun());
    if (!state.hasRun()) {
      return;
    }
    if (surface.prepare()) {
      LossFigure.draw(surface, view.scene(state, surface.widthPx()));
    }
    Dom.setText(kind, state.setup().loss().kind().title());
    logarithmic.setChecked(state.view().logarithmic());
    if (!state.isMoving()) {
      tell("Plot of the loss against the step. " + view.words(state));
    }
  }

  private void point(Event event) {
    if (!store.state().hasRun() || surface.widthPx() == 0) {
      return;
    }
    int step = LossFigure.stepAt(surface, view.scene(store.state(), surface.widthPx()), Dom.offsetX(event));
    if (dragging) {
      store.dispatch(new Action.GoTo(step));
    }
    store.look(store.state().view().withLossStep(step));
  }
}
