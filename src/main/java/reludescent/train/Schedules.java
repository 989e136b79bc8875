package reludescent.train;

import java.util.List;
import reludescent.math.Elementary;
import reludescent.math.Limit;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/**
 * The learning-rate schedules a setup can name: those of {@code torch.optim.lr_scheduler} with one call a step, in closed
 * form.
 */
public final class Schedules {
  private static final double PI = 3.141592653589793;

  public static final Kind<Schedule> CONSTANT = Kind.plain("constant", "constant", (rate, update) -> rate);

  /** {@code StepLR(step_size=every, gamma)}. */
  public static final Kind<Schedule> STEP =
      new Kind<>("step", "in steps", List.of(every(30), factor(0.1)), at -> {
        int every = (int) at[0];
        double factor = at[1];
        return (rate, update) -> rate * Elementary.power(factor, update / every);
      }, "torch.optim.lr_scheduler.StepLR(optimizer, step_size={every}, gamma={gamma})");

  /** {@code ExponentialLR(gamma)}. */
  public static final Kind<Schedule> EXPONENTIAL =
      new Kind<>("exponential", "exponential", List.of(factor(0.99)), at -> {
        double factor = at[0];
        return (rate, update) -> rate * Elementary.power(factor, update);
      }, "torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma={gamma})");

  /** {@code CosineAnnealingLR(T_max=period, eta_min=least)}; I. Loshchilov, F. Hutter, SGDR, 2017, without restarts. */
  public static final Kind<Schedule> COSINE =
      new Kind<>("cosine", "cosine",
          List.of(
              Setting.whole("period", 40, 1, 1e7, 1, 1000)
                  .explained("period", "Steps from the full learning rate to the least."),
              new Setting("least", 0, 0, Limit.LARGEST, false, 0, 0.1)
                  .explained("least", "The learning rate at its least.")),
          at -> {
            double period = at[0];
            double least = at[1];
            return (rate, update) -> (Elementary.cos(PI * update / period) + 1) * (rate - least) / 2 + least;
          }, "torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max={period}, eta_min={least})");

  public static final List<Kind<Schedule>> ALL = List.of(CONSTANT, STEP, EXPONENTIAL, COSINE);

  private Schedules() {}

  private static Setting every(double initial) {
    return Setting.whole("every", initial, 1, 1e7, 1, 100)
        .explained("every", "After how many steps that happens.");
  }

  private static Setting factor(double initial) {
    return new Setting("gamma", initial, 1e-6, 1, false, 0.5, 1)
        .explained("gamma", "What the learning rate is multiplied by.");
  }
}
