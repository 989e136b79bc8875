package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.data.DataSet;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.FitEdits;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.panel.Surroundings;

/** The training points as a table to edit: a number that cannot be used is answered, and the one before comes back. */
final class PointTable {
  /** Rows beyond these are left to the list of lines below. */
  private static final int MOST_ROWS = 200;

  private final Html html;
  private final HTMLElement element;
  private final HTMLElement body;
  private final HTMLElement complaint;
  private final Store store;
  private final List<Row> rows = new ArrayList<>();
  private DataSet shown;

  /** @param complaint where a message goes */
  PointTable(Surroundings around, HTMLElement complaint) {
    this.complaint = complaint;
    html = around.html();
    store = around.store();
    body = html.element("tbody", "");
    HTMLElement heads = html.element("tr", "", head("col", "point"), head("col", "x"), head("col", "y"), html.element("td", ""));
    element = html.group("Table of points", html.element("table", "", html.element("thead", "", heads), body),
        html.button("Add a point", () -> {
          AppState state = store.state();
          int last = state.data().size() - 1;
          take(FitEdits.addPoint(state, state.data().xs()[last], state.data().ys()[last]));
        }));
    element.getClassList().add("table");
  }

  HTMLElement element() {
    return element;
  }

  private HTMLElement head(String scope, String text) {
    HTMLElement head = html.text("th", "", text);
    head.setAttribute("scope", scope);
    return head;
  }

  void render(AppState state) {
    DataSet data = state.data();
    element.setHidden(data.isEmpty());
    if (data == shown || state.isInGesture()) {
      return;
    }
    shown = data;
    int count = Math.min(data.size(), MOST_ROWS);
    while (rows.size() > count) {
      body.removeChild(rows.remove(rows.size() - 1).element);
    }
    while (rows.size() < count) {
      Row row = new Row(rows.size());
      rows.add(row);
      body.appendChild(row.element);
    }
    for (int i = 0; i < count; i++) {
      rows.get(i).show(numbers().shortest(data.xs()[i]), numbers().shortest(data.ys()[i]));
    }
  }

  /** One point. */
  private final class Row {
    final HTMLElement element;
    private final HTMLInputElement x;
    private final HTMLInputElement y;

    Row(int point) {
      int told = point + 1;
      x = input("x of point " + told);
      y = input("y of point " + told);
      Dom.on(x, "change", event -> move(point, typed(x), store.state().data().ys()[point]));
      Dom.on(y, "change", event -> move(point, store.state().data().xs()[point], typed(y)));
      HTMLElement remove = html.button(Icon.CLOSE, "Remove point " + told, "",
          () -> take(FitEdits.removePoint(store.state(), point)));
      element = html.element("tr", "", head("row", "" + told), html.element("td", "", x), html.element("td", "", y),
          html.element("td", "", remove));
    }

    private HTMLInputElement input(String label) {
      HTMLInputElement made = html.input("text", "");
      made.setAttribute("aria-label", label);
      return made;
    }

    void show(String exactX, String exactY) {
      if (!x.getValue().equals(exactX)) {
        x.setValue(exactX);
      }
      if (!y.getValue().equals(exactY)) {
        y.setValue(exactY);
      }
    }
  }

  private static double typed(HTMLInputElement input) {
    return numbers().parse(input.getValue());
  }

  private void move(int point, double x, double y) {
    take(FitEdits.movePoint(store.state(), point, x, y));
    store.dispatch(new Action.EndGesture());
  }

  private void take(Action action) {
    shown = null;
    if (action == null) {
      Dom.setText(complaint, store.state().run().heldOut().isEmpty()
          ? "Points are numbers from -1e12 to 1e12, and one point at least stays."
          : "With some points held out, the list below is the place to change them.");
      store.changed();
    } else {
      Dom.setText(complaint, "");
      store.dispatch(action);
    }
  }
}
