package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.model.Model;
import reludescent.plot.Ink;
import reludescent.registry.Setting;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.web.dom.Dom;

/** A slider and a typed number for each parameter. Changing one starts a new run from there. */
public final class ParametersPanel extends Panel {
  private final JSObject sight = Dom.sightObserver();
  private final Store store;
  private List<Row> rows;
  private Model shownModel;

  public ParametersPanel(Store store) {
    super(Dom.group("Parameters", ""));
    this.store = store;
  }

  @Override
  public void render(AppState state) {
    Model model = state.setup().model();
    if (!model.equals(shownModel)) {
      build(model);
    }
    double[] params = state.params();
    for (int i = 0; i < params.length; i++) {
      Row row = rows.get(i);
      if (!state.isMoving() || Dom.isInSight(row.element)) {
        row.show(params[i]);
      }
    }
  }

  private void build(Model model) {
    shownModel = model;
    Dom.clear(element);
    rows = new ArrayList<>();
    for (int i = 0; i < model.parameterCount(); i++) {
      Row row = new Row(i, model.nameOf(i), model.unitOf(i));
      rows.add(row);
      element.appendChild(row.element);
      Dom.observe(sight, row.element);
    }
  }

  /** One parameter. The slider's range grows when a value lies beyond it. */
  private final class Row {
    final HTMLElement element;
    private final HTMLInputElement slider;
    private final NumberField field;
    private final Setting setting;
    private double low;
    private double high;
    private double value = Double.NaN;

    Row(int index, String name, int unit) {
      setting = Setting.any(name, 0, -5, 5);
      low = setting.low();
      high = setting.high();
      element = Dom.html("<div class=parameter><label class=name for=parameter-" + name + ">" + name
          + "</label><input type=range step=any aria-label='" + name + " slider'></div>");
      HTMLElement label = (HTMLElement) element.getFirstChild();
      slider = (HTMLInputElement) element.getLastChild();
      if (unit >= 0 && shownModel.units() > 1) {
        Dom.setStyle(label, "--ink", "var(--rd-" + Ink.unit(unit, shownModel.units(), -1).cssName() + ")");
        label.getClassList().add("of-unit");
      }
      stretch();
      field = new NumberField("parameter-" + name, setting, taken -> change(index, taken, false));
      Dom.on(slider, "input change", event -> {
        if (event.getType().equals("input")) {
          change(index, numbers().parse(slider.getValue()), true);
        } else {
          store.dispatch(new Action.EndGesture());
        }
      });
      element.appendChild(field.element());
    }

    private void change(int index, double taken, boolean goesOn) {
      value = Double.NaN; // the slider has moved by itself: show what comes of it even if that is the value of before
      store.dispatch(new Action.SetParameter(index, taken, goesOn));
    }

    void show(double now) {
      if (now == value) {
        return;
      }
      value = now;
      if (now < low || now > high) {
        low = Math.min(low, now < 0 ? 2 * now : now);
        high = Math.max(high, now > 0 ? 2 * now : now);
        stretch();
      }
      String exact = numbers().shortest(now);
      slider.setValue(exact);
      slider.setAttribute("aria-valuetext", exact); // browsers keep no more than 15 digits in the value itself
      field.show(now);
    }

    private void stretch() {
      slider.setAttribute("min", numbers().shortest(low));
      slider.setAttribute("max", numbers().shortest(high));
    }
  }
}
