package reludescent.web;

import static reludescent.web.BrowserNumberText.numbers;

import java.util.List;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Preset;
import reludescent.app.Store;

/** Runs worth seeing, each with a sentence on what to see. */
final class PresetsPanel extends Panel {
  PresetsPanel(Store store) {
    super(Dom.group("Presets", "<details><summary>Presets</summary><dl class=presets></dl></details>"));
    List<Preset> presets = Preset.all();
    StringBuilder list = new StringBuilder();
    for (Preset preset : presets) {
      list.append("<dt><button>").append(preset.title()).append("</button><dd>").append(preset.claim());
    }
    Dom.setHtml(part("dl"), list.toString());
    Dom.onPress(element, place -> {
      Preset preset = presets.get(place);
      store.dispatch(preset.compare(numbers()));
      store.dispatch(new Action.GoTo(preset.step()));
    });
  }

  @Override
  void render(AppState state) {
    // a list of presets stays as it is
  }
}
