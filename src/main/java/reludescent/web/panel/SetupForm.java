package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.setup.Hints;
import reludescent.setup.Setup;
import reludescent.setup.SetupEdit;
import reludescent.setup.SetupException;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.dom.Tip;

/**
 * Labelled controls in rows, each for a field of the setup by its name. They stay what they are while the setup changes, and show
 * it; only what a kind has of its own comes and goes with it. A change goes through {@link SetupEdit}; what cannot be used is
 * answered below its row, and the last good setup stays.
 */
final class SetupForm {
  private final Store store;
  private final Html html;
  private HTMLElement rows;
  /** What each row does to show a setup. */
  private List<Shower> showers = new ArrayList<>();

  private int forgotten;

  /** Shows a setup. */
  private interface Shower {
    void show(Setup setup);
  }

  /** @param rows where the rows go */
  SetupForm(Surroundings around, HTMLElement rows) {
    this.store = around.store();
    this.html = around.html();
    this.rows = rows;
  }

  void show(Setup setup) {
    for (Shower shower : showers) {
      shower.show(setup);
    }
  }

  /** Next time, texts show what is set up, whatever has been typed. */
  void forgetTyped() {
    forgotten++;
  }

  /** What follows is folded up, until {@link #unfolded}. */
  void folded(String summary) {
    HTMLElement within = html.div("rows");
    rows.appendChild(html.element("details", "", html.text("summary", "", summary), within));
    rows = within;
  }

  void unfolded() {
    rows = (HTMLElement) rows.getParentNode().getParentNode();
  }

  /** What follows stands side by side as far as there is room, until {@link #below}. */
  void beside() {
    HTMLElement line = html.div("line");
    rows.appendChild(line);
    rows = line;
  }

  void below() {
    rows = (HTMLElement) rows.getParentNode();
  }

  /** A line of text above the rows that follow. */
  void heading(String text) {
    rows.appendChild(html.text("p", "quiet", text));
  }

  /**
   * A number to type.
   *
   * @param part dotted path of the object that holds it, with a dot at its end
   * @param get the number in a setup; NaN where it has none
   */
  void number(String part, String label, Setting setting, ToDoubleFunction<Setup> get) {
    String path = part + setting.name();
    number(path, label, setting, get, value -> put(path, new Value.Num(value)));
  }

  /** A number to type that does what {@code edit} does. */
  private HTMLElement number(
      String path, String label, Setting setting, ToDoubleFunction<Setup> get, NumberEdit edit) {
    NumberField field = new NumberField(html, path, label, setting, taken -> take(edit.with(taken)));
    HTMLElement row = row(path, label, field.input());
    row.appendChild(field.error());
    field.describedBy(hint(row, path, " Allowed are " + field.allowed() + "; at first it is "
        + numbers().shortest(setting.initial()) + "."));
    showers.add(setup -> {
      double value = get.applyAsDouble(setup);
      row.setHidden(value != value);
      if (value == value) {
        field.show(value);
      }
    });
    return row;
  }

  /** What a number makes of the setup. */
  interface NumberEdit {
    SetupEdit with(double value);
  }

  /** Something to switch on and off: {@code on} and {@code off} are the field's values then. */
  void flag(String path, String label, Predicate<Setup> get, Value on, Value off) {
    flag(path, label, get, checked -> put(path, checked ? on : off));
  }

  /** What a switch makes of the setup. */
  interface FlagEdit {
    SetupEdit with(boolean checked);
  }

  void flag(String path, String label, Predicate<Setup> get, FlagEdit edit) {
    HTMLInputElement box = html.input("checkbox", path);
    HTMLElement row = row(path, label, box);
    row.getClassList().add("flag");
    HTMLElement error = error(row);
    box.setAttribute("aria-describedby", hint(row, path, ""));
    Dom.on(box, "change", event -> Dom.setText(error, words(take(edit.with(box.isChecked())))));
    showers.add(setup -> box.setChecked(get.test(setup)));
  }

  /** A kind to choose from a registry, of which there always is one. */
  <T> void choice(String part, String name, String label, List<Kind<T>> registry, Function<Setup, Choice<T>> get) {
    choice(part, name, label, registry, get, "");
  }

  /**
   * A kind to choose from a registry, and a number for each of its settings.
   *
   * @param part dotted path of the object that holds kind and settings
   * @param name the field in it that names the kind
   * @param get the kind chosen in a setup, or null for none
   * @param none what stands there then
   */
  <T> void choice(String part, String name, String label, List<Kind<T>> registry, Function<Setup, Choice<T>> get, String none) {
    List<String> titles = new ArrayList<>();
    for (Kind<T> kind : registry) {
      titles.add(kind.title());
    }
    titles.add(none);
    HTMLElement select = options(part + "." + name, label, titles, setup -> {
      Choice<T> now = get.apply(setup);
      int place = 0;
      while (place < registry.size() && (now == null || registry.get(place) != now.kind())) {
        place++;
      }
      return place;
    }, place -> place < registry.size() ? edit().choose(part, name, registry, registry.get(place).initial()) : edit());
    HTMLElement noneOption = (HTMLElement) select.getLastChild();
    HTMLElement own = html.div("line");
    rows.appendChild(own);
    List<Kind<T>> shown = new ArrayList<>();
    List<Shower> ownShowers = new ArrayList<>();
    showers.add(setup -> {
      Choice<T> now = get.apply(setup);
      noneOption.setHidden(now != null);
      Kind<T> kind = now == null ? null : now.kind();
      if (shown.isEmpty() || shown.get(0) != kind) {
        shown.clear();
        shown.add(kind);
        ownShowers.clear();
        Dom.clear(own);
        ownRows(own, ownShowers, part, kind, get);
      }
      for (Shower shower : ownShowers) {
        shower.show(setup);
      }
    });
  }

