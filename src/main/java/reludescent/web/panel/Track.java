package reludescent.web.panel;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.figure.TrackFigure;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.Descriptions;
import reludescent.view.TrackView;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** The way through a run, drawn as its loss curve; an ordinary slider that lies over it unseen is what is dragged and read out. */
final class Track {
  final HTMLElement element;
  private final HTMLInputElement slider;
  private final CanvasSurface surface;
  private final TrackView view = new TrackView();

  /** @param over what may lie over it */
  Track(Surroundings around, HTMLElement over) {
    Html html = around.html();
    Store store = around.store();
    slider = html.input("range", "");
    slider.setAttribute("aria-label", "Step");
    slider.setAttribute("min", "0");
    slider.setAttribute("step", "1");
    Dom.on(slider, "input", event -> store.dispatch(new Action.GoTo((int) number(slider))));
    HTMLElement canvas = html.element("canvas", "");
    canvas.setAttribute("aria-hidden", "true");
    surface = new CanvasSurface((HTMLCanvasElement) canvas, around.palette());
    element = html.div("track", canvas, slider, over);
  }

  void render(AppState state) {
    boolean run = state.hasRun();
    Dom.setAttribute(slider, "disabled", run ? null : "");
    Dom.setAttribute(slider, "max", "" + state.plannedSteps());
    Dom.setValue(slider, "" + state.step());
    Dom.setAttribute(slider, "aria-valuetext", run ? Descriptions.title(state) : "no run");
    if (run && surface.prepare()) {
      TrackFigure.draw(surface, view.scene(state, surface.widthPx()));
    }
  }

  @JSBody(params = "control", script = "return Number(control.value);")
  private static native double number(HTMLElement control);
}
