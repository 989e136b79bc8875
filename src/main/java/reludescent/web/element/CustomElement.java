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

  /** Makes the Java half of an element when it is first connected to a page, or first used by a script. */
  @JSFunctor
  interface Maker extends JSObject {
    Life make(HTMLElement element);
  }

  /**
   * Is told what happens to an element: {@code connected}, {@code disconnected}, {@code changed} (the attribute is the argument),
   * or the number of an {@link ElementApi.Member} that a script uses.
   */
  @JSFunctor
  interface Life extends JSObject {
    JSObject happens(String what, int member, JSObject argument);
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
      function life(element) {
        if (!lives.has(element)) {
          lives.set(element, maker(element));
        }
        return lives.get(element);
      }
      function Element() {
        return Reflect.construct(HTMLElement, [], Element);
      }
      Object.setPrototypeOf(Element, HTMLElement);
      var members = {
        constructor: Element,
        get setup() { return life(this)('used', 0); },
        set setup(setup) { life(this)('used', 1, setup); },
        get step() { return life(this)('used', 2); },
        set step(step) { life(this)('used', 3, step); },
        get loss() { return life(this)('used', 4); },
        get panels() { return this.getAttribute('panels') || 'fit transport'; },
        set panels(panels) { this.setAttribute('panels', panels); },
        play: function () { life(this)('used', 5); },
        pause: function () { life(this)('used', 6); },
        goTo: function (step) { life(this)('used', 3, step); },
        show: function (stage) { life(this)('used', 7, stage); },
        connectedCallback: function () {
          life(this)('connected');
          ['panels', 'setup', 'step'].forEach(function (name) {
            if (Object.prototype.hasOwnProperty.call(this, name)) {
              var given = this[name]; // by a script that ran before this one
              delete this[name];
              this[name] = given;
            }
          }, this);
        },
        disconnectedCallback: function () { life(this)('disconnected'); },
        attributeChangedCallback: function (attribute) {
          if (lives.has(this)) {
            lives.get(this)('changed', 0, attribute);
          }
        }
      };
      Element.prototype = Object.create(HTMLElement.prototype, Object.getOwnPropertyDescriptors(members));
      Element.observedAttributes = attributes.split(' ');
      customElements.define(name, Element);
      """)
  static native void define(String name, String attributes, Maker maker);

  /** Gives the shadow root of an element its style. */
  @JSFunctor
  interface Dresser extends JSObject {
    void dress(HTMLElement element);
  }

  /**
   * Gives shadow roots a style sheet, allowed under {@code style-src 'self'}. It is read once for each document: a sheet made in one
   * is refused in another, and an element that is moved there loses it.
   */
  @JSBody(params = "style", script = """
      var sheets = new WeakMap();
      return function (element) {
        var home = element.ownerDocument;
        var sheet = sheets.get(home);
        if (!sheet && home.defaultView) {
          sheet = new home.defaultView.CSSStyleSheet();
          sheet.replaceSync(style);
          sheets.set(home, sheet);
        }
        if (sheet && element.shadowRoot.adoptedStyleSheets[0] !== sheet) {
          element.shadowRoot.adoptedStyleSheets = [sheet];
        }
      };
      """)
  static native Dresser dresser(String style);

  /**
   * Gives an element an open shadow root. Until something else is put there, what stands between the element's tags is shown: a
   * still picture, or a word on what is missing.
   */
  @JSBody(params = "element", script = """
      var root = element.attachShadow({mode: 'open'});
      var body = document.createElement('div');
      body.appendChild(document.createElement('slot'));
      root.appendChild(body);
      return body;
      """)
  static native HTMLElement shadowBody(HTMLElement element);

  /** Tells scripts of an event of that name; its {@code detail} is null or an object. */
  @JSBody(params = {"element", "name", "detail"}, script = "element.dispatchEvent(new CustomEvent(name, {detail: detail}));")
  static native void tell(HTMLElement element, String name, JSObject detail);
}
