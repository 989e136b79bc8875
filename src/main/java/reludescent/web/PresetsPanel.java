package reludescent.web;

import static reludescent.web.BrowserNumberText.NUMBERS;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Preset;
import reludescent.app.Store;

/** Runs worth seeing, each with a sentence on what to see. */
final class PresetsPanel implements Panel {
  private final HTMLElement element = Dom.group("Presets");

  PresetsPanel(Store store) {
    HTMLElement list = Dom.create("dl", "presets");
    for (Preset preset : Preset.all()) {
      HTMLElement name = Dom.create("dt", "");
      name.appendChild(Dom.button(preset.title(), "", () -> {
        store.dispatch(preset.compare(NUMBERS));
        store.dispatch(new Action.GoTo(preset.step()));
      }));
      list.appendChild(name);
      list.appendChild(Dom.create("dd", "", preset.claim()));
    }
    element.appendChild(Dom.folded("Presets", list));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    // a list of presets stays as it is
  }
}
