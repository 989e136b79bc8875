package reludescent.train;

import java.util.List;
import reludescent.model.Kind;

/** The learning-rate schedules a setup can name. */
public final class Schedules {
  public static final Kind<Schedule> CONSTANT = Kind.plain("constant", "constant", (rate, update) -> rate);

  public static final List<Kind<Schedule>> ALL = List.of(CONSTANT);

  private Schedules() {}
}
