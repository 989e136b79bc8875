package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Short forms for making elements and for what TeaVM's own bindings lack. */
public final class Dom {
  private Dom() {}

  /** The first element within another one that a selector fits. */
  @JSBody(params = {"element", "selector"}, script = "return element.querySelector(selector);")
  public static native HTMLElement find(HTMLElement element, String selector);

  /** Whether a turn of the wheel, or a pinch of two fingers on a touchpad, means to zoom. */
  @JSBody(params = "event", script = "return event.ctrlKey || event.metaKey;")
  public static native boolean isZooming(Event event);

  /** By how much more or less is to be seen after a turn of the wheel. */
  @JSBody(params = "event", script = "return Math.exp(Math.max(-1, Math.min(1, event.deltaY / 200)));")
  public static native double wheelFactor(Event event);

  /** Chooses from a list by place. */
  @JSBody(params = {"select", "place"}, script = "select.selectedIndex = place;")
  public static native void select(HTMLElement select, int place);

  /** The place of what is chosen from a list. */
  @JSBody(params = "select", script = "return select.selectedIndex;")
  public static native int selected(HTMLElement select);

  /** 1 for the right arrow key, -1 for the left one, else 0. */
  @JSBody(params = "event", script = "return (event.key === 'ArrowRight') - (event.key === 'ArrowLeft');")
  public static native int arrowAcross(KeyboardEvent event);

  /** 1 for the arrow key up, -1 for the one down, else 0. */
  @JSBody(params = "event", script = "return (event.key === 'ArrowUp') - (event.key === 'ArrowDown');")
  public static native int arrowUp(KeyboardEvent event);

  /** How far an arrow key moves things: 1, with Shift 10, with Alt a tenth. */
  @JSBody(params = "event", script = "return event.shiftKey ? 10 : event.altKey ? 0.1 : 1;")
  public static native double stride(KeyboardEvent event);

  /** Hears of events; in Java alone, as one function for JavaScript serves all of them. */
  public interface Listener {
    void hear(Event event);
  }

  /** Listens to events of a type. */
  public static void on(JSObject target, String type, Listener listener) {
    listen(target, type, event -> {
      try {
        listener.hear(event);
      } catch (RuntimeException wrong) {
        if (!isTold(event, whatWentWrong(wrong))) {
          throw wrong;
        }
      }
    });
  }

  /** The name of the event by which a part of an element tells that a listener of its failed; its detail says how. */
  public static final String MISHAP = "mishap";

  /** What went wrong, and where, as the browser tells it. */
  public static String whatWentWrong(RuntimeException wrong) {
    return wrong.getMessage() + "\n" + traceOf(JSExceptions.getJSException(wrong));
  }

  @JSBody(params = "error", script = "return String(error && error.stack || error);")
  private static native String traceOf(JSObject error);

  /** Tells the element that an event was heard in; whether there is one. */
  @JSBody(params = {"event", "what"}, script = """
      var heard = event.currentTarget;
      return !!(heard && heard.closest && heard.closest('.element'))
          && heard.dispatchEvent(new CustomEvent('mishap', {bubbles: true, detail: what}));
      """)
  private static native boolean isTold(Event event, String what);

  /** What an event of our own tells. */
  @JSBody(params = "event", script = "return event.detail;")
  public static native String detailOf(Event event);

  @JSBody(params = {"target", "type", "listener"}, script = "target.addEventListener(type, listener);")
  private static native void listen(JSObject target, String type, EventListener<Event> listener);

  /** What ends listening to things outside of an element, which would keep it alive after it was removed. */
  @JSBody(script = "return new AbortController();")
  public static native JSObject newEnding();

  /** Ends what listens until then. */
  @JSBody(params = "ending", script = "ending.abort();")
  public static native void end(JSObject ending);

  /** Listens to events of one type, until that is ended. */
  public static void onUntil(JSObject ending, JSObject target, String type, Listener listener) {
    listenUntil(ending, target, type, event -> listener.hear(event));
  }

  @JSBody(params = {"ending", "target", "type", "listener"},
      script = "target.addEventListener(type, listener, {signal: ending.signal});")
  private static native void listenUntil(JSObject ending, JSObject target, String type, EventListener<Event> listener);

  /** Sets text only where it differs, so that nothing is laid out or announced for no reason. */
  @JSBody(params = {"element", "text"}, script = "if (element.textContent !== text) { element.textContent = text; }")
  public static native void setText(HTMLElement element, String text);

