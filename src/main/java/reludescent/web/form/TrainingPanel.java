package reludescent.web.form;

import reludescent.setup.Settings;
import reludescent.state.AppState;
import reludescent.web.panel.Panel;
import reludescent.web.panel.Surroundings;

/** How the run is trained. */
public final class TrainingPanel extends Panel {
  private final SetupForm form;

  public TrainingPanel(Surroundings around) {
    super(around.html().group("Training"));
    form = new SetupForm(around, element);
    form.kind(Settings.LOSS);
    form.kind(Settings.OPTIMIZER);
    form.number(Settings.LEARNING_RATE);
    form.number(Settings.STEPS);
    form.flag(Settings.ZERO_GRADIENTS, "Zero the gradients");
    form.folded("Schedule, clipping, batches, early stop");
    form.kind(Settings.SCHEDULE);
    form.number(Settings.CLIP_NORM);
    form.number(Settings.BATCH_SIZE);
    form.number(Settings.BATCH_SEED);
    form.number(Settings.PLATEAU_EPS);
    form.number(Settings.PLATEAU_STEPS);
    form.unfolded();
  }

  @Override
  public void render(AppState state) {
    form.show(state.setup());
  }
}
