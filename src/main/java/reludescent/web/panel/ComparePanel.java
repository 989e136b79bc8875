package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.view.Comparison;
import reludescent.view.Rows;
import reludescent.view.RunNames;
import reludescent.web.dom.Dom;

/** Runs pinned to be compared with: a table of what differs and how they do, and comparisons worth a click. */
public final class ComparePanel extends Panel {
  private final HTMLElement unpin = part("div.table + div");
  private final Table table = new Table(part(".table"));
  private final Store store;
  private int shownPins = -1;

  public ComparePanel(Store store) {
    super(Dom.group("Compare", """
        <details><summary>Compare</summary><div><div class=choices><button>Pin this run</button>\
        <button>With and without zeroing</button><button>Race all optimizers</button></div>\
        <div class=table role=group tabindex=0 aria-label="Runs compared"><table></table></div>\
        <div class=choices></div></div></details>"""));
    this.store = store;
    Dom.onPress(element, place -> store.dispatch(switch (place) {
      case 0 -> new Action.Pin();
      case 1 -> Comparison.zeroing();
      case 2 -> Comparison.optimizers(store.state());
      default -> new Action.Unpin(place - 3);
    }));
  }

  @Override
  public void render(AppState state) {
    int pins = state.pins().size();
    Dom.setAttribute(part("button"), "aria-disabled", state.hasRun() && pins < AppState.MOST_PINS ? null : "true");
    boolean compared = state.hasRun() && pins > 0;
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
      Dom.setText(Dom.nth(unpin, "button", i), "Unpin " + names.get(i + 1));
    }
  }

  private void makeButtons(int pins) {
    if (shownPins >= 0 && pins > shownPins) {
      part("details").setAttribute("open", "");
    }
    shownPins = pins;
    StringBuilder buttons = new StringBuilder();
    for (int i = 0; i < pins; i++) {
      buttons.append("<button></button>");
    }
    Dom.setHtml(unpin, buttons.toString());
  }
}