  /** Sets an attribute only where it differs; null removes it. */
  @JSBody(params = {"element", "name", "value"}, script = """
      if (value === null) {
        element.removeAttribute(name);
      } else if (element.getAttribute(name) !== value) {
        element.setAttribute(name, value);
      }
      """)
  public static native void setAttribute(HTMLElement element, String name, String value);

  /** An attribute's words with one blank between them, or null where there is no such attribute. */
  @JSBody(params = {"element", "name"}, script =
      "var given = element.getAttribute(name); return given && given.trim().replace(/\\s+/g, ' ');")
  public static native String words(HTMLElement element, String name);

  /** What a control holds, as text. */
  @JSBody(params = "control", script = "return control.value;")
  public static native String valueOf(HTMLElement control);

  /** Has a control hold a text. */
  @JSBody(params = {"control", "value"}, script = "control.value = value;")
  public static native void setValue(HTMLElement control, String value);

  /**
   * Gives a text field another value. One that has the focus and is all selected stays so: what the reader types next replaces
   * the new value as it would have replaced the old one.
   */
  @JSBody(params = {"input", "value"}, script = """
      var whole = input.value.length > 0 && input.selectionStart === 0 && input.selectionEnd === input.value.length
          && input.getRootNode().activeElement === input;
      input.value = value;
      if (whole) {
        input.select();
      }
      """)
  public static native void rewrite(HTMLElement input, String value);

  /** Removes all that is within an element. */
  @JSBody(params = "element", script = "element.replaceChildren();")
  public static native void clear(HTMLElement element);

  /** Sets a property of an element's own style. */
  @JSBody(params = {"element", "name", "value"}, script = "element.style.setProperty(name, value);")
  public static native void setStyle(HTMLElement element, String name, String value);

  /** A property of an element's style as the page has made it, without blanks around it. */
  @JSBody(params = {"element", "name"}, script = "return getComputedStyle(element).getPropertyValue(name).trim();")
  public static native String styleOf(HTMLElement element, String name);

  /** How large text in an element is. */
  @JSBody(params = "element", script = "return parseFloat(getComputedStyle(element).fontSize);")
  public static native double fontSizePx(HTMLElement element);

  /** Gives the focus to the element of ours that something stands in, as a whole. */
  @JSBody(params = "within", script = "within.closest('.element').focus({preventScroll: true});")
  public static native void focusWhole(HTMLElement within);

  /** Whether something on the page has the focus, other than the page itself. */
  @JSBody(script = "return document.activeElement !== null && document.activeElement !== document.body"
      + " && document.activeElement !== document.documentElement;")
  public static native boolean hasPageFocus();

  /** The id of the control within this one that has the focus, or an empty text. */
  @JSBody(params = "element", script =
      "var f = element.getRootNode().activeElement; return f && element.contains(f) ? f.id : '';")
  public static native String focusedId(HTMLElement element);

  /** Gives the focus to the control of that id within this one, if it is there. */
  @JSBody(params = {"element", "id"}, script =
      "var f = id && element.getRootNode().getElementById(id); if (f) { f.focus(); }")
  public static native void focusById(HTMLElement element, String id);

  /** Whether an element is the first of its kind on the page. */
  @JSBody(params = "element", script = "return document.querySelector(element.localName) === element;")
  public static native boolean isFirst(HTMLElement element);

  /** Whether the page has been loaded, with all that it names. */
  @JSBody(script = "return document.readyState === 'complete';")
  public static native boolean isLoaded();

  /** Whether the element that has the focus, shadow roots included, is this one. */
  @JSBody(params = "element", script = "return element.getRootNode().activeElement === element;")
  public static native boolean hasFocus(HTMLElement element);

  /** Puts an element into a class, or takes it out. */
  @JSBody(params = {"element", "name", "isIn"}, script = "element.classList.toggle(name, isIn);")
  public static native void toggleClass(HTMLElement element, String name, boolean isIn);

  /** Whether somebody has already made use of an event. */
  @JSBody(params = "event", script = "return event.defaultPrevented;")
  public static native boolean isPrevented(Event event);

  /** The name of an element's kind, in lower case in every document. */
  @JSBody(params = "element", script = "return element.localName || '';")
  public static native String kindOf(HTMLElement element);

  /** Whether something stands on a sheet or in a menu over the page. */
  @JSBody(params = "target", script = "return !!target.closest && !!target.closest('dialog, [popover]');")
  public static native boolean isWithinDialog(HTMLElement target);

  /** The element that an event happened to, within shadow roots too. */
  @JSBody(params = "event", script = "return event.composedPath()[0];")
  public static native HTMLElement targetOf(Event event);

