package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.AppState;
import reludescent.app.Permalink;
import reludescent.app.PytorchScript;
import reludescent.app.Setup;

/** The run to take away: as a link, as an element for another page, as a script for PyTorch. */
final class SharePanel implements Panel {
  private final HTMLElement element = Dom.group("Share");
  private final HTMLElement link = area("Link to this setup, for the lab");
  private final HTMLElement embed = area("HTML for your own page");
  private final HTMLElement script = area("The same run in PyTorch");
  private final HTMLElement said = Dom.create("p", "heading");
  private Setup shown;

  SharePanel() {
    said.setAttribute("role", "status");
    HTMLElement content = Dom.create("div", "");
    add(content, "Copy the link", link);
    add(content, "Copy the HTML", embed);
    add(content, "Copy the script", script);
    content.appendChild(said);
    element.appendChild(Dom.folded("Share", content));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    if (state.setup() == shown || state.isInGesture()) {
      return;
    }
    shown = state.setup();
    if (!Permalink.isPractical(shown)) {
      String tooMany = "Too many points to write down here.";
      Dom.setValue(link, tooMany);
      Dom.setValue(embed, tooMany);
      Dom.setValue(script, tooMany);
      return;
    }
    String hash = Permalink.of(shown, SetupForm.NUMBERS);
    Dom.setValue(link, "lab.html" + hash);
    Dom.setValue(embed, "<script src=\"relu-descent.js\"></script>\n<relu-descent panels=\"fit transport\"\n  setup=\""
        + hash.replace("&", "&amp;") + "\"></relu-descent>");
    Dom.setValue(script, state.hasRun() ? PytorchScript.of(shown, SetupForm.NUMBERS) : "No points, no run.");
  }

  private void add(HTMLElement content, String label, HTMLElement area) {
    content.appendChild(area);
    content.appendChild(Dom.button(label, "", () -> {
      copy(area);
      Dom.setText(said, "Copied.");
    }));
  }

  private static HTMLElement area(String label) {
    HTMLElement area = Dom.create("textarea", "");
    area.setAttribute("rows", "3");
    area.setAttribute("readonly", "");
    area.setAttribute("spellcheck", "false");
    area.setAttribute("aria-label", label);
    return area;
  }

  /** Copies a text field's content; the old command too, which also works where a page is opened from a file. */
  @JSBody(params = "area", script = "area.select(); document.execCommand('copy');")
  private static native void copy(HTMLElement area);
}
