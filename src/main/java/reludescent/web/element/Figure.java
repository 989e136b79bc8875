package reludescent.web.element;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Store;

/** One {@code <relu-descent>} of a page, as the page's text may use it. */
public interface Figure {
  HTMLElement host();

  /** What it shows, made now where that has been put off; null where its attributes are wrong. */
  Store store();

  /** Whether it has been made; one further down the page may still wait for that. */
  boolean isMade();

  /** Tells scripts that listen to {@code error} that something was refused. */
  void complain(String message);
}
