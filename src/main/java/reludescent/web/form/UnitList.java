package reludescent.web.form;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.data.DataSet;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.text.Shown;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** Many units, a line for each, those first that make most of the sum; one of them is chosen and can be changed. */
final class UnitList {
  /** Of more points only so many are looked at to know a unit's share. */
  private static final int MOST_POINTS = 500;

  final HTMLElement element;
  private final Store store;
  private final Html html;
  private final Model model;
  /** The model as a sum, or null. */
  private final UnitSum sum;
  private final JSObject sight = Dom.sightObserver();
  private final List<Line> lines = new ArrayList<>();
  private final HTMLElement dead;
  private final UnitBlock[] blocks;
  private Line chosen;
  private AppState orderedFor;

  UnitList(Store store, Html html, Model model) {
    this.store = store;
    this.html = html;
    this.model = model;
    sum = model.asSum();
    blocks = new UnitBlock[model.units()];
    element = html.div("unit-list", cells("", "", sum == null ? "" : "m", sum == null ? "" : "b", isWeighted() ? "w" : ""));
    for (int k = 0; k < model.units(); k++) {
      Line line = new Line(k);
      lines.add(line);
      element.appendChild(line.element);
    }
    dead = html.text("p", "quiet", "\u2020 dead: off at every point, no gradient reaches it.");
    element.appendChild(dead);
  }

  private boolean isWeighted() {
    return sum != null && sum.weighted();
  }

  private HTMLElement cells(String... texts) {
    HTMLElement line = html.div("unit-line heads");
    for (String text : texts) {
      line.appendChild(html.span("", text));
    }
    return line;
  }

  /** @param gradients what stands at each parameter, or null */
  void show(AppState state, String[] gradients) {
    if (!state.isChanging() && (orderedFor == null || state.run() != orderedFor.run() || state.step() != orderedFor.step())) {
      orderedFor = state;
      order(state);
    }
    int wanted = state.view().unit();
    if (chosen == null && wanted < 0) {
      store.look(state.view().withUnit(lines.get(0).unit));
      wanted = lines.get(0).unit;
    }
    for (Line line : lines) {
      if (line.unit == wanted && line != chosen) {
        choose(line);
      }
    }
    boolean anyDead = false;
    for (Line line : lines) {
      boolean isDead = state.hasRun() && model.isDead(state.params(), line.unit, state.data().leastX(), state.data().mostX());
      anyDead |= isDead;
      if (!state.isMoving() || Dom.isInSight(line.element)) {
        line.show(state, isDead);
      }
    }
    Dom.setStyle(dead, "visibility", anyDead ? "visible" : "hidden");
    blocks[chosen.unit].show(state, gradients);
  }

  private void choose(Line line) {
    if (chosen != null) {
      chosen.element.removeChild(blocks[chosen.unit].element);
      Dom.setAttribute(chosen.button, "aria-expanded", "false");
    }
    chosen = line;
    if (blocks[line.unit] == null) {
      blocks[line.unit] = new UnitBlock(store, html, model, line.unit, false);
    }
    line.element.appendChild(blocks[line.unit].element);
    Dom.setAttribute(line.button, "aria-expanded", "true");
  }

  /** Puts the lines in the order of their units' shares; units of the same share keep theirs. */
  private void order(AppState state) {
    double[] shares = new double[model.units()];
    DataSet data = state.data();
    int stride = Math.max(1, data.size() / MOST_POINTS);
    for (int k = 0; sum != null && k < shares.length; k++) {
      double weight = isWeighted() ? Math.abs(state.params()[sum.weight(k)]) : 1;
      for (int i = 0; i < data.size(); i += stride) {
        shares[k] += weight * Math.max(0, sum.preactivation(state.params(), k, data.xs()[i]));
      }
    }
    boolean moved = false;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      int j = i;
      for (; j > 0 && shares[lines.get(j - 1).unit] < shares[line.unit]; j--) {
        lines.set(j, lines.get(j - 1));
        moved = true;
      }
      lines.set(j, line);
    }
    if (moved) {
      for (Line line : lines) {
        element.insertBefore(line.element, dead);
      }
    }
  }

  /** One unit: its shape, its number, its parameters in short. */
  private final class Line {
    final int unit;
    final HTMLElement element;
    final HTMLElement button;
    private final HTMLElement shape;
    private final HTMLElement number;
    private final List<HTMLElement> values = new ArrayList<>();

    Line(int unit) {
      this.unit = unit;
      button = html.button("", () -> store.look(store.state().view().withUnit(unit)));
      button.setClassName("unit-line");
      button.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-label", "unit " + (unit + 1));
      shape = spark(button);
      number = html.text("strong", "", "" + (unit + 1));
      button.appendChild(number);
      for (int i = 0; i < 3; i++) {
        HTMLElement value = html.span("", "");
        values.add(value);
        button.appendChild(value);
      }
      element = html.div("unit-item", button);
      Dom.observe(sight, element);
      Dom.on(element, "pointerenter",
          event -> store.look(store.state().view().at(store.state().data().size() + unit, Double.NaN)));
      Dom.on(element, "pointerleave", event -> store.look(store.state().view().at(-1, Double.NaN)));
    }

    void show(AppState state, boolean isDead) {
      Dom.setText(number, (unit + 1) + (isDead ? "\u2020" : ""));
      if (sum == null) {
        return;
      }
      double[] params = state.params();
      double m = params[sum.slope(unit)];
      double b = params[sum.intercept(unit)];
      double w = isWeighted() ? params[sum.weight(unit)] : 1;
      Dom.setText(values.get(0), Shown.number(m, 2));
      Dom.setText(values.get(1), Shown.number(b, 2));
      Dom.setText(values.get(2), isWeighted() ? Shown.number(w, 2) : "");
      double from = state.data().isEmpty() ? -2 : state.data().leastX();
      double to = state.data().isEmpty() ? 2 : state.data().mostX();
      draw(shape, path(m, b, w, from, to));
    }

    /** The unit's part of the sum from one x to another, in a box of 360 by 200, its zero in the middle. */
    private String path(double m, double b, double w, double from, double to) {
      double kink = Math.max(from, Math.min(to, m == 0 ? from : -b / m));
      double most = Math.max(1, Math.abs(w) * Math.max(0, Math.max(m * from + b, m * to + b)));
      return "M" + at(from, m, b, w, from, to, most) + "L" + at(kink, m, b, w, from, to, most)
          + "L" + at(to, m, b, w, from, to, most);
    }

    private String at(double x, double m, double b, double w, double from, double to, double most) {
      double px = to > from ? 360 * (x - from) / (to - from) : 0;
      double py = 100 - 80 * w * Math.max(0, m * x + b) / most;
      return (int) px + " " + (int) py;
    }
  }

  @JSBody(params = "within", script = """
      var svg = within.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('viewBox', '0 0 360 200');
      svg.setAttribute('class', 'shape');
      svg.setAttribute('aria-hidden', 'true');
      svg.appendChild(within.ownerDocument.createElementNS(svg.namespaceURI, 'path'));
      within.appendChild(svg);
      return svg;
      """)
  private static native HTMLElement spark(HTMLElement within);

  @JSBody(params = {"shape", "path"}, script = "shape.firstChild.setAttribute('d', path);")
  private static native void draw(HTMLElement shape, String path);
}
