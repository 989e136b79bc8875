package reludescent.train;

import java.util.List;
import reludescent.model.Kind;

/** The optimizers a setup can name. */
public final class Optimizers {
  public static final Kind<Optimizer> SGD =
      Kind.plain("sgd", "gradient descent", new GradientDescent(), "torch.optim.SGD([params], lr={learningRate})");

  public static final List<Kind<Optimizer>> ALL = List.of(SGD);

  private Optimizers() {}
}
