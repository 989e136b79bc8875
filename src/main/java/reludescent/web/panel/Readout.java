package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;
import reludescent.view.Descriptions;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** Where the run stands, as the heading of it all: the step, the loss, and the lowest one known so far. */
public final class Readout extends Panel {
  private final HTMLElement now;
  private final HTMLElement of;
  private final HTMLElement step;
  private final HTMLElement loss;
  private final HTMLElement lossValue;
  private final HTMLElement heldOut;
  private final HTMLElement lowest;
  private final HTMLElement notice;
  private int widthOf = -1;

  /** @param tools stands at the end of the row; may be null */
  public Readout(Surroundings around, HTMLElement tools) {
    super(around.html().div("readout"));
    Html html = around.html();
    now = html.span("", "");
    of = html.span("quiet", "");
    step = html.element("strong", "step", now, of);
    lossValue = html.span("", "");
    loss = html.element("strong", "loss", html.span("quiet", "loss "), lossValue);
    heldOut = html.span("quiet held-out", "");
    lowest = html.span("quiet lowest", "");
    notice = html.text("p", "ending", "");
    notice.setAttribute("role", "status");
    add(step, loss, heldOut, lowest, html.span("grow", ""));
    if (tools != null) {
      add(tools);
    }
    add(notice);
  }

  @Override
  public void render(AppState state) {
    boolean run = state.hasRun();
    Dom.setAttribute(element, "data-empty", run ? null : "");
    Dom.setText(now, run ? "Step " + state.step() : "");
    Dom.setText(of, run ? " of " + state.plannedSteps() : "");
    loss.setHidden(!run);
    Dom.setText(lossValue, run ? Shown.loss(state.loss()) : "");
    Dom.setText(heldOut, Descriptions.heldOutLossOf(state));
    Dom.setText(lowest, run ? lowest(state.timeline()) : "");
    String told = state.stopped() != null ? state.stopped() : Descriptions.allDead(state);
    Dom.setText(notice, told == null ? "" : told);
    if (widthOf != state.plannedSteps()) {
      widthOf = state.plannedSteps();
      Dom.setStyle(step, "--digits", "" + ("" + widthOf).length()); // what follows stands still
    }
  }

  private static String lowest(Timeline timeline) {
    int step = timeline.lowestStep();
    return "lowest " + Shown.loss(timeline.loss(step)) + " at " + step;
  }
}