  /** The rows of a kind's own settings. */
  private <T> void ownRows(HTMLElement own, List<Shower> ownShowers, String part, Kind<T> kind, Function<Setup, Choice<T>> get) {
    HTMLElement outerRows = rows;
    List<Shower> outerShowers = showers;
    rows = own;
    showers = ownShowers;
    for (int i = 0; kind != null && i < kind.settings().size(); i++) {
      int place = i;
      Setting setting = kind.settings().get(i);
      number(part + ".", capital(setting.name()), setting, setup -> get.apply(setup).values()[place]);
    }
    rows = outerRows;
    showers = outerShowers;
  }

  /** A whole number, with buttons for one less and one more. */
  void count(String path, String label, Setting setting, ToDoubleFunction<Setup> get, NumberEdit edit) {
    HTMLElement row = number(path, label, setting, get, edit);
    HTMLElement field = (HTMLElement) row.getFirstChild().getNextSibling();
    HTMLElement stepper = html.div("stepper");
    row.insertBefore(stepper, field);
    stepper.appendChild(step(Icon.LESS, "One less", -1, setting, get, edit));
    stepper.appendChild(field);
    stepper.appendChild(step(Icon.PLUS, "One more", 1, setting, get, edit));
  }

  private HTMLElement step(Icon icon, String name, int by, Setting setting, ToDoubleFunction<Setup> get, NumberEdit edit) {
    return html.button(icon, name, "", () -> {
      double next = get.applyAsDouble(store.state().setup()) + by;
      if (setting.allows(next)) {
        take(edit.with(next));
      }
    });
  }

  private static String capital(String name) {
    char first = name.charAt(0);
    return name.length() < 2 || first < 'a' ? name : (char) (first - 'a' + 'A') + name.substring(1);
  }

  /** What the choice of a place in a list makes of the setup. */
  interface PlaceEdit {
    SetupEdit with(int place);
  }

  /** One of a few texts to choose; the list it is chosen from. */
  HTMLElement options(String id, String label, List<String> titles, ToIntFunction<Setup> get, PlaceEdit edit) {
    HTMLElement select = html.select(titles);
    select.setId(id);
    HTMLElement row = row(id, label, select);
    HTMLElement error = error(row);
    Dom.on(select, "change", event -> Dom.setText(error, words(take(edit.with(Dom.selected(select))))));
    select.setAttribute("aria-describedby", hint(row, id, ""));
    showers.add(setup -> Dom.select(select, get.applyAsInt(setup)));
    return select;
  }

  /** A text to type; what is typed is taken when the reader leaves it. */
  void text(String path, String label, Function<Setup, String> get, Function<String, SetupEdit> edit) {
    HTMLInputElement input = html.input("text", path);
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    HTMLElement row = row(path, label, input);
    HTMLElement error = error(row);
    error.setId(path + "-error");
    String hintId = hint(row, path, "");
    input.setAttribute("aria-describedby", hintId);
    String[] shown = new String[1];
    int[] shownAt = new int[1];
    Dom.on(input, "change", event -> {
      if (!input.getValue().isEmpty()) {
        String why = take(edit.apply(input.getValue()));
        Dom.setAttribute(input, "aria-invalid", why == null ? null : "true");
        Dom.setAttribute(input, "aria-describedby", why == null ? hintId : error.getId());
        Dom.onceReleased(input, () -> Dom.setText(error, words(why)));
      }
    });
    showers.add(setup -> {
      String now = get.apply(setup);
      if (!now.equals(shown[0]) || shownAt[0] != forgotten) {
        shown[0] = now;
        shownAt[0] = forgotten;
        input.setValue(now);
        Dom.setAttribute(input, "aria-invalid", null);
        Dom.setText(error, "");
      }
    });
  }

  private HTMLElement error(HTMLElement row) {
    HTMLElement error = html.text("span", "error", "");
    error.setAttribute("role", "alert");
    row.appendChild(error);
    return error;
  }

  private static String words(String why) {
    return why == null ? "" : why;
  }

  /** A sentence on the setting of a row, in sight while that is pointed at or has the focus. Its id. */
  private String hint(HTMLElement row, String path, String allowed) {
    HTMLElement hint = html.span("", Hints.of(path) + allowed);
    hint.setId(path + "-hint");
    row.appendChild(hint);
    Tip.on(row, hint);
    return hint.getId();
  }

  /** A button for a change. */
  void button(String text, Runnable change) {
    rows.appendChild(html.button(text, change));
  }

  /** A row: a label, and behind it its control. */
  HTMLElement row(String controlId, String label, HTMLElement control) {
    HTMLElement row = html.div("row", html.label(controlId, label), control);
    rows.appendChild(row);
    return row;
  }

  SetupEdit edit() {
    return new SetupEdit(store.state().setup());
  }

  private SetupEdit put(String path, Value value) {
    return edit().put(path, value);
  }

  /** Takes an edited setup: null, or why it cannot be used. */
  String take(SetupEdit edit) {
    try {
      store.dispatch(new Action.ChangeSetup(edit.read(numbers()), false));
      return null;
    } catch (SetupException wrong) {
      return wrong.getMessage();
    }
  }
}
