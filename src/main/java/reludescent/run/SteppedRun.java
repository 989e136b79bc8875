package reludescent.run;

import java.util.List;
import reludescent.registry.Setting;
import reludescent.setup.Fields;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.Value;
import reludescent.text.NumberText;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

/** A run that goes forward when it is told to, and back to step 0 from any start. */
public final class SteppedRun {
  private final Setup setup;
  private final Trainer trainer;
  private final NumberText numbers;
  private TrainingState state;

  /** @throws SetupException where there is nothing to train on */
  public SteppedRun(Setup setup, NumberText numbers) {
    this.setup = setup;
    this.trainer = TrainingRecord.trainer(setup);
    this.numbers = numbers;
    restart(null);
  }

  /**
   * Takes that many steps, or fewer where the run ends before.
   *
   * @param tree its field {@code n} says how many
   */
  public void advance(Value.Tree tree) {
    Fields fields = new Fields(tree, "", numbers);
    int steps = fields.whole(Setting.whole("n", 1, 0, Settings.MOST_STEPS, 0, 100));
    for (int i = 0; i < steps && trainer.step(state); i++) {
      // the step is all
    }
  }

  /**
   * Back to step 0, on the same points.
   *
   * @param start the parameters to start from, or null for the setup's own
   */
  public void restart(Value start) {
    double[] params = setup.start().params(setup.model(), trainer.data().xRange());
    if (start != null) {
      int count = params.length;
      Fields fields = new Fields(new Value.Tree(List.of(new Value.Field("start", start))), "", numbers);
      params = fields.list("start", Settings.EACH);
      if (params.length != count) {
        throw fields.refusal("start", start, "a list of " + count + " numbers");
      }
    }
    state = trainer.start(params);
  }

  /** How many steps have been taken. */
  public int step() {
    return state.step();
  }

  /** The parameters at this step, a copy. */
  public double[] params() {
    return state.params().clone();
  }

  /** The loss at these parameters. */
  public double loss() {
    return state.loss();
  }

  /** Why the run ended before its last step, or null. */
  public String stopped() {
    return state.stopped();
  }
}
