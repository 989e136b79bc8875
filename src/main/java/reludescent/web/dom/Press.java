package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Puts off what moves things on the page until no pointer is down: a press takes the focus from a field before it is released, and
 * what moves away between the two is not clicked.
 */
public final class Press {
  private final Watch watch;

  /** @param field hears of presses anywhere on the page from when it gets the focus until the one that takes it has ended */
  public Press(HTMLElement field) {
    watch = watch(field);
  }

  /** Does something now, or, where a pointer is down, after it is released and has clicked. The last such thing counts. */
  public void afterwards(Runnable what) {
    watch.afterwards(what::run);
  }

  @JSFunctor
  private interface Watch extends JSObject {
    void afterwards(Dom.Callback callback);
  }

  @JSBody(params = "field", script = """
      var isDown = false;
      var late = null;
      function hear(event) {
        if (event.type === 'pointerdown') {
          isDown = true;
          return;
        }
        setTimeout(function () { // the click comes first
          isDown = false;
          if (field.getRootNode().activeElement !== field) {
            listen('removeEventListener');
          }
          var due = late;
          late = null;
          if (due) {
            due();
          }
        });
      }
      function listen(how) {
        ['pointerdown', 'pointerup', 'pointercancel'].forEach(function (type) {
          field.ownerDocument.defaultView[how](type, hear, true);
        });
      }
      field.addEventListener('focus', function () { listen('addEventListener'); });
      field.addEventListener('blur', function () {
        if (!isDown) {
          listen('removeEventListener');
        }
      });
      return function (callback) {
        if (isDown) {
          late = callback;
        } else {
          callback();
        }
      };
      """)
  private static native Watch watch(HTMLElement field);
}
