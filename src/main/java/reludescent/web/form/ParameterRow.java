package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Setting;
import reludescent.state.Action;
import reludescent.state.Store;
import reludescent.view.SliderRange;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/**
 * A slider and a typed number for one parameter. Changing it starts a new run from there. The slider's range goes
 * by {@link SliderRange}.
 */
final class ParameterRow {
  private static final double REACH = 5;

  final HTMLElement element;
  private final Store store;
  private final HTMLInputElement slider;
  private final NumberField field;
  private final HTMLElement gradient;
  private final SliderRange range = new SliderRange(-REACH, REACH);
  private double value = Double.NaN;

  /**
   * @param index the parameter's place
   * @param name its name, as in {@code m1}
   * @param label what stands before it in its unit's row, as in {@code m}
   */
  ParameterRow(Store store, Html html, int index, String name, String label) {
    this.store = store;
    slider = html.input("range", "");
    slider.setAttribute("step", "any");
    slider.setAttribute("aria-label", name + " slider");
    Dom.on(slider, "input", event -> change(index, numbers().parse(slider.getValue()), true));
    Dom.on(slider, "change", event -> store.dispatch(new Action.EndGesture()));
    String id = "parameter-" + name;
    field = new NumberField(html, id, name, Setting.any(name, 0, -REACH, REACH), taken -> {
      change(index, taken, false);
      return null;
    });
    HTMLElement named = html.label(id, label);
    named.setClassName("name");
    field.input().setAttribute("aria-label", name);
    gradient = html.span("quiet gradient", "");
    gradient.setHidden(true);
    element = html.div("parameter", named, slider, field.input(), gradient, field.error());
    stretch();
  }

  private void change(int index, double taken, boolean goesOn) {
    value = Double.NaN; // the slider has moved by itself: show what comes of it even if that is the value of before
    store.dispatch(new Action.SetParameter(index, taken, goesOn));
  }

  /** @param settled whether the value is to stay: nothing plays and nothing is being dragged */
  void show(double now, boolean settled) {
    if (range.show(now, !settled)) {
      stretch();
      value = Double.NaN;
    }
    if (now == value) {
      return;
    }
    value = now;
    String exact = numbers().shortest(now);
    slider.setValue(exact);
    slider.setAttribute("aria-valuetext", exact); // browsers keep no more than 15 digits in the value itself
    field.show(now);
  }

  /** Shows the gradient and what the next step makes of the parameter; or neither, with an empty text. */
  void showGradient(String text) {
    gradient.setHidden(text.isEmpty());
    Dom.setText(gradient, text);
  }

  private void stretch() {
    slider.setAttribute("min", numbers().shortest(range.low()));
    slider.setAttribute("max", numbers().shortest(range.high()));
  }
}
