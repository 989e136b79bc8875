package reludescent.web.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;

/** Words that are explained in place: a link with {@code data-term} opens what stands at its address, and closes it again. */
final class Terms {
  private Terms() {}

  static void press(Event event) {
    toggle(event);
  }

  /** Without a script the link leads to the explanation; with one that is put behind it. */
  @JSBody(params = "event", script = """
      var link = event.target.closest ? event.target.closest('a[data-term]') : null;
      var term = link && document.getElementById(link.hash.slice(1));
      if (!term) {
        return;
      }
      event.preventDefault();
      var open = link.getAttribute('aria-expanded') === 'true';
      link.setAttribute('aria-expanded', open ? 'false' : 'true');
      if (open) {
        link.nextElementSibling.remove();
      } else {
        var words = document.createElement('span');
        words.setAttribute('role', 'note');
        words.className = 'relu-descent-term';
        words.textContent = term.nextElementSibling.textContent;
        link.after(words);
      }
      """)
  private static native void toggle(Event event);
}
