package reludescent.web.form;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.Arrays;
import reludescent.model.GivenStart;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupEdit;
import reludescent.state.AppState;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Surroundings;

/** What is trained, and from where. */
public final class ModelPanel extends Panel {
  private final SetupForm form;

  public ModelPanel(Surroundings around) {
    super(around.html().group("Model"));
    form = new SetupForm(around, element);
    form.count(Settings.UNITS, "ReLUs");
    form.flag(Settings.WEIGHTED, "Weighted");
    form.kind(Settings.ACTIVATION);
    form.layers(Settings.LAYERS, "Hidden layers");
    form.kind(Settings.START, setup -> isArticles(setup) ? "the article\u2019s" : "given one by one");
    form.button("New random start", () -> form.take(setup -> new SetupEdit(setup).newRandomStart().read(numbers())));
  }

  private static boolean isArticles(Setup setup) {
    return setup.start() instanceof GivenStart given && Setup.article().start() instanceof GivenStart articles
        && Arrays.equals(given.params(), articles.params());
  }

  @Override
  public void render(AppState state) {
    form.show(state.setup());
  }
}
