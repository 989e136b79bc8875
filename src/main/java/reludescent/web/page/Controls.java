package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.model.Model;
import reludescent.setup.Allowed;
import reludescent.setup.Given;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Store;
import reludescent.text.Parts;
import reludescent.view.Reading;
import reludescent.web.dom.Dom;
import reludescent.web.element.Figure;

/**
 * Sliders, numbers, boxes and lists in the text whose {@code data-field} is a field of a figure's setup, or one of its parameters.
 * They change the figure and follow it.
 */
final class Controls {
  static final String SELECTOR = ":is(input,select)[data-field]";

  private Controls() {}

  /**
   * Puts a control's value in the place of its field.
   *
   * @param goesOn whether it is still being moved
   * @throws SetupException where that cannot be used; then the figure stays as it was
   */
  static void take(HTMLElement control, Figure figure, boolean goesOn) {
    Store store = figure.store();
    String field = control.getAttribute("data-field");
    int parameter = parameter(store.state(), field);
    double number = Marks.numberOf(control);
    if (parameter >= 0) {
      if (!Allowed.isNumber(number)) {
        throw new SetupException(field, Given.quoted(Dom.valueOf(control)), Allowed.number(numbers()));
      }
      store.dispatch(new Action.SetParameter(parameter, number, goesOn));
    } else {
      Setup setup = store.state().setup();
      Setup wanted = isBox(control) ? FieldText.put(setup, field, new Value.Flag(((HTMLInputElement) control).isChecked()))
          : control.getTagName().equals("SELECT") ? FieldText.put(setup, field, Dom.valueOf(control))
          : FieldText.put(setup, field, new Value.Num(number));
      store.dispatch(new Action.ChangeSetup(wanted, goesOn));
    }
    if (!goesOn) {
      store.dispatch(new Action.EndGesture());
    }
  }

  /** Shows what the figure has. */
  static void show(HTMLElement control, AppState state) {
    String field = control.getAttribute("data-field");
    if (control.getTagName().equals("SELECT")) {
      Value value = SetupWriter.writeAll(state.setup());
      for (String name : Parts.of(field, '.')) {
        value = value instanceof Value.Tree tree ? tree.get(name) : null;
      }
      if (value instanceof Value.Text text) {
        Dom.setValue(control, text.value());
      }
      return;
    }
    double number = Reading.of(state, field, 0);
    if (isBox(control)) {
      ((HTMLInputElement) control).setChecked(number == 1);
    } else {
      Marks.showNumber(control, number, numbers().shortest(number));
    }
  }

  private static boolean isBox(HTMLElement control) {
    return "checkbox".equals(control.getAttribute("type"));
  }

  private static int parameter(AppState state, String name) {
    Model model = state.setup().model();
    for (int i = 0; i < model.parameterCount(); i++) {
      if (model.nameOf(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
