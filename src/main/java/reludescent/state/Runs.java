package reludescent.state;

import reludescent.run.Run;
import reludescent.setup.Setup;

/** Where the runs of other setups come from: made when they are asked for, or made ahead, bit by bit, where that takes long. */
interface Runs {
  /** Made when asked for. */
  Runs AT_ONCE = (setup, like) -> like.changedTo(setup);

  /**
   * The run of a setup, at its step 0.
   *
   * @param like a run whose points, and whose index, it takes where the setup has the same
   */
  Run of(Setup setup, Run like);
}
