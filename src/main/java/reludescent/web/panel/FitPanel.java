package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.figure.FitFigure;
import reludescent.figure.FitPick;
import reludescent.math.Interval;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.FitEdits;
import reludescent.state.Store;
import reludescent.view.Descriptions;
import reludescent.view.FitView;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Palette;
import reludescent.web.element.Attributes;

/** The fit on a canvas, with all that can be done to it by pointer and by keys, and its text equivalent. */
public final class FitPanel extends Panel implements Dom.Listener {
  private static final double CLOSER = 1 / 1.5;
  /** The place of the button that shows all. */
  private static final int ALL = 2;
  /** A pointer that moves less than this between press and release has clicked. */
  private static final double CLICK_PX = 4;

  private final HTMLCanvasElement canvas = (HTMLCanvasElement) part("canvas");
  private final HTMLElement spoken = part("p");
  private final CanvasSurface surface;
  private final FitView view;
  private final Store store;
  private FitPick held;
  private double pressedX;
  private double pressedY;
  private boolean pressed;
  private boolean dragged;
  private boolean holdsByKey;
  private AppState spokenOf;
  private String words;
  private boolean computing;

  public FitPanel(Store store, Palette palette, Attributes attributes) {
    super(Dom.figure("""
        <div class=zoom><button>Zoom in</button><button>Zoom out</button><button hidden>Show all</button></div>\
        <p class=unseen role=status></p>"""));
    surface = new CanvasSurface(canvas, palette);
    view = new FitView(attributes.xRange(), attributes.yRange());
    this.store = store;
    Dom.on(canvas, "pointerdown pointermove pointerup pointercancel pointerleave touchstart wheel keydown blur", this);
    Dom.onPress(element, place -> {
      if (place == ALL) {
        store.look(store.state().view().withZoom(null, null));
      } else {
        zoom(place == 0 ? CLOSER : 1 / CLOSER);
      }
    });
  }

  @Override
  public void hear(Event event) {
    String type = event.getType();
    if (type.equals("pointerdown")) {
      take(event);
    } else if (type.equals("pointermove")) {
      move(event);
    } else if (type.equals("pointerup") || type.equals("pointercancel")) {
      release(event, type.equals("pointerup"));
    } else if (type.equals("touchstart")) {
      if (held != null || isZoomed()) {
        event.preventDefault(); // something is being dragged: the page stays where it is
      }
    } else if (type.equals("wheel")) {
      if (Dom.isZooming(event)) {
        event.preventDefault();
        FitPick pick = pick(event);
        store.look(view.zoomed(store.state(), pick.x(), pick.y(), Dom.wheelFactor(event)));
      }
    } else if (type.equals("keydown")) {
      onKey((KeyboardEvent) event);
    } else {
      if (type.equals("blur")) {
        letGo();
      }
      lookAt(-1, Double.NaN);
    }
  }

  private void take(Event event) {
    FitPick pick = pick(event);
    pressed = true;
    dragged = false;
    pressedX = Dom.offsetX(event);
    pressedY = Dom.offsetY(event);
    if (pick.isHandle()) {
      held = pick;
    }
    if (pick.isHandle() || isZoomed()) {
      Dom.capturePointer(canvas, event);
    }
  }

  private void move(Event event) {
    AppState state = store.state();
    FitPick pick = held != null || pressed && isZoomed()
        ? FitPick.place(surface, view.scene(state), Dom.offsetX(event), Dom.offsetY(event)) : pick(event);
    double dx = Dom.offsetX(event) - pressedX;
    double dy = Dom.offsetY(event) - pressedY;
    dragged |= pressed && dx * dx + dy * dy > CLICK_PX * CLICK_PX;
    if (held != null) {
      if (dragged && held.point() >= 0) {
        dispatch(FitEdits.movePoint(state, held.point(), pick.x(), pick.y()));
      } else if (dragged && held.kink() >= 0) {
        dispatch(FitEdits.moveKink(state, held.kink(), pick.x()));
      } else if (dragged) {
        dispatch(FitEdits.turnLine(state, held.line(), pick.x(), pick.y()));
      }
    } else if (dragged && isZoomed()) {
      FitPick from = FitPick.place(surface, view.scene(state), pressedX, pressedY);
      store.look(view.moved(state, from.x() - pick.x(), from.y() - pick.y()));
      pressedX += dx;
      pressedY += dy;
    } else {
      Dom.setStyle(canvas, "cursor", pick.isHandle() ? "grab" : isZoomed() ? "move" : "auto");
      lookAt(pick.kink() >= 0 ? state.data().size() + pick.kink() : pick.point(),
          pick.onCurve() ? pick.x() : Double.NaN);
    }
  }

