package reludescent.web.page;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.setup.Permalink;
import reludescent.state.AppState;
import reludescent.web.dom.Dom;

/** Links to the lab that lead to what a figure shows: {@code data-lab}. */
final class LabLinks {
  static final String SELECTOR = "[data-lab]";

  private LabLinks() {}

  static void show(HTMLElement link, AppState state) {
    if (!state.isChanging() && Permalink.isPractical(state.setup())) {
      String address = link.getAttribute("href");
      int hash = address.indexOf('#');
      Dom.setAttribute(link, "href",
          (hash < 0 ? address : address.substring(0, hash)) + Permalink.of(state.setup(), state.step(), numbers()));
    }
  }
}
