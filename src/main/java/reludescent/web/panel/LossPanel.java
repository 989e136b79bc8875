package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.figure.LossFigure;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.view.LossView;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Palette;

/** The loss against the step. Pointing reads it, dragging goes through the steps. */
public final class LossPanel extends Panel implements Dom.Listener {
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) part("canvas");
  private final HTMLInputElement logarithmic = (HTMLInputElement) part("input");
  private final CanvasSurface surface;
  private final LossView view = new LossView();
  private final Store store;
  private boolean dragging;

  public LossPanel(Store store, Palette palette) {
    super(Dom.figure("""
        <figcaption class=legend><span class=scale><input type=checkbox id=logarithmic>\
        <label for=logarithmic>logarithmic</label></span></figcaption>"""));
    this.store = store;
    surface = new CanvasSurface(canvas, palette);
    Dom.on(logarithmic, "change", this);
    Dom.on(canvas, "pointerdown pointermove pointerup pointerleave", this);
  }

  @Override
  public void hear(Event event) {
    View now = store.state().view();
    String type = event.getType();
    if (type.equals("change")) {
      store.look(now.withLogarithmic(logarithmic.isChecked()));
    } else if (type.equals("pointerleave")) {
      store.look(now.withLossStep(-1));
    } else if (type.equals("pointerup")) {
      dragging = false;
    } else {
      if (type.equals("pointerdown")) {
        dragging = true;
        Dom.capturePointer(canvas, event);
      }
      point(event);
    }
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
    logarithmic.setChecked(state.view().logarithmic());
    if (!state.isMoving()) {
      Dom.setAttribute(canvas, "aria-label", "Plot of the loss against the step. " + view.words(state));
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
