package reludescent.web.panel;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
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
import reludescent.web.dom.Dom;
import reludescent.web.dom.Icon;

/** The fit on a canvas, with all that can be done to it by pointer, by fingers and by keys, and its text equivalent. */
public final class FitPanel extends FigurePanel {
  private static final double CLOSER = 1 / 1.5;
  /** A pointer that moves less than this between press and release has clicked. */
  private static final double CLICK_PX = 4;
  /** A finger that rests this long takes what lies under it; one that moves sooner scrolls the page. */
  private static final int HOLD_MS = 350;
  private static final double NEAR_MOUSE_PX = 10;
  private static final double NEAR_FINGER_PX = 22;

  private final HTMLElement spoken;
  private final HTMLElement zoomedOut;
  private final HTMLElement tools;
  private final FitView view;
  private final Store store;
  private final Fingers fingers = new Fingers();
  private FitPick held;
  private double pressedX;
  private double pressedY;
  private boolean pressed;
  private boolean dragged;
  private boolean holdsByKey;
  private int press;
  private AppState spokenOf;
  private String words;
  private boolean computing;

  public FitPanel(Surroundings around) {
    super(around);
    store = around.store();
    view = new FitView(around.xRange(), around.yRange());
    spoken = html.text("p", "unseen", "");
    spoken.setAttribute("role", "status");
    zoomedOut = html.button(Icon.FIT_TO_DATA, "All points", "0", this::showAll);
    zoomedOut.getClassList().add("all");
    tools = html.div("tools", html.button(Icon.LESS, "Zoom out", "\u2212", () -> zoom(1 / CLOSER)),
        html.button(Icon.PLUS, "Zoom in", "+", () -> zoom(CLOSER)), zoomedOut);
    head.appendChild(tools);
    add(spoken);
    Dom.on(canvas, "pointerdown", this::take);
    Dom.on(canvas, "pointermove", this::move);
    Dom.on(canvas, "pointerup", event -> release(event, true));
    Dom.on(canvas, "pointercancel", event -> release(event, false));
    Dom.on(canvas, "pointerleave", event -> lookAt(-1, Double.NaN));
    Dom.on(canvas, "touchmove", event -> {
      if (held != null || fingers.areTwo()) {
        event.preventDefault(); // the fingers are at work here: the page stays where it is
      }
    });
    Dom.on(canvas, "contextmenu", event -> {
      if (held != null) {
        event.preventDefault();
      }
    });
    Dom.on(canvas, "wheel", event -> {
      if (Dom.isZooming(event)) {
        event.preventDefault();
        FitPick pick = pick(event);
        store.look(view.zoomed(store.state(), pick.x(), pick.y(), Dom.wheelFactor(event)));
      }
    });
    Dom.on(canvas, "keydown", event -> onKey((KeyboardEvent) event));
    Dom.on(canvas, "blur", event -> {
      letGo();
      lookAt(-1, Double.NaN);
    });
  }

  /** The buttons that zoom, to stand where there is room for them. */
  public HTMLElement tools() {
    return tools;
  }

  private void take(Event event) {
    fingers.down(event);
    if (fingers.areTwo()) {
      pressed = false;
      return;
    }
    FitPick pick = pick(event);
    pressed = true;
    dragged = false;
    pressedX = Dom.offsetX(event);
    pressedY = Dom.offsetY(event);
    press++;
    if (!Fingers.isTouch(event)) {
      hold(event, pick);
    } else if (pick.isHandle()) {
      int thisPress = press;
      Dom.later(HOLD_MS, () -> {
        if (pressed && !dragged && press == thisPress) {
          hold(event, pick);
          lookAt(handle(store.state(), pick), Double.NaN);
        }
      });
    }
  }

  private void hold(Event event, FitPick pick) {
    if (pick.isHandle()) {
      held = pick;
    }
    if (pick.isHandle() || isZoomed()) {
      Dom.capturePointer(canvas, event);
    }
  }

  private void move(Event event) {
    AppState state = store.state();
    double factor = fingers.move(event);
    if (fingers.areTwo()) {
      FitPick middle = FitPick.place(surface, view.scene(state), fingers.middleX(), fingers.middleY());
      store.look(view.zoomed(state, middle.x(), middle.y(), factor));
      return;
    }
    FitPick pick = held != null || pressed && isZoomed()
        ? FitPick.place(surface, view.scene(state), Dom.offsetX(event), Dom.offsetY(event)) : pick(event);
    double dx = Dom.offsetX(event) - pressedX;
    double dy = Dom.offsetY(event) - pressedY;
    dragged |= pressed && dx * dx + dy * dy > CLICK_PX * CLICK_PX;
    if (held != null) {
      if (dragged) {
        drag(state, pick);
      }
    } else if (dragged && isZoomed()) {
      FitPick from = FitPick.place(surface, view.scene(state), pressedX, pressedY);
      store.look(view.moved(state, from.x() - pick.x(), from.y() - pick.y()));
      pressedX += dx;
      pressedY += dy;
    } else {
      Dom.setStyle(canvas, "cursor", pick.isHandle() ? "grab" : isZoomed() ? "move" : "auto");
      lookAt(handle(state, pick), pick.onCurve() ? pick.x() : Double.NaN);
    }
  }

  private void drag(AppState state, FitPick to) {
    if (held.point() >= 0) {
      dispatch(FitEdits.movePoint(state, held.point(), to.x(), to.y()));
    } else if (held.kink() >= 0) {
      dispatch(FitEdits.moveKink(state, held.kink(), to.x()));
    } else {
      dispatch(FitEdits.turnLine(state, held.line(), to.x(), to.y()));
    }
  }

  private static int handle(AppState state, FitPick pick) {
    return pick.kink() >= 0 ? state.data().size() + pick.kink() : pick.point();
  }

  private void release(Event event, boolean byReader) {
    fingers.up(event);
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

  /** Zooms about the middle of what is shown. */
  public void zoomIn() {
    zoom(CLOSER);
  }

  /** Shows more of both axes, smaller. */
  public void zoomOut() {
    zoom(1 / CLOSER);
  }

  /** Shows all that the data need. */
  public void showAll() {
    store.look(store.state().view().withZoom(null, null));
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
        Dom.matches("(pointer: coarse)") ? NEAR_FINGER_PX : NEAR_MOUSE_PX);
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
    Dom.setAttribute(zoomedOut, "aria-disabled", state.view().zoomX() == null ? "true" : null);
    if (!state.isMoving() && state != spokenOf) {
      words = state.isAtStepOf(spokenOf) ? words : Descriptions.fit(state);
      spokenOf = state;
      tell("Plot of the fit. " + words);
      String handle = Descriptions.handle(state);
      Dom.setText(spoken, handle.isEmpty() ? words : (holdsByKey ? "Held. " : "") + handle);
    }
  }
}
