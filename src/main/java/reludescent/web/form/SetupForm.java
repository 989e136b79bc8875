package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Named;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupField;
import reludescent.setup.SetupFlag;
import reludescent.setup.SetupFormula;
import reludescent.setup.SetupKind;
import reludescent.setup.SetupLayers;
import reludescent.setup.SetupNumber;
import reludescent.setup.SetupOption;
import reludescent.setup.SetupReader;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Hint;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.panel.Surroundings;

/**
 * Labelled controls in rows, each for a setting as {@link reludescent.setup.Settings} describes it. They stay what they are while
 * the setup changes, and show it; only what a kind has of its own comes and goes with it. What cannot be used is answered below its
 * row, and the last good setup stays.
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

  /** Another setup than the present one. */
  interface Change {
    Setup of(Setup before);
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

  /** A number to type. */
  void number(SetupNumber field) {
    number(field, capital(field.label()), field::isIn);
  }

  /** A number to type that stands there only where it does something. */
  void number(SetupNumber field, Predicate<Setup> matters) {
    number(field, capital(field.label()), setup -> field.isIn(setup) && matters.test(setup));
  }

  private HTMLElement number(SetupNumber field, String label, Predicate<Setup> isShown) {
    NumberField number = new NumberField(html, field.path(), label, field.range(),
        taken -> take(setup -> field.put(setup, taken)));
    HTMLElement row = row(field, label, number.input());
    row.appendChild(number.error());
    number.describedBy(hint(row, field, " Allowed are " + field.allowed(numbers()) + "; at first it is "
        + numbers().shortest(field.range().initial()) + "."));
    showers.add(setup -> {
      row.setHidden(!isShown.test(setup));
      number.show(field.get(setup));
    });
    return row;
  }

  /** A whole number, with buttons for one less and one more. */
  void count(SetupNumber field, String label) {
    HTMLElement row = number(field, label, field::isIn);
    HTMLElement input = (HTMLElement) row.getFirstChild().getNextSibling();
    HTMLElement stepper = html.div("stepper");
    row.insertBefore(stepper, input);
    stepper.appendChild(html.button(Icon.LESS, "One less", "", () -> step(field, -1)));
    stepper.appendChild(input);
    stepper.appendChild(html.button(Icon.PLUS, "One more", "", () -> step(field, 1)));
  }

  private void step(SetupNumber field, int by) {
    double next = field.get(store.state().setup()) + by;
    if (field.range().allows(next)) {
      take(setup -> field.put(setup, next));
    }
  }

  /** Something to switch on and off. */
  void flag(SetupFlag field, String label) {
    HTMLInputElement box = html.input("checkbox", field.path());
    HTMLElement row = row(field, label, box);
    row.getClassList().add("flag");
    HTMLElement error = error(row);
    box.setAttribute("aria-describedby", hint(row, field, ""));
    Dom.on(box, "change", event -> answer(error, take(setup -> field.put(setup, box.isChecked()))));
    showers.add(setup -> {
      row.setHidden(!field.isIn(setup));
      box.setChecked(field.get(setup));
    });
  }

  /** One of a few things to choose. */
  <E extends Named> void option(SetupOption<E> field) {
    List<E> options = field.options();
    HTMLElement select = select(field, options, place -> setup -> field.put(setup, options.get(place)));
    HTMLElement row = (HTMLElement) select.getParentNode();
    showers.add(setup -> {
      row.setHidden(!field.isIn(setup));
      Dom.select(select, placeOf(options, field.get(setup)));
    });
  }

  /** A kind to choose, of which there always is one. */
  <T> void kind(SetupKind<T> field) {
    kind(field, setup -> "");
  }

  /**
   * A kind to choose, and a number for each of its settings.
   *
   * @param none what stands there where something else than a kind is set up
   */
  <T> void kind(SetupKind<T> field, Function<Setup, String> none) {
    List<Kind<T>> kinds = field.registry();
    HTMLElement select = select(field, kinds, place -> setup -> place < kinds.size()
        ? field.put(setup, kinds.get(place).initial()) : setup);
    HTMLElement other = html.text("option", "", "");
    select.appendChild(other);
    HTMLElement own = html.div("line");
    rows.appendChild(own);
    List<Kind<T>> shown = new ArrayList<>();
    List<Shower> ownShowers = new ArrayList<>();
    showers.add(setup -> {
      Choice<T> now = field.isIn(setup) ? field.get(setup) : null;
      other.setHidden(now != null);
      Dom.setText(other, now != null ? "" : none.apply(setup));
      Kind<T> kind = now == null ? null : now.kind();
      Dom.select(select, placeOf(kinds, kind));
      if (shown.isEmpty() || shown.get(0) != kind) {
        shown.clear();
        shown.add(kind);
        ownRows(own, ownShowers, field.numbers(setup));
      }
      for (Shower shower : ownShowers) {
        shower.show(setup);
      }
    });
  }

  /** The rows of a kind's own settings, in the place of those of another. */
  private void ownRows(HTMLElement own, List<Shower> ownShowers, List<SetupNumber> fields) {
    HTMLElement outerRows = rows;
    List<Shower> outerShowers = showers;
    Dom.clear(own);
    ownShowers.clear();
    rows = own;
    showers = ownShowers;
    for (SetupNumber field : fields) {
      number(field, field.label().length() > 1 ? capital(field.label()) : field.label(), field::isIn);
    }
    rows = outerRows;
    showers = outerShowers;
  }

  /** What the choice of a place in a list makes of a setup. */
  private interface PlaceChange {
    Change at(int place);
  }

  private HTMLElement select(SetupField field, List<? extends Named> options, PlaceChange change) {
    List<String> titles = new ArrayList<>();
    for (Named option : options) {
      titles.add(option.title());
    }
    HTMLElement select = html.select(titles);
    select.setId(field.path());
    HTMLElement row = row(field, capital(field.label()), select);
    HTMLElement error = error(row);
    Dom.on(select, "change", event -> answer(error, take(change.at(Dom.selected(select)))));
    select.setAttribute("aria-describedby", hint(row, field, ""));
    return select;
  }

  private static int placeOf(List<? extends Named> all, Named one) {
    int place = 0;
    while (place < all.size() && all.get(place) != one) {
      place++;
    }
    return place;
  }

  /** A formula to type. */
  void formula(SetupFormula field, String label) {
    text(field, label, setup -> field.get(setup) == null ? "" : field.get(setup).text(),
        typed -> setup -> typed.isEmpty() ? setup : field.put(setup, new Value.Text(typed), numbers()));
  }

  /** The widths of a network's layers to type, with blanks or commas between them; none for a sum of units. */
  void layers(SetupLayers field, String label) {
    text(field, label, setup -> Widths.text(field.get(setup)), typed -> setup -> {
      double[] widths = Widths.typed(typed);
      return widths.length == 0 ? field.put(setup, List.of()) : field.put(setup, new Value.Numbers(widths), numbers());
    });
  }

  /** What a text makes of a setup. */
  private interface TextChange {
    Change of(String typed);
  }

  /** A text to type; what is typed is taken when the reader leaves it. */
  private void text(SetupField field, String label, Function<Setup, String> get, TextChange change) {
    HTMLInputElement input = html.input("text", field.path());
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    HTMLElement row = row(field, label, input);
    HTMLElement error = error(row);
    error.setId(field.path() + "-error");
    String hintId = hint(row, field, "");
    input.setAttribute("aria-describedby", hintId);
    String[] shown = new String[1];
    int[] shownAt = new int[1];
    Dom.on(input, "change", event -> {
      String why = take(change.of(input.getValue()));
      Dom.setAttribute(input, "aria-invalid", why == null ? null : "true");
      Dom.setAttribute(input, "aria-describedby", why == null ? hintId : error.getId());
      Dom.onceReleased(input, () -> answer(error, why));
    });
    showers.add(setup -> {
      String now = get.apply(setup);
      if (!now.equals(shown[0]) || shownAt[0] != forgotten) {
        shown[0] = now;
        shownAt[0] = forgotten;
        input.setValue(now);
        Dom.setAttribute(input, "aria-invalid", null);
        answer(error, null);
      }
    });
  }

  private HTMLElement error(HTMLElement row) {
    HTMLElement error = html.text("span", "error", "");
    error.setAttribute("role", "alert");
    row.appendChild(error);
    return error;
  }

  private static void answer(HTMLElement error, String why) {
    Dom.setText(error, why == null ? "" : why);
  }

  /** A sentence on the setting of a row, in sight while that is pointed at or has the focus. Its id. */
  private String hint(HTMLElement row, SetupField field, String allowed) {
    HTMLElement hint = html.span("", field.explanation() + allowed);
    hint.setId(field.path() + "-hint");
    row.appendChild(hint);
    Hint.on(row, hint);
    return hint.getId();
  }

  /** A button for a change. */
  void button(String text, Runnable change) {
    rows.appendChild(html.button(text, change));
  }

  /** A row: a label, and behind it its control. */
  private HTMLElement row(SetupField field, String label, HTMLElement control) {
    HTMLElement row = html.div("row", html.label(field.path(), label), control);
    rows.appendChild(row);
    return row;
  }

  private static String capital(String name) {
    char first = name.charAt(0);
    return first < 'a' || first > 'z' ? name : (char) (first - 'a' + 'A') + name.substring(1);
  }

  /** Makes a change: null, or why the setup it leads to cannot be used. */
  String take(Change change) {
    try {
      Setup before = store.state().setup();
      Setup after = change.of(before);
      SetupReader.checkChange(before, after, numbers());
      store.dispatch(new Action.ChangeSetup(after, false));
      return null;
    } catch (SetupException wrong) {
      return wrong.getMessage();
    }
  }
}
