package reludescent.web;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.FitEdits;
import reludescent.app.FitView;
import reludescent.app.Store;
import reludescent.app.Words;
import reludescent.figure.FitFigure;
import reludescent.figure.FitPick;
import reludescent.plot.Ink;

/** The fit on a canvas, a legend below it, and its text equivalent. */
final class FitPanel implements Panel {
  private final HTMLElement element = Dom.create("figure", "");
  private final HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.create("canvas", "");
  private final HTMLElement spoken = Dom.create("p", "unseen");
  private final HTMLElement legend = Dom.create("figcaption", "legend");
  private final CanvasSurface surface;
  private final FitView view;
  private final Store store;
  private String legendFor = "";
  private FitPick held;

  FitPanel(Store store, Palette palette, Attributes attributes) {
    surface = new CanvasSurface(canvas, palette);
    view = new FitView(attributes.xRange(), attributes.yRange());
    this.store = store;
    canvas.setTabIndex(0);
    canvas.setAttribute("role", "img");
    Dom.on(canvas, "pointerdown", this::take);
    Dom.on(canvas, "pointermove", this::move);
    Dom.on(canvas, "pointerup", this::release);
    Dom.on(canvas, "pointercancel", this::release);
    Dom.on(canvas, "pointerleave", event -> store.dispatch(new Action.LookAt(-1)));
    Dom.on(canvas, "touchstart", event -> {
      if (held != null) {
        event.preventDefault(); // a handle is being dragged: the page stays where it is
      }
    });
    Dom.on(canvas, "dblclick", event -> {
      FitPick pick = pick(event);
      if (!pick.isHandle()) {
        dispatch(FitEdits.addPoint(store.state(), pick.x(), pick.y()));
      }
    });
    Dom.<KeyboardEvent>on(canvas, "keydown", event -> {
      if (event.getKey().equals("Delete")) {
        dispatch(FitEdits.removePoint(store.state(), store.state().view().point()));
      }
    });
    spoken.setAttribute("role", "status");
    element.appendChild(canvas);
    element.appendChild(legend);
    element.appendChild(spoken);
  }

  private void take(Event event) {
    FitPick pick = pick(event);
    if (pick.isHandle()) {
      held = pick;
      Dom.capturePointer(canvas, event);
    }
  }

  private void move(Event event) {
    FitPick pick = pick(event);
    if (held == null) {
      Dom.setStyle(canvas, "cursor", pick.isHandle() ? "grab" : "auto");
      store.dispatch(new Action.LookAt(pick.point()));
    } else if (held.point() >= 0) {
      dispatch(FitEdits.movePoint(store.state(), held.point(), pick.x(), pick.y()));
    } else {
      dispatch(FitEdits.moveKink(store.state(), held.kink(), pick.x()));
    }
  }

  private void release(Event event) {
    if (held != null) {
      held = null;
      store.dispatch(new Action.EndGesture());
    }
  }

  private FitPick pick(Event event) {
    double reach = Dom.matches("(pointer: coarse)") ? 22 : 10;
    return FitPick.at(surface, view.scene(store.state()), Dom.offsetX(event), Dom.offsetY(event), reach);
  }

  private void dispatch(Action action) {
    if (action != null) {
      store.dispatch(action);
    }
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    if (surface.prepare()) {
      FitFigure.draw(surface, view.scene(state));
    }
    renderLegend(state);
    if (!state.isMoving()) {
      String words = Words.fit(state);
      Dom.setAttribute(canvas, "aria-label", "Plot of the fit. " + words);
      Dom.setText(spoken, words);
    }
  }

  private void renderLegend(AppState state) {
    int units = state.setup().model().units();
    boolean heldOut = !state.run().heldOut().isEmpty();
    String now = units + (state.hasRun() ? " run" : "") + heldOut;
    if (now.equals(legendFor)) {
      return;
    }
    legendFor = now;
    Dom.clear(legend);
    if (state.hasRun()) {
      entry("dot", Ink.DATA, "points");
    }
    if (heldOut) {
      entry("dot hollow", Ink.DATA, "held-out points");
    }
    entry("stroke", Ink.MODEL, units == 1 ? "ReLU" : "sum of the ReLUs");
    for (int k = 0; k < units && units > 1 && units <= 8; k++) {
      entry("stroke thin", Ink.unit(k), "unit " + (k + 1));
    }
    if (state.hasRun()) {
      entry("stroke dashes", Ink.GHOST, "start");
      entry("stroke thin", Ink.STICK, "residuals");
    }
  }

  private void entry(String mark, Ink ink, String text) {
    HTMLElement entry = Dom.create("span", "entry");
    HTMLElement swatch = Dom.create("span", mark);
    Dom.setStyle(swatch, "--ink", "var(--rd-" + ink.cssName() + ")");
    entry.appendChild(swatch);
    entry.appendChild(Dom.create("span", "", text));
    legend.appendChild(entry);
  }
}
