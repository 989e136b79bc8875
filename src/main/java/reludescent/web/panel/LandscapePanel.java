package reludescent.web.panel;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.figure.LandscapeFigure;
import reludescent.model.Model;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.LandscapeView;
import reludescent.view.Symbols;
import reludescent.web.dom.Dom;

/** The loss over two parameters. Pointing reads it, dragging sets a new start and shows where it would lead. */
public final class LandscapePanel extends FigurePanel {
  private final HTMLElement across;
  private final HTMLElement up;
  private final LandscapeView view = new LandscapeView();
  private final Store store;
  private Model shownModel;
  private boolean computing;
  private boolean dragging;
  private double[] readAt;

  public LandscapePanel(Surroundings around) {
    super(around);
    store = around.store();
    across = axis("Across");
    up = axis("Up");
    head.appendChild(html.text("strong", "", "Landscape"));
    head.appendChild(html.span("quiet", ""));
    head.appendChild(html.element("span", "axis", html.span("", "\u2191"), up));
    head.appendChild(html.element("span", "axis", html.span("", "\u2192"), across));
    Dom.on(canvas, "pointerdown", event -> {
      dragging = true;
      Dom.capturePointer(canvas, event);
      point(event);
    });
    Dom.on(canvas, "pointermove", this::point);
    Dom.on(canvas, "pointerup", event -> release());
    Dom.on(canvas, "pointercancel", event -> release());
    Dom.on(canvas, "pointerleave", event -> {
      readAt = null;
      store.look(store.state().view().at(-1, Double.NaN));
    });
    Dom.on(canvas, "keydown", event -> onKey((KeyboardEvent) event));
  }

  private HTMLElement axis(String label) {
    HTMLElement select = html.select(List.of());
    select.setAttribute("aria-label", label);
    Dom.on(select, "change",
        event -> store.look(store.state().view().withAxes(Dom.selected(across), Dom.selected(up))));
    return select;
  }

  private void release() {
    dragging = false;
    store.dispatch(new Action.EndGesture());
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
        across.appendChild(html.text("option", "", Symbols.of(model.nameOf(i))));
        up.appendChild(html.text("option", "", Symbols.of(model.nameOf(i))));
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
      tell("Landscape of the loss. " + view.words(state));
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
