package reludescent.train;

import java.util.List;
import reludescent.model.Kind;
import reludescent.model.Setting;

/** The optimizers a setup can name, with PyTorch's defaults. */
public final class Optimizers {
  public static final Kind<Optimizer> SGD = Kind.plain("sgd", "gradient descent", new GradientDescent());
  public static final Kind<Optimizer> MOMENTUM =
      new Kind<>("momentum", "momentum", List.of(kept("momentum", 0.9)), at -> new Momentum(at[0], false));
  public static final Kind<Optimizer> NESTEROV =
      new Kind<>("nesterov", "Nesterov momentum", List.of(kept("momentum", 0.9)), at -> new Momentum(at[0], true));
  public static final Kind<Optimizer> ADAGRAD =
      new Kind<>("adagrad", "AdaGrad", List.of(eps(1e-10)), at -> new AdaGrad(at[0]));
  public static final Kind<Optimizer> RMSPROP =
      new Kind<>("rmsprop", "RMSprop", List.of(kept("alpha", 0.99), eps(1e-8)), at -> new RmsProp(at[0], at[1]));
  public static final Kind<Optimizer> ADAM =
      new Kind<>("adam", "Adam", List.of(kept("beta1", 0.9), kept("beta2", 0.999), eps(1e-8)),
          at -> new Adam(at[0], at[1], at[2]));

  public static final List<Kind<Optimizer>> ALL = List.of(SGD, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM);

  private Optimizers() {}

  /** A share of what was, kept from step to step: 1 would never forget. */
  private static Setting kept(String name, double initial) {
    return Setting.between(name, initial, 0, 0.999999);
  }

  private static Setting eps(double initial) {
    return new Setting("eps", initial, 1e-300, 1, false, 0, 1e-3);
  }
}