  /** Where a pointer is, in px from the left of its element. */
  @JSBody(params = "event", script = "return event.offsetX;")
  public static native double offsetX(Event event);

  /** Where a pointer is, in px from the top of its element. */
  @JSBody(params = "event", script = "return event.offsetY;")
  public static native double offsetY(Event event);

  /** Lets an element go on hearing of a pointer that leaves it. */
  @JSBody(params = {"element", "event"}, script = "element.setPointerCapture(event.pointerId);")
  public static native void capturePointer(HTMLElement element, Event event);

  /** Whether a media query matches now. */
  @JSBody(params = "query", script = "return matchMedia(query).matches;")
  public static native boolean matches(String query);

  /** A media query, which tells of a {@code change} when it starts or stops matching. */
  @JSBody(params = "query", script = "return matchMedia(query);")
  public static native JSObject media(String query);

  /** The page's window, to listen to. */
  @JSBody(script = "return window;")
  public static native JSObject window();

  /** How many of the screen's pixels make one of CSS. */
  @JSBody(script = "return devicePixelRatio;")
  public static native double devicePixelRatio();

  /** An observer that calls back when an observed element's size changes. */
  public static JSObject resizeObserver(Runnable changed) {
    return newResizeObserver(() -> changed.run());
  }

  /** Calls back at once, or where a button of the mouse is down, once it is up again and what it pressed has heard of that. */
  public static void onceReleased(HTMLElement near, Runnable callback) {
    whenReleased(near, () -> callback.run());
  }

  @JSBody(params = {"near", "callback"}, script = """
      if (!near.ownerDocument.querySelector(':active')) {
        callback();
        return;
      }
      function released() {
        removeEventListener('pointerup', released, true);
        setTimeout(callback);
      }
      addEventListener('pointerup', released, true);
      """)
  private static native void whenReleased(HTMLElement near, Callback callback);

  /** Calls back after a while. */
  public static void later(int ms, Runnable callback) {
    setTimeout(() -> callback.run(), ms);
  }

  @JSBody(params = {"callback", "ms"}, script = "setTimeout(callback, ms);")
  private static native void setTimeout(Callback callback, int ms);

  /** A function of nothing that JavaScript may call. */
  @JSFunctor
  public interface Callback extends JSObject {
    void call();
  }

  @JSBody(params = "callback", script = "return new ResizeObserver(function () { callback(); });")
  private static native JSObject newResizeObserver(Callback callback);

  /**
   * Calls back with what part of an element is in sight, at first and whenever that changes by a twentieth. What only the page
   * hides by its scrolling counts as in sight if it is not far.
   */
  @JSBody(params = {"element", "listener"}, script = """
      new IntersectionObserver(function (entries) {
        var last = entries[entries.length - 1];
        var top = last.intersectionRect.top - last.boundingClientRect.top;
        listener(top, last.isIntersecting ? top + last.intersectionRect.height : -1);
      }, {rootMargin: '5000px', threshold: Array.from({length: 21}, function (none, twentieth) { return twentieth / 20; })})
          .observe(element);
      """)
  public static native void onSight(HTMLElement element, SightListener listener);

  /** Hears which part of something is in sight, in px from its top; none if that ends above it. */
  @JSFunctor
  public interface SightListener extends JSObject {
    void see(double fromPx, double toPx);
  }

  /**
   * Calls back with whether any of an element can be seen, at first and whenever that changes.
   *
   * @param margin how far beyond the window's edges counts as seen, as in {@code 100%}
   */
  @JSBody(params = {"element", "margin", "listener"}, script = """
      new IntersectionObserver(function (entries) { listener(entries[entries.length - 1].isIntersecting); }, {rootMargin: margin})
          .observe(element);
      """)
  public static native void onVisible(HTMLElement element, String margin, VisibilityListener listener);

  /** Hears whether something can be seen. */
  @JSFunctor
  public interface VisibilityListener extends JSObject {
    void see(boolean isVisible);
  }

  /** An observer that lets elements know whether they are in sight; until it first does, they are. */
  @JSBody(script = """
      return new IntersectionObserver(function (entries) {
        entries.forEach(function (entry) { entry.target.unseen = !entry.isIntersecting; });
      });
      """)
  public static native JSObject sightObserver();

  /** Whether an element is in sight, as far as a {@link #sightObserver} has told. */
  @JSBody(params = "element", script = "return !element.unseen;")
  public static native boolean isInSight(HTMLElement element);

  /** Has an observer watch an element. */
  @JSBody(params = {"observer", "element"}, script = "observer.observe(element);")
  public static native void observe(JSObject observer, HTMLElement element);
}
