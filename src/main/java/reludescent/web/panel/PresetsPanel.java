package reludescent.web.panel;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.dom.html.HTMLElement;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.web.dom.Html;

/** Runs worth seeing, each with a sentence on what to see. */
public final class PresetsPanel extends Panel {
  public PresetsPanel(Surroundings around) {
    super(around.html().group("Examples"));
    Html html = around.html();
    int count = 0;
    for (Preset preset : Preset.all()) {
      HTMLElement button = html.button("", () -> around.store().dispatch(preset.compare(numbers())));
      button.setClassName("example");
      HTMLElement claim = html.span("quiet", preset.claim());
      claim.setId("claim-" + ++count);
      button.setAttribute("aria-label", preset.title());
      button.setAttribute("aria-describedby", claim.getId());
      button.appendChild(html.text("strong", "", preset.title()));
      button.appendChild(claim);
      add(button);
    }
  }

  @Override
  public void render(AppState state) {
    // a list of presets stays as it is
  }
}
