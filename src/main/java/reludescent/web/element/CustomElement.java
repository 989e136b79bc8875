package reludescent.web.element;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Registers a custom element without ES6 class syntax, which the compiler's inline scripts do not take: a function that
 * constructs HTMLElement under its own prototype does the same.
 */
final class CustomElement {
  private CustomElement() {}

  /** Makes the Java half of an element when it is first connected to a page. */
  @JSFunctor
  interface Maker extends JSObject {
    Life make(HTMLElement element);
  }

  /** Is told what happens to an element: {@code connected}, {@code disconnected}, {@code changed} (an attribute). */
  @JSFunctor
  interface Life extends JSObject {
    void happens(String what);
  }

  /**
   * Defines an element; does nothing where the name is taken, as when a page includes the script twice.
   *
   * @param attributes names of the attributes whose changes matter, separated by blanks
   */
  @JSBody(params = {"name", "attributes", "maker"}, script = """
      if (customElements.get(name)) {
        return;
      }
      var lives = new WeakMap();
      function Element() {
        return Reflect.construct(HTMLElement, [], Element);
      }
      Object.setPrototypeOf(Element, HTMLElement);
      Element.prototype = Object.create(HTMLElement.prototype);
      Element.prototype.constructor = Element;
      Element.observedAttributes = attributes.split(' ');
      Element.prototype.connectedCallback = function () {
        if (!lives.has(this)) {
          lives.set(this, maker(this));
        }
        lives.get(this)('connected');
      };
      Element.prototype.disconnectedCallback = function () {
        lives.get(this)('disconnected');
      };
      Element.prototype.attributeChangedCallback = function () {
        if (lives.has(this)) {
          lives.get(this)('changed');
        }
      };
      customElements.define(name, Element);
      """)
  static native void define(String name, String attributes, Maker maker);

  /** A style sheet for the shadow roots of all elements: it is read once. */
  @JSBody(params = "style", script = """
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
      """)
  static native JSObject sheet(String style);

  /** Gives an element an open shadow root with a style sheet, allowed under {@code style-src 'self'}. */
  @JSBody(params = {"element", "sheet"}, script = """
      var root = element.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      var body = document.createElement('div');
      root.appendChild(body);
      return body;
      """)
  static native HTMLElement shadowBody(HTMLElement element, JSObject sheet);
}
