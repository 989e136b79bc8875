package reludescent.web.panel;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.loss.Losses;
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
import reludescent.train.Optimizers;
import reludescent.train.Schedules;
import reludescent.web.dom.Dom;

/** How the run is trained, and what is trained from where: every setting of the engine but the points. */
public final class TrainingPanel extends Panel {
  private final HTMLInputElement zeroing;
  private final HTMLElement training = part("details > div");
  private final HTMLElement model = part("details + details > div");
  private final SetupForm trainingForm;
  private final SetupForm modelForm;
  private Setup shown;

  public TrainingPanel(Store store) {
    super(Dom.group("Training", """
        <div></div>\
        <details><summary>Loss, optimizer and steps</summary><div></div></details>\
        <details><summary>Units and start</summary><div></div></details>\
        <p class=error role=alert></p>"""));
    HTMLElement complaint = part(".error");
    trainingForm = new SetupForm(store, training, complaint);
    modelForm = new SetupForm(store, model, complaint);
    zeroing = new SetupForm(store, part("div"), complaint)
        .flag("zeroGradients", "zero the gradients before each step", false,
            new Value.Flag(true), new Value.Flag(false));
  }

  @Override
  public void forgetTyped() {
    shown = null;
  }

  @Override
  public void render(AppState state) {
    Setup setup = state.setup();
    Setup before = shown;
    shown = setup;
    zeroing.setChecked(setup.zeroGradients());
    if (before == setup || before != null && isAlike(before, setup)) {
      return;
    }
    String focused = Dom.focusedId(element);
    Dom.clear(training);
    buildTraining(setup);
    Dom.clear(model);
    buildModel(setup);
    Dom.focusById(element, focused);
  }

  /** Whether only given parameters differ, as while a slider is dragged: no control here shows those. */
  private static boolean isAlike(Setup a, Setup b) {
    return a.optimizer() == b.optimizer() && a.model().equals(b.model()) && a.loss() == b.loss()
        && a.start() instanceof GivenStart && b.start() instanceof GivenStart;
  }

  private void buildTraining(Setup setup) {
    SetupForm form = trainingForm;
    form.choice("loss", "kind", "loss", Losses.ALL, setup.loss());
    form.choice("optimizer", "kind", "optimizer", Optimizers.ALL, setup.optimizer());
    form.number("optimizer.", "learning rate", SetupFields.LEARNING_RATE, setup.learningRate());
    form.choice("optimizer.schedule", "kind", "schedule", Schedules.ALL, setup.schedule());
    form.number("", SetupFields.STEPS, setup.steps());
    form.heading("Mini-batches; size 0 stands for all points in every step");
    form.number("batch.", "batch size", SetupFields.BATCH_SIZE, setup.batch().size());
    form.number("batch.", "shuffling seed", SetupFields.BATCH_SEED, setup.batch().seed());
    form.heading("Stop when the loss gets no better; 0 steps stands for never");
    form.number("stop.plateau.", "least gain", SetupFields.PLATEAU_EPS, setup.earlyStopping().eps());
    form.number("stop.plateau.", "steps to wait", SetupFields.PLATEAU_STEPS, setup.earlyStopping().steps());
  }

  private void buildModel(Setup setup) {
    SetupForm form = modelForm;
    Choice<Initializer> rule = setup.start() instanceof DrawnStart drawn ? drawn.rule() : null;
    HTMLElement row = form.row("model.units", "units", "");
    NumberField units = new NumberField("model.units", SetupFields.UNITS,
        value -> form.take(reshaped("model.units", new Value.Num(value))));
    row.appendChild(units.element());
    units.show(setup.model().units());
    HTMLInputElement weighted = form.checkbox("model.weighted", "weighted: f(x) = c + sum of w relu(m x + b)",
        setup.model().asSum().weighted());
    Dom.on(weighted, "change", event -> form.take(reshaped("model.weighted", new Value.Flag(weighted.isChecked()))));
    form.choice("model.start", "kind", "start", Initializers.ALL, rule);
    form.button("New random start", () -> form.take(form.edit().newRandomStart()));
  }

  /** The start's rule goes on to a model of another shape; parameters given one by one give way to the article's rule. */
  private SetupEdit reshaped(String path, Value value) {
    SetupEdit edit = modelForm.edit().put(path, value);
    return shown.start() instanceof GivenStart
        ? edit.put("model.start", new Value.Text(Initializers.ARTICLE.key())) : edit;
  }
}
