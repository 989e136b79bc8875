package reludescent.run;

import reludescent.data.DataSet;
import reludescent.data.FunctionData;
import reludescent.data.HeldOutSplit;
import reludescent.data.NoisyPoints;
import reludescent.objective.Objective;
import reludescent.objective.ObjectiveMaking;
import reludescent.objective.Objectives;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.task.Task;
import reludescent.text.NumberText;

/**
 * A run being made, bit by bit: its points, which of them are kept out, and the index over them. For a million points that takes
 * longer than a frame.
 */
public final class RunMaking implements Task {
  /** How often each point has its turn, roughly: while it is made, and while it is put into an index. */
  private static final int TURNS_TO_MAKE = 4;
  private static final int TURNS_TO_INDEX = 3;

  private final Setup setup;
  private final NumberText numbers;
  private NoisyPoints noisy;
  private DataSet all;
  private HeldOutSplit parting;
  private DataSet training;
  private DataSet keptOut;
  private Objective objective;
  private Objective heldOutObjective;
  private ObjectiveMaking indexing;
  private ObjectiveMaking heldOutIndexing;
  private Run run;
  private int turns;
  private double done;

  /**
   * @param like a run whose points, and whose index, are taken where the setup has the same; may be null
   * @param numbers for what is said of points and of a start that cannot be used; null where they are known to be good
   * @throws SetupException where the start cannot be used
   */
  public RunMaking(Setup setup, Run like, NumberText numbers) {
    this.setup = setup;
    this.numbers = numbers;
    if (like != null && like.setup().data() == setup.data() && like.setup().heldOut() == setup.heldOut()) {
      training = like.data();
      keptOut = like.heldOut();
      checkStart();
      if (like.hasIndexFor(setup)) {
        objective = like.timeline().trainer().objective();
        heldOutObjective = like.heldOutObjective();
      } else {
        turns = TURNS_TO_INDEX;
      }
    } else if (setup.data() instanceof FunctionData function) {
      noisy = new NoisyPoints(function);
      turns = TURNS_TO_MAKE + TURNS_TO_INDEX;
    } else {
      all = setup.data().points();
      turns = TURNS_TO_INDEX;
    }
  }

  /** A run made at once. */
  static Run made(Setup setup, Run like) {
    RunMaking making = new RunMaking(setup, like, null);
    making.finish();
    return making.run;
  }

  /** How many points have to be made or put into an index; beyond {@link Setup#MOST_AT_ONCE} that is better done bit by bit. */
  public int pointsToMake() {
    return turns == 0 ? 0 : setup.pointCount();
  }

  /** What part of the work is done, from 0 to 1, roughly. */
  public double share() {
    return run != null ? 1 : turns == 0 ? 0 : Math.min(1, done / turns / setup.pointCount());
  }

  /** The run, once it is made. */
  public Run run() {
    return run;
  }

  /**
   * Goes on, for so many points or a few more; whether the run is made.
   *
   * @throws SetupException where its points or its start cannot be used
   */
  @Override
  public boolean advance(int points) {
    done += points;
    if (noisy != null) {
      if (noisy.advance(points)) {
        all = noisy.made();
        noisy = null;
      }
    } else if (training == null && parting == null) {
      if (numbers != null) {
        SetupReader.checkPoints(all, numbers);
      }
      parting = new HeldOutSplit(setup.heldOut(), all);
    } else if (training == null) {
      if (parting.advance(points)) {
        training = parting.training();
        keptOut = parting.keptOut();
        checkStart();
      }
    } else if (objective == null && indexing == null) {
      indexing = Objectives.making(setup.model(), setup.loss().made(), training);
      heldOutIndexing = Objectives.making(setup.model(), setup.loss().made(), keptOut);
    } else if (objective == null && indexing.advance(points) && heldOutIndexing.advance(points)) {
      objective = indexing.made();
      heldOutObjective = heldOutIndexing.made();
    }
    if (objective != null) {
      run = Run.of(setup, training, keptOut, objective, heldOutObjective);
    }
    return run != null;
  }

  private void checkStart() {
    if (numbers != null) {
      SetupReader.checkStart(setup, training, numbers);
    }
  }
}
