package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.setup.Hints;
import reludescent.setup.SetupEdit;
import reludescent.setup.SetupException;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.Store;
import reludescent.web.dom.Dom;

/**
 * Labelled controls in rows, each for a field of the setup by its name. A change goes through {@link SetupEdit}; what cannot
 * be used is answered below the rows, and the last good setup stays.
 */
final class SetupForm {
  private final Store store;
  private final HTMLElement rows;
  private final HTMLElement complaint;

  /**
   * @param rows where the rows go
   * @param complaint where a message goes, outside of {@code rows}
   */
  SetupForm(Store store, HTMLElement rows, HTMLElement complaint) {
    this.store = store;
    this.rows = rows;
    this.complaint = complaint;
  }

  /** A line of text above the rows that follow. */
  void heading(String text) {
    add("<p class=heading>" + text + "</p>");
  }

  /** A number to type, labelled with its setting's name. */
  void number(String part, Setting setting, double value) {
    number(part, setting.name(), setting, value);
  }

  /**
   * A number to type.
   *
   * @param part dotted path of the object that holds it, with a dot at its end
   */
  void number(String part, String label, Setting setting, double value) {
    String path = part + setting.name();
    NumberField field = new NumberField(path, setting, taken -> put(path, new Value.Num(taken)));
    row(path, label, "").appendChild(field.element());
    field.describedBy(hint(path, " Allowed is " + field.allowed() + "; at first it is "
        + numbers().shortest(setting.initial()) + "."));
    field.show(value);
  }

  /** Something to switch on and off: {@code on} and {@code off} are the field's values then. */
  HTMLInputElement flag(String path, String label, boolean value, Value on, Value off) {
    HTMLInputElement box = checkbox(path, label, value);
    Dom.on(box, "change", event -> put(path, box.isChecked() ? on : off));
    return box;
  }

  /** A checkbox that does nothing by itself. */
  HTMLInputElement checkbox(String id, String label, boolean value) {
    HTMLElement row = add("<div class=flag><input type=checkbox id=" + id + "><label for=" + id + ">" + label + "</label></div>");
    HTMLInputElement box = (HTMLInputElement) row.getFirstChild();
    box.setChecked(value);
    box.setAttribute("aria-describedby", hint(id, ""));
    return box;
  }

  /**
   * A kind to choose from a registry, and a number for each of its settings.
   *
   * @param part dotted path of the object that holds kind and settings
   * @param name the field in it that names the kind
   * @param now the kind chosen, or null for none
   */
  <T> void choice(String part, String name, String label, List<Kind<T>> registry, Choice<T> now) {
    List<String> titles = new ArrayList<>();
    int place = registry.size();
    for (Kind<T> kind : registry) {
      if (now != null && now.kind() == kind) {
        place = titles.size();
      }
      titles.add(kind.title());
    }
    if (now == null) {
      titles.add("given one by one");
    }
    options(part + "." + name, label, titles, place, chosen -> {
      if (chosen < registry.size()) {
        take(edit().choose(part, name, registry, registry.get((int) chosen).initial()));
      }
    });
    for (int i = 0; now != null && i < now.values().length; i++) {
      Setting setting = now.kind().settings().get(i);
      number(part + ".", setting, now.values()[i]);
    }
  }

  /** One of a few texts to choose; its place among them is taken. */
  void options(String id, String label, List<String> titles, int place, NumberField.Taker taker) {
    HTMLElement select = (HTMLElement) row(id, label, "<select id=" + id + "></select>").getLastChild();
    for (String title : titles) {
      Dom.addOption(select, title);
    }
    Dom.select(select, place);
    Dom.on(select, "change", event -> taker.take(Dom.selected(select)));
    select.setAttribute("aria-describedby", hint(id, ""));
  }

  /** A sentence on the setting of the last row, in sight while that is pointed at or has the focus. Its id. */
  private String hint(String path, String allowed) {
    String id = path + "-hint";
    rows.getLastChild().appendChild(Dom.html("<p class=hint id=" + id + ">" + Hints.of(path) + allowed + "</p>"));
    return id;
  }

  /** A button for a change. */
  void button(String text, Runnable change) {
    Dom.on(add("<button>" + text + "</button>"), "click", event -> change.run());
  }

  /** A row: a label, and behind it a control of that id. */
  HTMLElement row(String controlId, String label, String control) {
    return add("<div class=setting><label for=" + controlId + ">" + label + "</label>" + control + "</div>");
  }

  private HTMLElement add(String html) {
    HTMLElement added = Dom.html(html);
    rows.appendChild(added);
    return added;
  }

  SetupEdit edit() {
    return new SetupEdit(store.state().setup());
  }

  void put(String path, Value value) {
    take(edit().put(path, value));
  }

  /** Takes an edited setup, or says why it cannot be used. */
  void take(SetupEdit edit) {
    try {
      store.dispatch(new Action.ChangeSetup(edit.read(numbers()), false));
      Dom.setText(complaint, "");
    } catch (SetupException wrong) {
      Dom.setText(complaint, wrong.getMessage());
    }
  }
}
