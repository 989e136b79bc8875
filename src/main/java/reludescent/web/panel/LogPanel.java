package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.export.LogLines;
import reludescent.export.RunTexts;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.timeline.Timeline;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Files;
import reludescent.web.dom.Html;

/**
 * The run as the article's loop prints it, a line a step, up to the step shown. Only the lines in view are in the page,
 * however many there are.
 */
public final class LogPanel extends Panel {
  private static final int ROW_PX = 20;
  private static final int SPARE_ROWS = 4;

  private final HTMLElement port;
  private final HTMLElement room;
  private final HTMLElement lines;
  private Timeline shownTimeline;
  /** Lines come faster than frames: only the last ones stand there, with nothing to scroll, which would cost a layout each. */
  private boolean rushing;
  private int portPx;
  private int portRows;
  private int shownCount = -1;
  private int shownFrom = -1;

  public LogPanel(Surroundings around) {
    super(around.html().group("Log"));
    Store store = around.store();
    Html html = around.html();
    lines = html.text("pre", "", "");
    room = html.div("room", lines);
    port = html.group("Log lines", room);
    port.setClassName("port");
    port.setTabIndex(0);
    add(html.div("choices", html.button("Copy the log", () -> Files.copy(RunTexts.log(store.state()))),
            html.button("Log as CSV", () -> Files.save("log.csv", "text/csv", RunTexts.csv(store.state(), numbers())))),
        port);
    Dom.on(port, "scroll", event -> renderRows(store.state()));
    Dom.observe(Dom.resizeObserver(() -> {
      portPx = port.getClientHeight();
      portRows = portPx / ROW_PX + 1;
      shownFrom = -1;
      renderRows(store.state());
    }), port);
  }

  @Override
  public void render(AppState state) {
    int count = state.hasRun() ? state.step() : 0;
    boolean same = state.timeline() == shownTimeline && count == shownCount;
    if (same && (!rushing || state.isMoving())) {
      return;
    }
    rushing = state.isMoving() && (rushing || shownTimeline != null && Math.abs(count - shownCount) > 1);
    shownTimeline = state.timeline();
    shownCount = count;
    shownFrom = -1;
    Dom.setStyle(room, "height", (rushing ? 1 : Math.max(1, count)) * ROW_PX + "px");
    renderRows(state, count - portRows);
    if (!rushing) {
      port.setScrollTop(count * ROW_PX); // last: it has the browser lay out the page, which it else would do only once
    }
  }

  private void renderRows(AppState state) {
    renderRows(state, rushing ? shownCount - portRows : port.getScrollTop() / ROW_PX);
  }

  private void renderRows(AppState state, int firstInView) {
    if (shownCount <= 0) {
      Dom.setStyle(lines, "top", "0px");
      Dom.setText(lines, state.hasRun() ? "No step taken yet." : "No points, no run.");
      return;
    }
    int spare = state.isMoving() ? 0 : SPARE_ROWS;
    int from = Math.max(0, firstInView - spare);
    int to = Math.min(shownCount, from + portRows + 2 * spare);
    if (from == shownFrom) {
      return;
    }
    shownFrom = from;
    StringBuilder text = new StringBuilder();
    for (int i = from + 1; i <= to; i++) {
      double lossBefore = shownTimeline.loss(i - 1);
      String line = LogLines.line(i, lossBefore, shownTimeline.at(i).params());
      text.append(line.replace("\n", " ")).append('\n');
    }
    Dom.setStyle(lines, "top", (rushing ? Math.min(0, portPx - (to - from) * ROW_PX) : from * ROW_PX) + "px");
    Dom.setText(lines, text.toString());
  }
}
