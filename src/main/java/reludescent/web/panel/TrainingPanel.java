package reludescent.web.panel;

import reludescent.loss.Losses;
import reludescent.setup.SetupFields;
import reludescent.setup.Value;
import reludescent.state.AppState;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/** How the run is trained. */
public final class TrainingPanel extends Panel {
  private final SetupForm form;

  public TrainingPanel(Surroundings around) {
    super(around.html().group("Training"));
    form = new SetupForm(around, element);
    form.choice("loss", "kind", "Loss", Losses.ALL, setup -> setup.loss());
    form.choice("optimizer", "kind", "Optimizer", Optimizers.ALL, setup -> setup.optimizer());
    form.number("optimizer.", "Learning rate", SetupFields.LEARNING_RATE, setup -> setup.learningRate());
    form.number("", "Steps", SetupFields.STEPS, setup -> setup.steps());
    form.flag("zeroGradients", "Zero the gradients", setup -> setup.zeroGradients(), new Value.Flag(true), new Value.Flag(false));
    form.folded("Schedule, batches, early stop");
    form.choice("optimizer.schedule", "kind", "Schedule", Schedules.ALL, setup -> setup.schedule());
    form.number("batch.", "Batch size, 0: all", SetupFields.BATCH_SIZE, setup -> setup.batch().size());
    form.number("batch.", "Shuffling seed", SetupFields.BATCH_SEED, setup -> setup.batch().seed());
    form.number("stop.plateau.", "Stop at a gain below", SetupFields.PLATEAU_EPS, setup -> setup.earlyStopping().eps());
    form.number("stop.plateau.", "for so many steps", SetupFields.PLATEAU_STEPS, setup -> setup.earlyStopping().steps());
    form.unfolded();
  }

  @Override
  public void render(AppState state) {
    form.show(state.setup());
  }
}
