package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.List;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.state.Store;
import reludescent.web.dom.Dom;

/** Runs worth seeing, each with a sentence on what to see. */
public final class PresetsPanel extends Panel {
  public PresetsPanel(Store store) {
    super(Dom.group("Presets", "<details><summary>Presets</summary><dl class=presets></dl></details>"));
    List<Preset> presets = Preset.all();
    StringBuilder list = new StringBuilder();
    for (Preset preset : presets) {
      list.append("<dt><button>").append(preset.title()).append("</button><dd>").append(preset.claim());
    }
    Dom.setHtml(part("dl"), list.toString());
    Dom.onPress(element, place -> {
      store.dispatch(presets.get(place).compare(numbers()));
    });
  }

  @Override
  public void render(AppState state) {
    // a list of presets stays as it is
  }
}
