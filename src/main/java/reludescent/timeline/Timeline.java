package reludescent.timeline;

import java.util.Arrays;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

/**
 * The steps of one run taken so far. Every loss is kept; whole states only at keyframes, evenly spaced, every other one
 * dropped when they grow many. Any step between is reached by replaying from the keyframe before it, which gives the same
 * bits: going back and forth again is the identity.
 */
public final class Timeline {
  private static final int MOST_KEYFRAMES = 1024;
  private static final int LAP_STEPS = 64;

  private final Trainer trainer;
  private final TrainingState front;
  private TrainingState[] keyframes = new TrainingState[64];
  private int keyframeCount;
  private int stride = 1;
  private double[] losses = new double[64];
  private int lowest;
  private int highest;
  private TrainingState visited;
  /** The last states passed through at the ends of laps: in a long run a keyframe is far, and one step back would be a long way. */
  private final TrainingState[] passed = new TrainingState[64];

  /** A run at its step 0, with these parameters. */
  public Timeline(Trainer trainer, double[] start) {
    this.trainer = trainer;
    this.front = trainer.start(start);
    this.visited = front.copy();
    record();
  }

  /** What takes its steps. */
  public Trainer trainer() {
    return trainer;
  }

  /** The last step taken so far. */
  public int lastStep() {
    return front.step();
  }

  /** Whether the run has reached its end. */
  public boolean isComplete() {
    return trainer.isDone(front);
  }

  /** Why the run ended before its last step, or null. */
  public String stopped() {
    return front.stopped();
  }

  /** The step a scrubber should end at: all steps asked for, or the last one where the run ended early. */
  public int plannedSteps() {
    return front.stopped() == null ? trainer.recipe().steps() : front.step();
  }

  /** Takes steps until {@code step} is reached or the run ends. Returns the step reached, at most the one asked for. */
  public int reach(int step) {
    while (front.step() < step && trainer.step(front)) {
      record();
    }
    return Math.min(step, front.step());
  }

  /**
   * The loss at the parameters of a step already taken.
   *
   * @param step 0 to {@link #lastStep}
   */
  public double loss(int step) {
    check(step);
    return losses[step];
  }

  /** All losses so far, one for each step to {@link #lastStep}, and room for more; not to be changed. */
  public double[] losses() {
    return losses;
  }

  /** The step with the lowest loss so far, the first of equals. */
  public int lowestStep() {
    return lowest;
  }

  /** The step with the highest loss so far, the first of equals. */
  public int highestStep() {
    return highest;
  }

  /**
   * The state at a step already taken. It stays as it is until the next call of this method; copy it to keep it.
   *
   * @param step 0 to {@link #lastStep}
   */
  public TrainingState at(int step) {
    check(step);
    if (step == front.step()) {
      return front;
    }
    TrainingState near = passed[step / LAP_STEPS % passed.length];
    if (near == null || near.step() > step || near.step() < step - step % stride) {
      near = keyframes[step / stride];
    }
    if (visited.step() > step || visited.step() < near.step()) {
      visited = near.copy();
    }
    while (visited.step() < step) {
      trainer.step(visited);
      pass(visited);
    }
    return visited;
  }

  private void pass(TrainingState state) {
    if (state.step() % LAP_STEPS == 0) {
      passed[state.step() / LAP_STEPS % passed.length] = state.copy();
    }
  }

  /** How many states are at hand without computing: those of the steps 0, {@link #stride}, 2 {@link #stride} and so on. */
  public int keyframes() {
    return keyframeCount;
  }

  /** How many steps lie between two such states. */
  public int stride() {
    return stride;
  }

  /** One of them; not to be changed. */
  public TrainingState keyframe(int i) {
    return keyframes[i];
  }

  private void check(int step) {
    if (step < 0 || step > front.step()) {
      throw new IllegalArgumentException("step: " + step + ", taken so far are 0 to " + front.step());
    }
  }

  private void record() {
    int step = front.step();
    pass(front);
    if (step == losses.length) {
      losses = Arrays.copyOf(losses, step * 2);
    }
    losses[step] = front.loss();
    if (front.loss() < losses[lowest]) {
      lowest = step;
    }
    if (front.loss() > losses[highest]) {
      highest = step;
    }
    if (step % stride != 0) {
      return;
    }
    if (keyframeCount == MOST_KEYFRAMES) {
      thinOut();
      if (step % stride != 0) {
        return;
      }
    }
    if (keyframeCount == keyframes.length) {
      keyframes = Arrays.copyOf(keyframes, keyframeCount * 2);
    }
    keyframes[keyframeCount++] = front.copy();
  }

  private void thinOut() {
    TrainingState[] all = keyframes;
    keyframes = new TrainingState[all.length];
    for (int i = 0; 2 * i < keyframeCount; i++) {
      keyframes[i] = all[2 * i];
    }
    keyframeCount = (keyframeCount + 1) / 2;
    stride *= 2;
  }
}
