package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.SetupException;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Store;
import reludescent.state.View;
import reludescent.web.dom.Dom;
import reludescent.web.element.Figure;

/**
 * Terms of a formula, or words, whose part of a figure lights up while they are pointed at or have the focus: {@code data-light} is
 * {@code unit 1}, {@code point 1}, or a {@link Stage} as {@code measure}. All terms of that part are {@code data-lit} meanwhile.
 */
final class Lights {
  static final String SELECTOR = "[data-light]";

  private Lights() {}

  static void light(HTMLElement term, Figure figure) {
    Store store = figure.store();
    AppState state = store.state();
    String part = term.getAttribute("data-light");
    Stage stage = Stage.named(part);
    View view = state.view();
    if (stage != null) {
      view = view.withStage(stage);
    } else {
      int blank = part.indexOf(' ');
      double number = blank < 0 ? Double.NaN : numbers().parse(part.substring(blank + 1));
      boolean isUnit = part.startsWith("unit ");
      int count = isUnit ? state.setup().model().units() : state.data().size();
      if (!(number >= 1 && number <= count) || !isUnit && !part.startsWith("point ")) {
        throw new SetupException("data-light", "\"" + part + "\"", "unit or point and its number, " + Stage.keys());
      }
      view = view.at((int) number - 1 + (isUnit ? state.data().size() : 0), Double.NaN);
    }
    store.look(view);
    mark(term, "");
  }

  static void unlight(HTMLElement term, Figure figure) {
    Store store = figure.store();
    View view = store.state().view();
    store.look(Stage.named(term.getAttribute("data-light")) != null ? view.withStage(Stage.WHOLE) : view.at(-1, Double.NaN));
    mark(term, null);
  }

  private static void mark(HTMLElement term, String lit) {
    String part = term.getAttribute("data-light");
    Marks.each(Marks.of(term.getAttribute(Marks.FIGURE), SELECTOR), other -> {
      if (other.getAttribute("data-light").equals(part)) {
        Dom.setAttribute(other, "data-lit", lit);
      }
    });
  }
}
