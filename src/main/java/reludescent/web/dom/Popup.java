package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What is needed less often: a button brings it up over the page, and it goes with a press elsewhere or Escape. */
public final class Popup {
  private final HTMLElement button;
  private final HTMLElement content;

  /**
   * @param button what brings it up
   * @param content what is brought up
   */
  public Popup(HTMLElement button, HTMLElement content) {
    this.button = button;
    this.content = content;
    content.getClassList().add("popup");
    content.setAttribute("popover", "auto");
    bind(button, content);
  }

  /** What opens and closes it. */
  public HTMLElement button() {
    return button;
  }

  /** What pops up. */
  public HTMLElement content() {
    return content;
  }

  @JSBody(params = "content", script = "content.hidePopover();")
  private static native void hide(HTMLElement content);

  /** Closes it, if it is open. */
  public void close() {
    hide(content);
  }

  /** Stands below its button, or above it where there is more room. */
  @JSBody(params = {"button", "content"}, script = """
      if (button.popoverTargetElement === content) {
        return;
      }
      button.popoverTargetElement = content;
      button.setAttribute('aria-haspopup', 'dialog');
      content.addEventListener('toggle', function (event) {
        if (event.newState !== 'open') {
          return;
        }
        var place = button.getBoundingClientRect();
        var below = innerHeight - place.bottom > place.top;
        content.style.left = Math.max(8, Math.min(place.left, innerWidth - content.offsetWidth - 8)) + 'px';
        content.style.top = below ? place.bottom + 4 + 'px' : 'auto';
        content.style.bottom = below ? 'auto' : innerHeight - place.top + 4 + 'px';
        content.style.maxHeight = (below ? innerHeight - place.bottom : place.top) - 12 + 'px';
      });
      """)
  private static native void bind(HTMLElement button, HTMLElement content);
}