  private void release(Event event, boolean byReader) {
    if (byReader && pressed && !dragged && held == null) {
      FitPick pick = pick(event);
      if (view.x(store.state()).contains(pick.x()) && view.y(store.state()).contains(pick.y())) {
        dispatch(FitEdits.addPoint(store.state(), pick.x(), pick.y()));
      }
    }
    pressed = false;
    held = null;
    store.dispatch(new Action.EndGesture());
  }

  /** Keys on the figure: the arrows go from handle to handle, or move the one that Enter has taken hold of. */
  private void onKey(KeyboardEvent event) {
    AppState state = store.state();
    String key = event.getKey();
    int dx = Dom.arrowAcross(event);
    int dy = Dom.arrowUp(event);
    int handle = state.view().handle();
    int handles = state.data().size() + (state.setup().model().asSum() == null ? 0 : state.setup().model().units());
    if (dx != 0 || dy != 0) {
      double stride = Dom.stride(event);
      if (holdsByKey) {
        nudge(state, dx * stride / 100, dy * stride / 100);
      } else {
        int by = (dx != 0 ? dx : -dy) * (int) Math.max(1, stride);
        lookAt(handle < 0 ? 0 : Math.max(0, Math.min(handles - 1, handle + by)), Double.NaN);
      }
    } else if (key.equals("Enter") && handle >= 0 && !holdsByKey) {
      holdsByKey = true;
    } else if (key.equals("Enter") || key.equals("Escape")) {
      letGo();
    } else if (key.equals("Insert")) {
      boolean beside = state.point() >= 0;
      double x = beside ? state.data().xs()[state.point()] : middle(view.x(state));
      double y = beside ? state.data().ys()[state.point()] : middle(view.y(state));
      dispatch(FitEdits.addPoint(state, x + view.x(state).length() / 100, y));
    } else if (key.equals("+") || key.equals("-")) {
      zoom(key.equals("+") ? CLOSER : 1 / CLOSER);
    } else if (key.equals("0")) {
      store.look(state.view().withZoom(null, null));
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private void nudge(AppState state, double shareX, double shareY) {
    double dx = shareX * view.x(state).length();
    double dy = shareY * view.y(state).length();
    if (state.point() >= 0) {
      int i = state.point();
      dispatch(FitEdits.movePoint(state, i, state.data().xs()[i] + dx, state.data().ys()[i] + dy));
    } else if (state.kink() >= 0) {
      int k = state.kink();
      double kink = state.setup().model().asSum().kink(state.params(), k);
      dispatch(dx != 0 ? FitEdits.moveKink(state, k, kink + dx) : FitEdits.steepen(state, k, dy));
    }
  }

  private static double middle(Interval interval) {
    return interval.from() + interval.length() / 2;
  }

  private void letGo() {
    holdsByKey = false;
    store.dispatch(new Action.EndGesture());
  }

  private void zoom(double factor) {
    AppState state = store.state();
    store.look(view.zoomed(state, middle(view.x(state)), middle(view.y(state)), factor));
  }

  private boolean isZoomed() {
    return store.state().view().zoomX() != null;
  }

  private void lookAt(int handle, double curveX) {
    store.look(store.state().view().at(handle, curveX));
  }

  private FitPick pick(Event event) {
    return FitPick.at(surface, view.scene(store.state()), Dom.offsetX(event), Dom.offsetY(event),
        Dom.matches("(pointer: coarse)") ? 22 : 10);
  }

  private void dispatch(Action action) {
    if (action != null) {
      store.dispatch(action);
    }
  }

  @Override
  public boolean isComputing() {
    return computing;
  }

  @Override
  public void render(AppState state) {
    boolean drawn = surface.prepare();
    if (drawn) {
      view.advance(state, surface);
      FitFigure.draw(surface, view.scene(state));
    }
    computing = drawn && view.isBehind(state);
    Dom.nth(element, "button", ALL).setHidden(state.view().zoomX() == null);
    if (!state.isMoving() && state != spokenOf) {
      words = state.isAtStepOf(spokenOf) ? words : Descriptions.fit(state);
      spokenOf = state;
      Dom.setAttribute(canvas, "aria-label", "Plot of the fit. " + words);
      String handle = Descriptions.handle(state);
      Dom.setText(spoken, handle.isEmpty() ? words : (holdsByKey ? "Held. " : "") + handle);
    }
  }
}
