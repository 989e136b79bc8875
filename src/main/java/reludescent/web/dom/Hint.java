package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A sentence on something, in sight beside it while it is pointed at for a while or has the focus. It covers, but moves nothing. */
public final class Hint {
  private Hint() {}

  /**
   * @param target what it is about
   * @param tip the sentence, somewhere in the same shadow root
   */
  @JSBody(params = {"target", "tip"}, script = """
      var timer;
      tip.popover = 'manual';
      tip.classList.add('tip');
      function show() {
        if (!tip.isConnected || tip.matches(':popover-open') || target.querySelector('[aria-invalid=true]')) {
          return; // what is wrong matters more
        }
        tip.showPopover();
        var place = target.getBoundingClientRect();
        var beside = place.right + tip.offsetWidth + 16 < innerWidth;
        tip.style.left = (beside ? place.right + 12 : Math.max(8, Math.min(place.left, innerWidth - tip.offsetWidth - 8))) + 'px';
        tip.style.top = Math.min(beside ? place.top : place.bottom + 2, innerHeight - tip.offsetHeight - 8) + 'px';
      }
      function hide() {
        clearTimeout(timer);
        if (tip.isConnected && tip.matches(':popover-open')) {
          tip.hidePopover();
        }
      }
      target.addEventListener('pointerenter', function (event) {
        if (event.pointerType === 'mouse') {
          timer = setTimeout(show, 600);
        }
      });
      target.addEventListener('pointerleave', hide);
      target.addEventListener('pointerdown', hide);
      target.addEventListener('change', hide);
      target.addEventListener('focusin', function (event) {
        if (event.target.matches(':focus-visible')) {
          show();
        }
      });
      target.addEventListener('focusout', hide);
      target.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
          hide();
        }
      });
      """)
  public static native void on(HTMLElement target, HTMLElement tip);
}
