package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Short forms for making elements and for what TeaVM's own bindings lack. */
final class Dom {
  private Dom() {}

  static HTMLElement create(String tag, String className) {
    HTMLElement element = HTMLDocument.current().createElement(tag);
    if (!className.isEmpty()) {
      element.setClassName(className);
    }
    return element;
  }

  static HTMLElement create(String tag, String className, String text) {
    HTMLElement element = create(tag, className);
    setText(element, text);
    return element;
  }

  /** Things that belong together, under a name that a screen reader tells. No landmark: a page holds many of them. */
  static HTMLElement group(String label) {
    HTMLElement group = create("div", "");
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    return group;
  }

  static HTMLElement button(String text, String className, Runnable onClick) {
    HTMLElement button = create("button", className, text);
    button.setAttribute("type", "button");
    on(button, "click", event -> onClick.run());
    return button;
  }

  /** A place for a message about what cannot be used. */
  static HTMLElement complaint() {
    HTMLElement complaint = create("p", "error");
    complaint.setAttribute("role", "alert");
    return complaint;
  }

  /** Something to unfold, folded at first. */
  static HTMLElement folded(String summary, HTMLElement content) {
    HTMLElement details = create("details", "");
    details.appendChild(create("summary", "", summary));
    details.appendChild(content);
    return details;
  }

  static HTMLInputElement input(String type, String className) {
    HTMLInputElement input = (HTMLInputElement) create("input", className);
    input.setType(type);
    return input;
  }

  static <E extends Event> void on(HTMLElement element, String type, EventListener<E> listener) {
    element.addEventListener(type, listener);
  }

  /** Sets text only where it differs, so that nothing is laid out or announced for no reason. */
  static void setText(HTMLElement element, String text) {
    if (!text.equals(textOf(element))) {
      replaceText(element, text);
    }
  }

  /** Sets an attribute only where it differs; null removes it. */
  static void setAttribute(HTMLElement element, String name, String value) {
    String now = element.getAttribute(name);
    if (value == null) {
      if (now != null) {
        element.removeAttribute(name);
      }
    } else if (!value.equals(now)) {
      element.setAttribute(name, value);
    }
  }

  @JSBody(params = "element", script = "return element.textContent;")
  static native String textOf(HTMLElement element);

  @JSBody(params = {"element", "text"}, script = "element.textContent = text;")
  private static native void replaceText(HTMLElement element, String text);

  @JSBody(params = "control", script = "return control.value;")
  static native String valueOf(HTMLElement control);

  @JSBody(params = {"control", "value"}, script = "control.value = value;")
  static native void setValue(HTMLElement control, String value);

  @JSBody(params = "element", script = "element.replaceChildren();")
  static native void clear(HTMLElement element);

  @JSBody(params = {"element", "name", "value"}, script = "element.style.setProperty(name, value);")
  static native void setStyle(HTMLElement element, String name, String value);

  @JSBody(params = {"element", "name"}, script = "return getComputedStyle(element).getPropertyValue(name).trim();")
  static native String styleOf(HTMLElement element, String name);

  /** The id of the control within this one that has the focus, or an empty text. */
  @JSBody(params = "element", script =
      "var f = element.getRootNode().activeElement; return f && element.contains(f) ? f.id : '';")
  static native String focusedId(HTMLElement element);

  /** Gives the focus to the control of that id within this one, if it is there. */
  @JSBody(params = {"element", "id"}, script =
      "var f = id && element.getRootNode().getElementById(id); if (f) { f.focus(); }")
  static native void focusById(HTMLElement element, String id);

  /** Whether the element that has the focus, shadow roots included, is this one. */
  @JSBody(params = "element", script = "return element.getRootNode().activeElement === element;")
  static native boolean hasFocus(HTMLElement element);

  @JSBody(params = "event", script = "return event.composedPath()[0];")
  static native HTMLElement targetOf(Event event);

  @JSBody(params = "event", script = "return event.offsetX;")
  static native double offsetX(Event event);

  @JSBody(params = "event", script = "return event.offsetY;")
  static native double offsetY(Event event);

  /** Lets an element go on hearing of a pointer that leaves it. */
  @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
  static native void capturePointer(HTMLElement element, Event event);

  @JSBody(params = "query", script = "return matchMedia(query).matches;")
  static native boolean matches(String query);

  /** Calls back when a media query starts or stops matching. */
  @JSBody(params = {"query", "listener"},
      script = "matchMedia(query).addEventListener('change', listener);")
  static native void onMatchChange(String query, EventListener<Event> listener);

  @JSBody(script = "return devicePixelRatio;")
  static native double devicePixelRatio();

  /** An observer that calls back when an observed element's size changes. */
  @JSBody(params = "listener", script = "return new ResizeObserver(function () { listener(); });")
  static native JSObject resizeObserver(Callback listener);

  @JSBody(params = {"observer", "element"}, script = "observer.observe(element);")
  static native void observe(JSObject observer, HTMLElement element);

  @JSBody(params = "observer", script = "observer.disconnect();")
  static native void disconnect(JSObject observer);
}
