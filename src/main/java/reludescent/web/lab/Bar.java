package reludescent.web.lab;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.state.Store;
import reludescent.web.dom.Dom;
import reludescent.web.dom.Html;
import reludescent.web.dom.Icon;
import reludescent.web.dom.Popup;
import reludescent.web.panel.Panel;
import reludescent.web.panel.PresetsPanel;
import reludescent.web.panel.Surroundings;

/** What concerns all of the lab: its name, examples, undo and redo, ways to look at it and to share it. */
final class Bar {
  final HTMLElement element;
  private final HTMLElement undo;
  private final HTMLElement redo;
  private final HTMLElement example;
  private final HTMLElement claim;
  private final HTMLElement extras;
  private final HTMLElement menu;
  private Preset chosen;

  /** @param share a panel to share the run, or null */
  Bar(Surroundings around, Theme theme, Runnable present, Panel share) {
    Html html = around.html();
    Store store = around.store();
    HTMLElement home = html.element("slot", "");
    home.setAttribute("name", "home");
    example = html.span("", "Examples");
    claim = html.text("p", "claim", "");
    HTMLElement chooser = html.button("", () -> { });
    chooser.setClassName("chooser");
    chooser.setAttribute("aria-label", "Example");
    chooser.appendChild(example);
    chooser.appendChild(html.icon(Icon.CHOOSE));
    Popup examples = new Popup(chooser, html.div("examples", new PresetsPanel(around).element));
    Dom.on(examples.content(), "click", event -> examples.close());
    undo = html.button(Icon.UNDO, "Undo", "Ctrl+Z", () -> store.dispatch(new Action.Undo()));
    redo = html.button(Icon.REDO, "Redo", "Ctrl+Y", () -> store.dispatch(new Action.Redo()));
    extras = html.div("extras",
        html.button(Icon.START_OVER, "Start over", "", () -> store.dispatch(new Action.Reset())),
        html.button(Icon.PRESENT, "Present", "B", present), theme.button(),
        html.button(Icon.KEYS, "Keys", "?", around.keys()::open));
    menu = html.button(Icon.MENU, "Share, theme, keys", "", () -> { });
    element = html.div("bar", home, chooser, examples.content(), claim, html.span("grow", ""), undo, redo, extras, menu);
    if (share != null) {
      HTMLElement button = html.button("Share\u2026", () -> { });
      Popup sharing = new Popup(button, html.div("sharing", share.element));
      button.setClassName("share-button");
      extras.appendChild(button);
      extras.appendChild(sharing.content());
    }
    fold(false);
  }

  /** Folds up what is needed less often, where there is little room. */
  void fold(boolean folded) {
    menu.setHidden(!folded);
    if (folded) {
      new Popup(menu, extras);
    } else {
      Dom.setAttribute(extras, "popover", null);
    }
  }

  void render(AppState state) {
    Dom.setAttribute(undo, "aria-disabled", state.canUndo() ? null : "true");
    Dom.setAttribute(redo, "aria-disabled", state.canRedo() ? null : "true");
    Preset preset = state.view().preset();
    chosen = preset != null ? preset : chosen;
    Dom.setText(example, chosen == null ? "Examples" : chosen.title() + (preset == null ? " (changed)" : ""));
    Dom.setText(claim, chosen == null ? "" : chosen.claim());
    Dom.setAttribute(claim, "title", claim.getTextContent());
  }
}
