package reludescent.train;

import java.util.Arrays;
import reludescent.data.DataSet;
import reludescent.math.Limit;
import reludescent.model.Model;
import reludescent.objective.Objective;
import reludescent.objective.Objectives;
import reludescent.random.NumpyRandom;

/**
 * Takes training steps: a pure function from state to state, written in place for speed. Nothing is drawn and nothing
 * recorded here.
 */
public final class Trainer {
  private final Model model;
  private final DataSet data;
  private final Recipe recipe;
  private final Objective objective;
  private int[] order;
  private int orderEpoch = -1;
  /** Where a step leads is found here, beside the state it starts from; then the two exchange their arrays. */
  private TrainingState next;

  public Trainer(Model model, DataSet data, Recipe recipe) {
    this(model, data, recipe, Objectives.of(model, recipe.loss().made(), data));
  }

  /**
   * A trainer that need not prepare the points anew.
   *
   * @param objective of the same model, loss and data
   */
  public Trainer(Model model, DataSet data, Recipe recipe, Objective objective) {
    if (data.isEmpty()) {
      throw new IllegalArgumentException("data: no points, a run needs at least one");
    }
    this.model = model;
    this.data = data;
    this.recipe = recipe;
    this.objective = objective;
  }

  /** What is trained. */
  public Model model() {
    return model;
  }

  /** The points it is trained on. */
  public DataSet data() {
    return data;
  }

  /** How it is trained. */
  public Recipe recipe() {
    return recipe;
  }

  /** The mean loss that is brought down, and its gradient. */
  public Objective objective() {
    return objective;
  }

  /** The learning rate of a state's next update. */
  public double rate(TrainingState state) {
    return recipe.schedule().made().rate(recipe.learningRate(), state.step);
  }

  /** The points that a state's next update sees, in the order in which their shares are added up. */
  public int[] nextPoints(TrainingState state) {
    int size = recipe.batch().size();
    int points = data.size();
    if (size == 0) {
      int[] all = new int[points];
      for (int i = 0; i < points; i++) {
        all[i] = i;
      }
      return all;
    }
    int from = state.step % batches() * size;
    return Arrays.copyOfRange(state.shuffler.copy().permutation(points), from, Math.min(from + size, points));
  }

  private int batches() {
    int size = recipe.batch().size();
    return (data.size() + size - 1) / size;
  }

  /** The state at step 0. */
  public TrainingState start(double[] params) {
    int n = params.length;
    TrainingState state = new TrainingState(
        params.clone(), new double[n], new double[n], new double[n * recipe.optimizer().made().slots()]);
    if (recipe.batch().size() > 0) {
      state.shuffler = new NumpyRandom(recipe.batch().seed());
    }
    measure(state);
    state.bestLoss = state.loss;
    state.stopped = divergence(state);
    return state;
  }

  /**
   * Takes one step, unless the run has ended. Whether it did: a step that would diverge is not kept, the state stays
   * the last good one and says why it stopped.
   */
  public boolean step(TrainingState state) {
    if (isDone(state)) {
      return false;
    }
    if (next == null) {
      next = state.copy();
    }
    double[] accumulated = state.gradient;
    if (!recipe.zeroGradients()) {
      accumulated = next.accumulated;
      for (int j = 0; j < accumulated.length; j++) {
        accumulated[j] = state.accumulated[j] + state.gradient[j];
      }
    }
    if (recipe.clipNorm() > 0) {
      GradientClip.clip(accumulated, recipe.clipNorm(), next.accumulated);
      accumulated = next.accumulated;
    }
    next.step = state.step + 1;
    recipe.optimizer().made().step(state.params, accumulated, state.memory, next.step, rate(state), next.params, next.memory);
    if (next.shuffler != state.shuffler) { // to set an object's field takes as long as a point: only where it changes
      next.shuffler = state.shuffler;
    }
    measure(next);
    String diverged = divergence(next);
    if (diverged != null) {
      state.stopped = diverged;
      return false;
    }
    state.take(next, accumulated);
    judge(state);
    return true;
  }

  /** Whether no further step will be taken: all are done, or the run was stopped. */
  public boolean isDone(TrainingState state) {
    return state.stopped != null || state.step >= recipe.steps();
  }

  /** Loss and gradient at the state's parameters: one pass where a step sees all points. */
  private void measure(TrainingState state) {
    int size = recipe.batch().size();
    if (size == 0) {
      state.loss = objective.lossAndGradient(state.params, state.gradient);
      return;
    }
    int points = data.size();
    int batches = batches();
    int epoch = state.step / batches;
    int from = state.step % batches * size;
    if (from == 0 && state.step > 0) {
      state.shuffler = state.shuffler.copy();
      state.shuffler.permutation(points);
    }
    if (orderEpoch != epoch) {
      order = state.shuffler.copy().permutation(points);
      orderEpoch = epoch;
    }
    state.loss = objective.loss(state.params);
    objective.lossAndGradient(state.params, state.gradient, order, from, Math.min(from + size, points));
  }

  /** Why this state cannot be kept, or null. Written so that NaN is caught with the rest. */
  private static String divergence(TrainingState state) {
    if (!Limit.holds(state.loss)) {
      if (state.step == 0) {
        return "loss is past 1e12 before the first step: bring the points closer to the curve, or choose another loss";
      }
      return "loss grew past 1e12 at step " + state.step + ": lower the learning rate";
    }
    for (double p : state.params) {
      if (!Limit.holds(p)) {
        return "a parameter grew past 1e12 at step " + state.step + ": lower the learning rate";
      }
    }
    return null;
  }

  private void judge(TrainingState state) {
    EarlyStopping earlyStopping = recipe.earlyStopping();
    if (state.loss < state.bestLoss - earlyStopping.eps()) {
      state.bestLoss = state.loss;
      state.bestStep = state.step;
    } else if (earlyStopping.steps() > 0 && state.step - state.bestStep >= earlyStopping.steps()) {
      state.stopped = "no better for " + earlyStopping.steps() + " steps: stopped at step " + state.step;
    }
  }
}
