package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.run.Run;
import reludescent.run.RunMaking;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.task.Task;
import reludescent.text.NumberText;

/** The runs that an action leads to, being made one after another, bit by bit; once made they are found by their setups. */
final class RunsMaking implements Task, Runs {
  private final List<Setup> setups;
  private final List<RunMaking> makings = new ArrayList<>();
  private int made;

  /**
   * @param like a run whose points, and whose index, are taken where a setup has the same; may be null
   * @throws SetupException where a start cannot be used
   */
  RunsMaking(List<Setup> setups, Run like, NumberText numbers) {
    this.setups = setups;
    for (Setup setup : setups) {
      makings.add(new RunMaking(setup, like, numbers));
    }
  }

  /** Whether this is better done bit by bit. */
  boolean isLong() {
    int points = 0;
    for (RunMaking making : makings) {
      points += making.pointsToMake();
    }
    return points > Setup.MOST_AT_ONCE;
  }

  /** What part of the work is done, from 0 to 1, roughly. */
  double share() {
    double shares = 0;
    for (RunMaking making : makings) {
      shares += making.share();
    }
    return shares / makings.size();
  }

  /**
   * Goes on, for so many points or a few more; whether all runs are made.
   *
   * @throws SetupException where points or a start cannot be used
   */
  @Override
  public boolean advance(int points) {
    if (made < makings.size() && makings.get(made).advance(points)) {
      made++;
    }
    return made == makings.size();
  }

  /** The run made of a setup; of another setup than those given, one that is made at once. */
  @Override
  public Run of(Setup setup, Run like) {
    int place = setups.indexOf(setup);
    return place < 0 ? AT_ONCE.of(setup, like) : makings.get(place).run();
  }
}
