package reludescent.web.lab;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.dom.Kept;

/** Light or dark, as the reader's system has it until the reader says otherwise; that is remembered. */
final class Theme {
  private static final String KEPT = "theme";

  private final HTMLElement host;
  private final Html html;
  private final HTMLElement button;
  private final Runnable changed;

  /** @param changed is told that colours are others now */
  Theme(HTMLElement host, Html html, Runnable changed) {
    this.host = host;
    this.html = html;
    this.changed = changed;
    button = html.button(Icon.DARK, "Light or dark", "", this::toggle);
    String kept = Kept.get(KEPT);
    if (kept != null && !host.hasAttribute("theme")) {
      Dom.setAttribute(host, "data-theme", kept);
    }
    showSign();
  }

  HTMLElement button() {
    return button;
  }

  private boolean isDark() {
    String own = host.getAttribute("data-theme");
    return own != null ? own.equals("dark") : Dom.matches("(prefers-color-scheme: dark)");
  }

  private void toggle() {
    String now = isDark() ? "light" : "dark";
    Dom.setAttribute(host, "data-theme", now);
    Kept.put(KEPT, now);
    showSign();
    changed.run();
  }

  private void showSign() {
    Dom.clear(button);
    button.appendChild(html.icon(isDark() ? Icon.LIGHT : Icon.DARK));
  }
}
