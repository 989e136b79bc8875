package reludescent.web;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.AppState;
import reludescent.app.Arithmetic;

/** The step shown with its numbers put in: each point's share of the gradient, and the update. */
final class ArithmeticPanel implements Panel {
  private final HTMLElement element = Dom.group("Arithmetic of this step");
  private final HTMLElement words = Dom.create("p", "");
  private final HTMLElement update = Dom.create("table", "");
  private final HTMLElement points = Dom.create("table", "");
  private AppState shown;

  ArithmeticPanel() {
    element.appendChild(words);
    element.appendChild(scrolling("Update of the parameters", update));
    element.appendChild(scrolling("Shares of the points", points));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    element.setHidden(!state.hasRun());
    boolean same = shown != null && shown.run() == state.run() && shown.step() == state.step();
    shown = state;
    if (same || !state.hasRun()) {
      return;
    }
    Arithmetic arithmetic = new Arithmetic(state);
    Dom.setText(words, arithmetic.words());
    fill(update, arithmetic.update());
    fill(points, arithmetic.points());
  }

  private static HTMLElement scrolling(String label, HTMLElement table) {
    HTMLElement port = Dom.group(label);
    port.setClassName("table");
    port.setTabIndex(0);
    port.appendChild(table);
    return port;
  }

  /** Puts rows into a table: cells that are there get their new text, others are made or dropped. */
  private static void fill(HTMLElement table, List<String[]> rows) {
    trim(table, rows.size(), rows.get(0).length);
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      for (int j = 0; j < row.length; j++) {
        set(table, i, j, row[j]);
      }
    }
  }

  @JSBody(params = {"table", "rows", "columns"}, script = """
      if (table.rows.length !== rows || table.rows[0].cells.length !== columns) {
        table.replaceChildren();
      }""")
  private static native void trim(HTMLElement table, int rows, int columns);

  @JSBody(params = {"table", "i", "j", "text"}, script = """
      var row = table.rows[i] || table.appendChild(document.createElement('tr'));
      var cell = row.cells[j];
      if (!cell) {
        cell = row.appendChild(document.createElement(i && j ? 'td' : 'th'));
        if (!i || !j) {
          cell.scope = i ? 'row' : 'col';
        }
      }
      if (cell.textContent !== text) {
        cell.textContent = text;
      }""")
  private static native void set(HTMLElement table, int i, int j, String text);
}
