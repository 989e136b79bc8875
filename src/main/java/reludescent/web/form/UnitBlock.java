package reludescent.web.form;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.plot.Ink;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.text.Shown;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** One unit's parameters, below a line that tells where it bends and on how many points it is active; or the offset's alone. */
final class UnitBlock {
  final HTMLElement element;
  private final int unit;
  private final HTMLElement told;
  private final List<Integer> indexes = new ArrayList<>();
  private final List<ParameterRow> rows = new ArrayList<>();

  /** @param unit which one, or -1 for the offset */
  UnitBlock(Store store, Html html, Model model, int unit, boolean named) {
    this.unit = unit;
    told = html.span("quiet told", "");
    element = html.div("unit");
    if (unit >= 0) {
      Dom.setStyle(element, "--ink", "var(--rd-" + Ink.unit(unit, model.units(), unit).cssName() + ")");
      if (named) {
        element.appendChild(html.div("unit-head", html.span("key", ""), html.text("strong", "", "unit " + (unit + 1)), told));
      }
      Dom.on(element, "pointerenter", event -> pointAt(store, store.state().data().size() + unit));
      Dom.on(element, "pointerleave", event -> pointAt(store, -1));
    }
    for (int i = 0; i < model.parameterCount(); i++) {
      if (model.unitOf(i) == unit) {
        String name = model.nameOf(i);
        ParameterRow row = new ParameterRow(store, html, i, name, model.asSum() != null ? name.substring(0, 1) : name);
        indexes.add(i);
        rows.add(row);
        element.appendChild(row.element);
      }
    }
  }

  private static void pointAt(Store store, int handle) {
    store.look(store.state().view().at(handle, Double.NaN));
  }

  /** @param gradients what stands at each parameter, or null */
  void show(AppState state, String[] gradients) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(state.params()[indexes.get(i)], !state.isChanging());
      rows.get(i).showGradient(gradients == null ? "" : gradients[indexes.get(i)]);
    }
    if (unit >= 0) {
      Dom.setText(told, told(state, unit));
    }
  }

  /** {@code bends at −0.85, 14 of 20} */
  private static String told(AppState state, int unit) {
    UnitSum sum = state.setup().model().asSum();
    double kink = sum == null ? Double.NaN : sum.kink(state.params(), unit);
    String bend = Math.abs(kink) <= 1e12 ? "bends at " + Shown.number(kink, 2) : sum == null ? "" : "no bend";
    if (!state.hasRun()) {
      return bend;
    }
    int active = state.setup().model().activeCount(state.params(), unit, state.data().xs());
    return bend + (bend.isEmpty() ? "" : ", ") + (active == 0 ? "dead" : active + " of " + state.data().size());
  }
}
