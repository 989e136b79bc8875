package reludescent.web;

import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import reludescent.app.Action;
import reludescent.app.AppState;
import reludescent.app.Setup;
import reludescent.app.SetupFields;
import reludescent.app.Store;
import reludescent.model.Choice;
import reludescent.model.DrawnStart;
import reludescent.model.GivenStart;
import reludescent.model.Losses;
import reludescent.model.ReluSum;
import reludescent.model.StartRule;
import reludescent.model.StartRules;
import reludescent.train.Batch;
import reludescent.train.Optimizers;
import reludescent.train.Plateau;
import reludescent.train.Schedules;

/** How the run is trained, and what is trained from where: every setting of the engine but the points. */
final class TrainingPanel implements Panel {
  private final HTMLElement element = Dom.group("Training");
  private final HTMLInputElement zeroing;
  private final HTMLElement training = Dom.create("div", "");
  private final HTMLElement model = Dom.create("div", "");
  private final Store store;
  private Setup shown;

  TrainingPanel(Store store) {
    this.store = store;
    zeroing = new Form(element, "training").flag("zero", "zero the gradients before each step", false, this::zero);
    element.appendChild(Dom.folded("Loss, optimizer and steps", training));
    element.appendChild(Dom.folded("Units and start", model));
  }

  @Override
  public HTMLElement element() {
    return element;
  }

  @Override
  public void render(AppState state) {
    Setup setup = state.setup();
    Setup before = shown;
    shown = setup;
    zeroing.setChecked(setup.zeroGradients());
    boolean sameTraining = before != null && trainsAlike(before, setup);
    boolean sameModel = before != null && startsAlike(before, setup);
    if (sameTraining && sameModel) {
      return;
    }
    String focused = Dom.focusedId(element);
    if (!sameTraining) {
      Dom.clear(training);
      buildTraining(setup);
    }
    if (!sameModel) {
      Dom.clear(model);
      buildModel(setup);
    }
    Dom.focusById(element, focused);
  }

  /** Whether the controls of training would be the same; parts of setups are never changed, only replaced. */
  private static boolean trainsAlike(Setup a, Setup b) {
    return a.loss() == b.loss() && a.optimizer() == b.optimizer() && a.learningRate() == b.learningRate()
        && a.schedule() == b.schedule() && a.batch() == b.batch() && a.plateau() == b.plateau()
        && a.steps() == b.steps();
  }

  private static boolean startsAlike(Setup a, Setup b) {
    boolean given = a.start() instanceof GivenStart && b.start() instanceof GivenStart;
    return a.model().equals(b.model()) && (given || a.start() == b.start());
  }

  private void buildTraining(Setup setup) {
    Form form = new Form(training, "training");
    form.choice("loss", Losses.ALL, setup.loss(), choice -> {
      Setup.Draft draft = draft();
      draft.loss = choice;
      take(draft);
    });
    form.choice("optimizer", Optimizers.ALL, setup.optimizer(), choice -> {
      Setup.Draft draft = draft();
      draft.optimizer = choice;
      take(draft);
    });
    form.number(SetupFields.LEARNING_RATE, setup.learningRate(), value -> {
      Setup.Draft draft = draft();
      draft.learningRate = value;
      take(draft);
    });
    form.choice("schedule", Schedules.ALL, setup.schedule(), choice -> {
      Setup.Draft draft = draft();
      draft.schedule = choice;
      take(draft);
    });
    form.number(SetupFields.STEPS, setup.steps(), value -> {
      Setup.Draft draft = draft();
      draft.steps = (int) value;
      take(draft);
    });
    Form batch = new Form(training, "batch");
    batch.heading("Mini-batches; size 0 stands for all points in every step");
    batch.number("batch size", SetupFields.BATCH_SIZE, setup.batch().size(), value -> {
      Setup.Draft draft = draft();
      draft.batch = new Batch((int) value, draft.batch.seed());
      take(draft);
    });
    batch.number("shuffling seed", SetupFields.BATCH_SEED, setup.batch().seed(), value -> {
      Setup.Draft draft = draft();
      draft.batch = new Batch(draft.batch.size(), value);
      take(draft);
    });
    Form plateau = new Form(training, "plateau");
    plateau.heading("Stop when the loss gets no better; 0 steps stands for never");
    plateau.number("least gain", SetupFields.PLATEAU_EPS, setup.plateau().eps(), value -> {
      Setup.Draft draft = draft();
      draft.plateau = new Plateau(value, draft.plateau.steps());
      take(draft);
    });
    plateau.number("steps to wait", SetupFields.PLATEAU_STEPS, setup.plateau().steps(), value -> {
      Setup.Draft draft = draft();
      draft.plateau = new Plateau(draft.plateau.eps(), (int) value);
      take(draft);
    });
  }

  private void buildModel(Setup setup) {
    Form form = new Form(model, "model");
    form.number(SetupFields.UNITS, setup.model().units(),
        value -> takeModel(new ReluSum((int) value, store.state().setup().model().weighted())));
    form.flag("weighted", "weighted: f(x) = c + sum of w relu(m x + b)", setup.model().weighted(), () -> {
      ReluSum sum = store.state().setup().model();
      takeModel(new ReluSum(sum.units(), !sum.weighted()));
    });
    Choice<StartRule> rule = setup.start() instanceof DrawnStart drawn ? drawn.rule() : null;
    form.choice("start", StartRules.ALL, rule, choice -> {
      Setup.Draft draft = draft();
      draft.start = new DrawnStart(choice);
      take(draft);
    });
    model.appendChild(Dom.button("New random start", "", this::newRandomStart));
  }

  /** The start's rule goes on to a model of another shape; parameters given one by one give way to the article's rule. */
  private void takeModel(ReluSum sum) {
    Setup.Draft draft = draft();
    draft.model = sum;
    if (!(draft.start instanceof DrawnStart)) {
      draft.start = new DrawnStart(StartRules.ARTICLE.initial());
    }
    take(draft);
  }

  /** The next seed of the present rule, or of a normal one where the present rule is not random. */
  private void newRandomStart() {
    Setup.Draft draft = draft();
    boolean random = draft.start instanceof DrawnStart drawn && drawn.rule().values().length > 0;
    Choice<StartRule> rule = random ? ((DrawnStart) draft.start).rule() : StartRules.NORMAL.initial();
    double[] values = rule.values().clone();
    values[0] = (values[0] + 1) % 4294967296.0;
    draft.start = new DrawnStart(rule.kind().of(values));
    take(draft);
  }

  private void zero() {
    Setup.Draft draft = draft();
    draft.zeroGradients = zeroing.isChecked();
    take(draft);
  }

  private Setup.Draft draft() {
    return store.state().setup().draft();
  }

  private void take(Setup.Draft draft) {
    store.dispatch(new Action.ChangeSetup(draft.setup(), false));
  }
}
