package reludescent.run;

import java.util.Arrays;
import reludescent.data.DataSet;
import reludescent.objective.Objective;
import reludescent.objective.Objectives;
import reludescent.registry.Setting;
import reludescent.setup.Fields;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.Value;
import reludescent.text.NumberText;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

/** A whole run, of which only some steps are kept: every so many, and the first and the last in any case. */
public final class TrainingRecord {
  private static final int MOST_NUMBERS = 20_000_000;

  private final int parameterCount;
  private final String stopped;
  private double[] params;
  private final Setup setup;
  private double[] losses;
  private double[] steps;
  private int rows;

  /**
   * Runs a setup to its end.
   *
   * @param options its field {@code every} says every how many steps one is kept; 0 keeps the first and the last only
   * @throws SetupException where there is nothing to train on, or more would be kept than there is room for
   */
  public static TrainingRecord of(Setup setup, Value.Tree options, NumberText numbers) {
    Fields fields = new Fields(options, "options", numbers);
    int every = fields.whole(Setting.whole("every", 1, 0, Settings.MOST_STEPS, 0, 100));
    fields.end();
    int most = MOST_NUMBERS / (setup.model().parameterCount() + 2);
    if (every > 0 && setup.steps() / every + 2 > most) {
      int least = setup.steps() / (most - 2) + 1;
      throw fields.refusal("every", every,
          least + " or more for so many steps and parameters, or 0 for first and last");
    }
    return new TrainingRecord(trainer(setup), setup, every);
  }

  private TrainingRecord(Trainer trainer, Setup setup, int every) {
    TrainingState state = trainer.start(setup.start().params(setup.model(), trainer.data().xRange()));
    this.setup = setup;
    parameterCount = setup.model().parameterCount();
    int room = every == 0 ? 2 : Math.min(setup.steps() / every + 2, 1024);
    params = new double[room * parameterCount];
    losses = new double[room];
    steps = new double[room];
    keep(state);
    while (trainer.step(state)) {
      if (every > 0 && state.step() % every == 0) {
        keep(state);
      }
    }
    if (steps[rows - 1] != state.step()) {
      keep(state);
    }
    stopped = state.stopped();
  }

  /** What takes the steps of a setup. */
  public static Trainer trainer(Setup setup) {
    DataSet points = setup.heldOut().training(setup.data().points());
    if (points.isEmpty()) {
      throw new SetupException("data.kind", "\"none\"", "function, points, where there is training");
    }
    return new Trainer(setup.model(), points, setup.recipe());
  }

  private void keep(TrainingState state) {
    if (rows == steps.length) {
      params = Arrays.copyOf(params, 2 * params.length);
      losses = Arrays.copyOf(losses, 2 * rows);
      steps = Arrays.copyOf(steps, 2 * rows);
    }
    System.arraycopy(state.params(), 0, params, rows * parameterCount, parameterCount);
    losses[rows] = state.loss();
    steps[rows++] = state.step();
  }

  /** The parameters of each step kept, row after row. */
  public double[] params() {
    return Arrays.copyOf(params, rows * parameterCount);
  }

  /** The loss at the parameters of each step kept. */
  public double[] losses() {
    return Arrays.copyOf(losses, rows);
  }

  /** The loss over the held-out points at the same parameters, or null where no points are held out. */
  public double[] heldOutLosses() {
    DataSet heldOut = setup.heldOut().keptOut(setup.data().points());
    if (heldOut.isEmpty()) {
      return null;
    }
    Objective objective = Objectives.of(setup.model(), setup.loss().made(), heldOut);
    double[] heldOutLosses = new double[rows];
    for (int row = 0; row < rows; row++) {
      heldOutLosses[row] =
          objective.loss(Arrays.copyOfRange(params, row * parameterCount, (row + 1) * parameterCount));
    }
    return heldOutLosses;
  }

  /** The steps kept, rising. */
  public double[] steps() {
    return Arrays.copyOf(steps, rows);
  }

  /** Why the run ended before its last step, or null. */
  public String stopped() {
    return stopped;
  }
}
