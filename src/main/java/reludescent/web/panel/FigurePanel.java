package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.CanvasSurface;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** A panel with a drawing: a row that names it, and below that a canvas in whatever room there is. */
abstract class FigurePanel extends Panel {
  final Html html;
  final HTMLElement head;
  final HTMLElement plot;
  final HTMLCanvasElement canvas;
  final CanvasSurface surface;

  FigurePanel(Surroundings around) {
    super(around.html().element("figure", ""));
    html = around.html();
    HTMLElement drawn = html.canvas();
    canvas = (HTMLCanvasElement) drawn;
    surface = new CanvasSurface(canvas, around.palette());
    head = html.div("head");
    plot = html.div("plot", drawn);
    add(head, plot);
    // A mouse on it gives the focus to the element as a whole, whose arrow keys step; those of the figure are another's.
    Dom.on(canvas, "mousedown", event -> {
      event.preventDefault();
      Dom.focusWhole(canvas);
    });
  }

  /** Tells in words what the canvas shows. */
  final void tell(String words) {
    Dom.setAttribute(canvas, "aria-label", words);
  }
}
