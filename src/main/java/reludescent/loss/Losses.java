package reludescent.loss;

import java.util.List;
import reludescent.registry.Kind;

/** The losses a setup can name. */
public final class Losses {
  public static final Kind<Loss> MAE =
      Kind.plain("mae", "mean absolute error", new MeanAbsoluteError(), "torch.nn.L1Loss()");
  public static final Kind<Loss> MSE =
      Kind.plain("mse", "mean squared error", new SquaredError(), "torch.nn.MSELoss()");
  public static final Kind<Loss> HUBER =
      Kind.plain("huber", "Huber, \u03b4 = 1", new HuberLoss(), "torch.nn.HuberLoss()");

  public static final List<Kind<Loss>> ALL = List.of(MAE, MSE, HUBER);

  private Losses() {}
}
