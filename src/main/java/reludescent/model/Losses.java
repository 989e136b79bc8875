package reludescent.model;

import java.util.List;

/** The losses a setup can name. */
public final class Losses {
  public static final Kind<Loss> MAE =
      Kind.plain("mae", "mean absolute error", new MeanAbsoluteError(), "torch.nn.L1Loss()");

  public static final List<Kind<Loss>> ALL = List.of(MAE);

  private Losses() {}
}
