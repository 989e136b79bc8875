package reludescent.web.panel;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.view.Rows;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** Rows of text in a table that scrolls by itself; cells that are there get their new text, others are made or dropped. */
final class Table {
  private final HTMLElement port;
  private final HTMLElement table;
  private final JSObject sight = Dom.sightObserver();

  /** @param label what it is, for screen readers */
  Table(Html html, String label) {
    table = html.element("table", "");
    port = html.group(label, table);
    port.getClassList().add("table");
    port.setTabIndex(0);
  }

  HTMLElement element() {
    return port;
  }

  /** Shows rows, the first one as headings; while they move, rows out of sight keep their text. */
  void show(Rows rows, boolean moving) {
    trim(table, rows.count(), rows.row(0).length);
    for (int i = 0; i < rows.count(); i++) {
      if (!moving || isInSight(table, i)) {
        String[] row = rows.row(i);
        for (int j = 0; j < row.length; j++) {
          set(table, sight, i, j, row[j]);
        }
      }
    }
  }

  /** Marks rows from one to another, counted with the headings, or none with -1, and brings the first into sight. */
  @JSBody(params = {"table", "row", "last"}, script = """
      for (var i = 0; i < table.rows.length; i++) {
        table.rows[i].classList.toggle('at', i >= row && i <= last);
      }
      if (row > 0 && table.rows[row] && !table.matches(':hover')) {
        var port = table.parentNode;
        var top = table.rows[row].offsetTop;
        if (top < port.scrollTop + 30 || top > port.scrollTop + port.clientHeight - 30) {
          port.scrollTop = top - port.clientHeight / 2;
        }
      }""")
  private static native void mark(HTMLElement table, int row, int last);

  /** The row that an event happened in, counted with the headings, or -1. */
  @JSBody(params = "event", script =
      "var row = event.type !== 'mouseleave' && event.target.closest('tr'); return row ? row.rowIndex : -1;")
  static native int rowOf(Event event);

  /** The column that an event happened in, or -1. */
  @JSBody(params = "event", script = "var cell = event.target.closest('th, td'); return cell ? cell.cellIndex : -1;")
  static native int columnOf(Event event);

  void mark(int row, int last) {
    mark(table, row, last);
  }

  @JSBody(params = {"table", "rows", "columns"}, script = """
      if (table.rows.length !== rows || table.rows[0].cells.length !== columns) {
        table.replaceChildren();
      }""")
  private static native void trim(HTMLElement table, int rows, int columns);

  @JSBody(params = {"table", "i"}, script = "return !table.rows[i] || !table.rows[i].unseen;")
  private static native boolean isInSight(HTMLElement table, int i);

  @JSBody(params = {"table", "sight", "i", "j", "text"}, script = """
      var row = table.rows[i];
      if (!row) {
        row = table.appendChild(table.ownerDocument.createElementNS(table.namespaceURI, 'tr'));
        sight.observe(row);
      }
      var cell = row.cells[j];
      if (!cell) {
        cell = row.appendChild(table.ownerDocument.createElementNS(table.namespaceURI, i && j ? 'td' : 'th'));
        if (!i || !j) {
          cell.scope = i ? 'row' : 'col';
        }
      }
      if (!cell.firstChild) {
        cell.textContent = text;
      } else if (cell.firstChild.data !== text) {
        cell.firstChild.data = text;
      }""")
  private static native void set(HTMLElement table, JSObject sight, int i, int j, String text);
}
