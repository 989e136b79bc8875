package reludescent.web.panel;

import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Initializer;
import reludescent.model.Initializers;
import reludescent.registry.Choice;
import reludescent.setup.Setup;
import reludescent.setup.SetupEdit;
import reludescent.setup.SetupFields;
import reludescent.setup.Value;
import reludescent.state.AppState;
import reludescent.state.Store;

/** What is trained, and from where. */
public final class ModelPanel extends Panel {
  private final SetupForm form;
  private final Store store;

  public ModelPanel(Surroundings around) {
    super(around.html().group("Model"));
    store = around.store();
    form = new SetupForm(around, element);
    form.count("model.units", "ReLUs", SetupFields.UNITS, setup -> setup.model().units(),
        value -> reshaped("model.units", new Value.Num(value)));
    form.flag("model.weighted", "Weighted", setup -> setup.model().asSum() != null && setup.model().asSum().weighted(),
        checked -> reshaped("model.weighted", new Value.Flag(checked)));
    form.choice("model.start", "kind", "Start from", Initializers.ALL, ModelPanel::rule,
        "given one by one");
    form.button("New random start", () -> form.take(form.edit().newRandomStart()));
  }

  private static Choice<Initializer> rule(Setup setup) {
    return setup.start() instanceof DrawnStart drawn ? drawn.rule() : null;
  }

  /** The start's rule goes on to a model of another shape; parameters given one by one give way to the article's rule. */
  private SetupEdit reshaped(String path, Value value) {
    SetupEdit edit = form.edit().put(path, value);
    return store.state().setup().start() instanceof GivenStart
        ? edit.put("model.start", new Value.Text(Initializers.ARTICLE.key())) : edit;
  }

  @Override
  public void render(AppState state) {
    form.show(state.setup());
  }
}
