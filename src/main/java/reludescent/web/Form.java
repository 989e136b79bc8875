package reludescent.web;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.model.Choice;
import reludescent.model.Kind;
import reludescent.model.Setting;

/**
 * Labelled controls in rows, built anew whenever what they offer has changed. A control tells what the reader chose; what it
 * shows comes from the state.
 */
final class Form {
  /** Takes the kind a reader chose, with its settings. */
  interface Chosen<T> {
    void take(Choice<T> choice);
  }

  /** Takes what a reader typed. */
  interface Typed {
    void take(String text);
  }

  private final HTMLElement element;
  private final String id;

  /**
   * @param element where the rows go
   * @param id what the controls' ids begin with, unique within the element
   */
  Form(HTMLElement element, String id) {
    this.element = element;
    this.id = id;
  }

  /** A line of text above the rows that follow. */
  void heading(String text) {
    element.appendChild(Dom.create("p", "heading", text));
  }

  /** A number to type, labelled by its own name. */
  void number(Setting setting, double value, NumberField.Taker taker) {
    number(spoken(setting.name()), setting, value, taker);
  }

  /** A number to type. */
  void number(String label, Setting setting, double value, NumberField.Taker taker) {
    String fieldId = id + "-" + setting.name();
    NumberField field = new NumberField(fieldId, null, setting, taker);
    row(label, fieldId, field.element());
    field.input().setTitle(field.allowed());
    field.show(value);
  }

  /** Something to switch on and off. */
  HTMLInputElement flag(String name, String label, boolean value, Callback changed) {
    HTMLInputElement box = Dom.input("checkbox", "");
    box.setId(id + "-" + name);
    box.setChecked(value);
    Dom.on(box, "change", event -> changed.call());
    HTMLElement row = Dom.create("div", "flag");
    HTMLElement text = Dom.create("label", "", label);
    text.setAttribute("for", box.getId());
    row.appendChild(box);
    row.appendChild(text);
    element.appendChild(row);
    return box;
  }

  /** A kind to choose from a registry, none of them where {@code now} is null, and a number for each of its settings. */
  <T> void choice(String name, List<Kind<T>> registry, Choice<T> now, Chosen<T> chosen) {
    List<String> titles = new ArrayList<>();
    for (Kind<T> kind : registry) {
      titles.add(kind.title());
    }
    int place = now == null ? titles.size() : registry.indexOf(now.kind());
    if (now == null) {
      titles.add("given one by one");
    }
    options(name, titles, place, index -> {
      if (index < registry.size()) {
        chosen.take(registry.get((int) index).initial());
      }
    });
    if (now == null) {
      return;
    }
    Form settings = new Form(element, id + "-" + name);
    for (int i = 0; i < now.values().length; i++) {
      int changed = i;
      settings.number(now.kind().settings().get(i), now.values()[i], value -> {
        double[] values = now.values().clone();
        values[changed] = value;
        chosen.take(now.kind().of(values));
      });
    }
  }

  /** A line of text to type; it is taken on Enter or on leaving the field, unless it is empty. */
  void text(String name, String label, String value, Typed typed) {
    HTMLInputElement input = Dom.input("text", "");
    input.setId(id + "-" + name);
    input.setAttribute("autocomplete", "off");
    input.setAttribute("spellcheck", "false");
    input.setValue(value);
    Dom.on(input, "change", event -> {
      if (!input.getValue().isEmpty()) {
        typed.take(input.getValue());
      }
    });
    row(label, input.getId(), input);
  }

  /** One of a few texts to choose; its place among them is taken. */
  void options(String name, List<String> titles, int place, NumberField.Taker taker) {
    HTMLElement select = Dom.create("select", "");
    select.setId(id + "-" + name);
    for (String title : titles) {
      select.appendChild(Dom.create("option", "", title));
    }
    select(select, place);
    Dom.on(select, "change", event -> taker.take(selected(select)));
    row(spoken(name), select.getId(), select);
  }

  private void row(String label, String controlId, HTMLElement control) {
    HTMLElement row = Dom.create("div", "setting");
    HTMLElement text = Dom.create("label", "", label);
    text.setAttribute("for", controlId);
    row.appendChild(text);
    row.appendChild(control);
    element.appendChild(row);
  }

  /** A field's name as it is spoken: {@code learningRate} is learning rate. */
  private static String spoken(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        text.append(' ').append((char) (c + 32));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  @JSBody(params = {"select", "place"}, script = "select.selectedIndex = place;")
  private static native void select(HTMLElement select, int place);

  @JSBody(params = "select", script = "return select.selectedIndex;")
  private static native int selected(HTMLElement select);
}
