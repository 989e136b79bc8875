package reludescent.web.lab;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;

/** A row of tabs, of which one is chosen and shows its content below. */
final class Tabs {
  /** Hears that another tab has been chosen. */
  interface Listener {
    void chosen(HTMLElement content);
  }

  final HTMLElement list;
  private final Html html;
  private final String id;
  private final Listener listener;
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final List<HTMLElement> contents = new ArrayList<>();
  private int chosen = -1;

  /**
   * @param id unique within the element's shadow root
   * @param label what the tabs are for
   */
  Tabs(Html html, String id, String label, Listener listener) {
    this.html = html;
    this.id = id;
    this.listener = listener;
    list = html.div("tabs");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", label);
    Dom.on(list, "keydown", event -> onKey((KeyboardEvent) event));
  }

  /** Takes all tabs away; what they showed belongs to others from now on. */
  void clear() {
    for (HTMLElement content : contents) {
      Dom.setAttribute(content, "role", content.hasAttribute("aria-label") ? "group" : null);
      content.removeAttribute("aria-labelledby");
      content.setHidden(false);
    }
    Dom.clear(list);
    buttons.clear();
    contents.clear();
    chosen = -1;
  }

  /** Adds a tab; the first one is chosen. */
  void add(String title, HTMLElement content) {
    int place = buttons.size();
    HTMLElement button = html.button(title, () -> choose(place));
    button.setId(id + "-" + place);
    button.setAttribute("role", "tab");
    content.setId(id + "-content-" + place);
    content.setAttribute("role", "tabpanel");
    content.setAttribute("aria-labelledby", button.getId());
    button.setAttribute("aria-controls", content.getId());
    buttons.add(button);
    contents.add(content);
    list.appendChild(button);
    mark(place, false);
    if (place == 0) {
      choose(0);
    }
  }

  private void choose(int place) {
    if (place == chosen) {
      return;
    }
    if (chosen >= 0) {
      mark(chosen, false);
    }
    chosen = place;
    mark(place, true);
    listener.chosen(contents.get(place));
  }

  /** Chooses the tab with this content, if there is one. */
  void choose(HTMLElement content) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i).getId().equals(content.getId())) { // in a list an object of the page is wrapped: another one
        choose(i);
      }
    }
  }

  HTMLElement chosen() {
    return contents.get(chosen);
  }

  private void mark(int place, boolean isChosen) {
    buttons.get(place).setAttribute("aria-selected", isChosen ? "true" : "false");
    buttons.get(place).setTabIndex(isChosen ? 0 : -1);
    contents.get(place).setHidden(!isChosen);
  }

  private void onKey(KeyboardEvent event) {
    int across = Dom.arrowAcross(event);
    int count = buttons.size();
    int place = across != 0 ? (chosen + across + count) % count
        : event.getKey().equals("Home") ? 0 : event.getKey().equals("End") ? count - 1 : -1;
    if (place >= 0) {
      event.preventDefault();
      event.stopPropagation();
      choose(place);
      buttons.get(place).focus();
    }
  }
}
