package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.data.DataSet;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.FitEdits;
import reludescent.state.Store;
import reludescent.web.dom.Dom;

/** The training points as a table to edit: a number that cannot be used is answered, and the one before comes back. */
final class PointTable {
  /** Rows beyond these are left to the list of lines below. */
  private static final int MOST_ROWS = 200;

  private final HTMLElement element;
  private final HTMLElement table;
  private final HTMLElement complaint;
  private final Store store;
  private DataSet shown;

  /**
   * @param element where it stands: an empty table and a button that adds a point
   * @param complaint where a message goes
   */
  PointTable(Store store, HTMLElement element, HTMLElement complaint) {
    this.store = store;
    this.element = element;
    this.complaint = complaint;
    table = Dom.find(element, "table");
    Dom.on(table, "change", this::change);
    Dom.onPress(element, place -> {
      AppState state = store.state();
      int last = state.data().size() - 1;
      take(Dom.nth(element, "button", place) == element.getLastChild()
          ? FitEdits.addPoint(state, state.data().xs()[last], state.data().ys()[last]) : FitEdits.removePoint(state, place));
    });
  }

  void render(AppState state) {
    DataSet data = state.data();
    element.setHidden(data.isEmpty());
    if (data == shown || state.isInGesture()) {
      return;
    }
    shown = data;
    int count = Math.min(data.size(), MOST_ROWS);
    trim(table, count);
    for (int i = 0; i < count; i++) {
      show(table, i + 1, numbers().shortest(data.xs()[i]), numbers().shortest(data.ys()[i]));
    }
  }

  private void change(Event event) {
    int row = Table.rowOf(event) - 1;
    AppState state = store.state();
    boolean isX = isFirst(event);
    double typed = numbers().parse(Dom.valueOf(Dom.targetOf(event)));
    double x = isX ? typed : state.data().xs()[row];
    double y = isX ? state.data().ys()[row] : typed;
    take(FitEdits.movePoint(state, row, x, y));
    store.dispatch(new Action.EndGesture());
  }

  private void take(Action action) {
    shown = null;
    if (action == null) {
      Dom.setText(complaint, store.state().run().heldOut().isEmpty()
          ? "points: allowed are numbers from -1e12 to 1e12, and one point at least"
          : "points: with some held out, the list below is the place to change them");
      store.changed();
    } else {
      Dom.setText(complaint, "");
      store.dispatch(action);
    }
  }

  @JSBody(params = "event", script = "return event.target.parentNode.cellIndex === 1;")
  private static native boolean isFirst(Event event);

  @JSBody(params = {"table", "count"}, script = """
      if (!table.rows.length) {
        table.innerHTML = '<tr><th scope="col">point</th><th scope="col">x</th><th scope="col">y</th><td></td></tr>';
      }
      while (table.rows.length > count + 1) {
        table.deleteRow(-1);
      }""")
  private static native void trim(HTMLElement table, int count);

  @JSBody(params = {"table", "i", "x", "y"}, script = """
      var row = table.rows[i];
      if (!row) {
        row = table.insertRow();
        row.innerHTML = '<th scope="row">' + i + '</th><td><input type="text" aria-label="x of point ' + i
            + '"></td><td><input type="text" aria-label="y of point ' + i + '"></td><td><button type="button" aria-label="Remove point '
            + i + '">Remove</button></td>';
      }
      var inputs = row.querySelectorAll('input');
      if (inputs[0].value !== x) { inputs[0].value = x; }
      if (inputs[1].value !== y) { inputs[1].value = y; }""")
  private static native void show(HTMLElement table, int i, String x, String y);
}
