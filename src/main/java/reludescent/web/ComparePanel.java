package reludescent.web;

import static reludescent.web.BrowserNumberText.NUMBERS;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Comparison;
import reludescent.app.Rows;
import reludescent.app.Store;

/** Runs pinned to be compared with: a table of what differs and how they do, and comparisons worth a click. */
final class ComparePanel implements Panel {
  private final HTMLElement element = Dom.group("Compare");
  private final HTMLElement pin;
  private final HTMLElement unpin = Dom.create("div", "choices");
  private final Table table = new Table("Runs compared");
  private final Store store;
  private int shownPins = -1;

  ComparePanel(Store store) {
    this.store = store;
    pin = Dom.button("Pin this run", "", () -> store.dispatch(new Action.Pin()));
    HTMLElement content = Dom.create("div", "");
    HTMLElement choices = Dom.create("div", "choices");
    choices.appendChild(pin);
    choices.appendChild(Dom.button("With and without zeroing", "",
        () -> store.dispatch(Comparison.zeroing())));
    choices.appendChild(Dom.button("Race all optimizers", "",
        () -> store.dispatch(Comparison.optimizers(store.state().setup()))));
    content.appendChild(choices);
    content.appendChild(table.element());
    content.appendChild(unpin);
    element.appendChild(Dom.folded("Compare", content));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    int pins = state.pins().size();
    Dom.setAttribute(pin, "aria-disabled", state.hasRun() && pins < AppState.MOST_PINS ? null : "true");
    boolean compared = state.hasRun() && pins > 0;
    table.element().setHidden(!compared);
    if (compared) {
      List<String[]> rows = Comparison.table(state, NUMBERS);
      table.show(new Rows(rows.size(), rows::get), false);
    }
    if (pins == shownPins) {
      return;
    }
    if (shownPins >= 0 && pins > shownPins) {
      element.getFirstChild().<HTMLElement>cast().setAttribute("open", "");
    }
    shownPins = pins;
    Dom.clear(unpin);
    for (int i = 0; i < pins; i++) {
      int place = i;
      unpin.appendChild(Dom.button("Unpin " + Comparison.nameOf(i), "",
          () -> store.dispatch(new Action.Unpin(place))));
    }
  }
}
