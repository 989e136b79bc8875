package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.Comparison;
import reludescent.view.Rows;
import reludescent.view.RunNames;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** Runs pinned to be compared with: a table of what differs and how they do, and comparisons worth a click. */
public final class ComparePanel extends Panel {
  private final Html html;
  private final Store store;
  private final HTMLElement pin;
  private final Table table;
  private final HTMLElement unpin;
  private final HTMLElement none;
  private final List<HTMLElement> unpins = new ArrayList<>();
  private int shownPins = -1;

  public ComparePanel(Surroundings around) {
    super(around.html().group("Compare"));
    html = around.html();
    store = around.store();
    pin = html.button("Pin this run", () -> store.dispatch(new Action.Pin()));
    table = new Table(html, "Runs compared");
    unpin = html.div("choices");
    none = html.text("p", "quiet", "Pin a run, change something, and the two stand side by side: here, in the fit and in the loss.");
    add(html.div("choices", pin,
            html.button("With and without zeroing", () -> store.dispatch(Comparison.zeroing())),
            html.button("Race all optimizers", () -> store.dispatch(Comparison.optimizers(store.state())))),
        none, table.element(), unpin);
  }

  @Override
  public void render(AppState state) {
    int pins = state.pins().size();
    Dom.setAttribute(pin, "aria-disabled", state.hasRun() && pins < AppState.MOST_PINS ? null : "true");
    boolean compared = state.hasRun() && pins > 0;
    none.setHidden(compared);
    table.element().setHidden(!compared);
    if (compared) {
      List<String[]> rows = Comparison.table(state, numbers());
      table.show(new Rows(rows.size(), rows::get), false);
    }
    if (pins != shownPins) {
      makeButtons(pins);
    }
    List<String> names = pins > 0 ? RunNames.of(state) : List.of();
    for (int i = 0; i < pins; i++) {
      Dom.setText(unpins.get(i), "Unpin " + names.get(i + 1));
    }
  }

  private void makeButtons(int pins) {
    shownPins = pins;
    Dom.clear(unpin);
    unpins.clear();
    for (int i = 0; i < pins; i++) {
      int index = i;
      HTMLElement button = html.button("", () -> store.dispatch(new Action.Unpin(index)));
      unpins.add(button);
      unpin.appendChild(button);
    }
  }
}
