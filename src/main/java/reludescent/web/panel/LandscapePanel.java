package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.figure.LandscapeFigure;
import reludescent.model.Model;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.view.LandscapeView;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Palette;

/** The loss over two parameters. Pointing reads it, dragging sets a new start and shows where it would lead. */
public final class LandscapePanel extends Panel implements Dom.Listener {
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) part("canvas");
  private final HTMLElement across = part("select");
  private final HTMLElement up = part("select + select");
  private final CanvasSurface surface;
  private final LandscapeView view = new LandscapeView();
  private final Store store;
  private Model shownModel;
  private boolean computing;
  private boolean dragging;
  private double[] readAt;

  public LandscapePanel(Store store, Palette palette) {
    super(Dom.figure("""
        <figcaption class=legend><select aria-label="Parameter across"></select><select aria-label="Parameter up"></select>\
        <span>arrow: downhill, ring: next step, drag: new start</span></figcaption>"""));
    this.store = store;
    surface = new CanvasSurface(canvas, palette);
    Dom.on(element, "change", this);
    Dom.on(canvas, "pointerdown pointermove pointerup pointercancel pointerleave keydown", this);
  }

  @Override
  public void hear(Event event) {
    View now = store.state().view();
    String type = event.getType();
    if (type.equals("change")) {
      store.look(now.withAxes(Dom.selected(across), Dom.selected(up)));
    } else if (type.equals("keydown")) {
      onKey((KeyboardEvent) event);
    } else if (type.equals("pointerleave")) {
      readAt = null;
      store.look(now.at(-1, Double.NaN));
    } else if (type.equals("pointerdown") || type.equals("pointermove")) {
      if (type.equals("pointerdown")) {
        dragging = true;
        Dom.capturePointer(canvas, event);
      }
      point(event);
    } else {
      dragging = false;
      store.dispatch(new Action.EndGesture());
    }
  }

  @Override
  public boolean isComputing() {
    return computing;
  }

  @Override
  public void render(AppState state) {
    boolean any = state.hasRun() && surface.prepare();
    element.setHidden(!state.hasRun());
    computing = any && view.advance(state, surface);
    if (!any) {
      return;
    }
    Model model = state.setup().model();
    if (!model.equals(shownModel)) {
      shownModel = model;
      Dom.clear(across);
      Dom.clear(up);
      for (int i = 0; i < model.parameterCount(); i++) {
        Dom.addOption(across, model.nameOf(i));
        Dom.addOption(up, model.nameOf(i));
      }
    }
    Dom.select(across, state.view().across());
    Dom.select(up, state.view().up());
    if (view.isReady()) {
      LandscapeFigure.draw(surface, view.scene(state, readAt));
    } else {
      LandscapeFigure.drawWaiting(surface, view.progress());
    }
    if (!state.isMoving()) {
      Dom.setAttribute(canvas, "aria-label", "Landscape of the loss. " + view.words(state));
    }
  }

  private void point(Event event) {
    if (!view.isReady()) {
      return;
    }
    readAt = LandscapeFigure.at(surface, view.scene(store.state(), null), Dom.offsetX(event), Dom.offsetY(event));
    if (dragging) {
      start(readAt[0], readAt[1], true);
    } else {
      store.changed();
    }
  }

  /** A new run from there, computed at once as far as a frame allows. */
  private void start(double x, double y, boolean goesOn) {
    AppState state = store.state();
    double[] params = state.params().clone();
    params[state.view().across()] = x;
    params[state.view().up()] = y;
    store.dispatch(new Action.SetStart(params, goesOn));
    store.dispatch(new Action.LookAhead());
  }

  private void onKey(KeyboardEvent event) {
    int dx = Dom.arrowAcross(event);
    int dy = Dom.arrowUp(event);
    if (view.isReady() && (dx != 0 || dy != 0)) {
      event.preventDefault();
      event.stopPropagation();
      AppState state = store.state();
      double share = Dom.stride(event) / 100;
      LandscapeFigure.Scene scene = view.scene(state, null);
      start(state.params()[state.view().across()] + dx * share * scene.xRange().length(),
          state.params()[state.view().up()] + dy * share * scene.yRange().length(), false);
    }
  }
}
