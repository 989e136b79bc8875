package reludescent.web.dom;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Makes elements, node by node, in the document of another one. No text is ever read as HTML: pages that trust no such text,
 * XHTML pages and documents inside others can all hold what is made here.
 */
public final class Html {
  private final HTMLElement near;

  /** @param near an element of the document that elements are made for */
  public Html(HTMLElement near) {
    this.near = near;
  }

  /** @param classes may be empty */
  public HTMLElement element(String tag, String classes, HTMLElement... children) {
    HTMLElement element = create(near, tag);
    if (!classes.isEmpty()) {
      element.setClassName(classes);
    }
    for (HTMLElement child : children) {
      element.appendChild(child);
    }
    return element;
  }

  /** A {@code div} with classes, separated by blanks, and what is in it. */
  public HTMLElement div(String classes, HTMLElement... children) {
    return element("div", classes, children);
  }

  /** An element with nothing in it but text. */
  public HTMLElement text(String tag, String classes, String text) {
    HTMLElement element = element(tag, classes);
    Dom.setText(element, text);
    return element;
  }

  /** A sentence that a screen reader reads out as soon as it is there. */
  public HTMLElement alert(String classes, String text) {
    HTMLElement alert = text("p", classes, text);
    alert.setAttribute("role", "alert");
    return alert;
  }

  /** A {@code span} with nothing in it but text. */
  public HTMLElement span(String classes, String text) {
    return text("span", classes, text);
  }

  /** Things that belong together, under a name that a screen reader tells. No landmark: a page holds many of them. */
  public HTMLElement group(String label, HTMLElement... children) {
    HTMLElement group = div("", children);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    return group;
  }

  /** A figure: a canvas that a keyboard can reach and that stands for a picture. */
  public HTMLElement canvas() {
    HTMLElement canvas = element("canvas", "");
    canvas.setTabIndex(0);
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "Figure");
    return canvas;
  }

  /** A button with a text on it. */
  public HTMLElement button(String text, Runnable press) {
    HTMLElement button = text("button", "", text);
    button.setAttribute("type", "button");
    Dom.on(button, "click", event -> press.run());
    return button;
  }

  /**
   * A button with a sign on it.
   *
   * @param name what it does
   * @param key the key that does the same, as readers know it; empty where there is none
   */
  public HTMLElement button(Icon icon, String name, String key, Runnable press) {
    HTMLElement button = button("", press);
    button.setClassName("icon");
    button.appendChild(icon(icon));
    name(button, name, key);
    return button;
  }

  /** Names a button that bears a sign: for the eye when it is pointed at, and for screen readers. */
  public void name(HTMLElement button, String name, String key) {
    Dom.setAttribute(button, "aria-label", name);
    Dom.setAttribute(button, "title", key.isEmpty() ? name : name + " (" + key + ")");
  }

  /** An input of a type; an empty id is none. */
  public HTMLInputElement input(String type, String id) {
    HTMLInputElement input = (HTMLInputElement) element("input", "");
    input.setType(type);
    if (!id.isEmpty()) {
      input.setId(id);
    }
    return input;
  }

  /** A list to choose from. */
  public HTMLElement select(List<String> titles) {
    HTMLElement select = element("select", "");
    for (String title : titles) {
      select.appendChild(text("option", "", title));
    }
    return select;
  }

  /** A label for the control of that id. */
  public HTMLElement label(String controlId, String text) {
    HTMLElement label = text("label", "", text);
    label.setAttribute("for", controlId);
    return label;
  }

  /** A sign as a picture. */
  public HTMLElement icon(Icon icon) {
    return picture(near, icon.lucide());
  }

  @JSBody(params = {"near", "tag"}, script = "return near.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', tag);")
  private static native HTMLElement create(JSObject near, String tag);

  /** The shapes of all icons, {@code elementIcons}, are written around the compiled script by the build. */
  @JSBody(params = {"near", "name"}, script = """
      function make(tag, attributes) {
        var node = near.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
        for (var attribute in attributes) {
          node.setAttribute(attribute, attributes[attribute]);
        }
        return node;
      }
      var svg = make('svg', {viewBox: '0 0 24 24', class: 'sign', 'aria-hidden': 'true'});
      elementIcons[name].forEach(function (shape) { svg.appendChild(make(shape[0], shape[1])); });
      return svg;
      """)
  private static native HTMLElement picture(JSObject near, String name);
}
