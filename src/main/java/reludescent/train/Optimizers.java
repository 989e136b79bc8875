package reludescent.train;

import java.util.List;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/** The optimizers a setup can name, with PyTorch's defaults. */
public final class Optimizers {
  private static final String SPEED = "Share of its speed that a step hands on to the next.";
  private static final String MEAN = "Share of the mean gradient that a step keeps.";
  private static final String SQUARES = "Share of the mean of squared gradients that a step keeps.";

  public static final Kind<Optimizer> SGD =
      new Kind<>("sgd", "gradient descent", List.of(decay(0)), at -> WeightDecay.of(new GradientDescent(), at[0]),
          "torch.optim.SGD([params], lr={learningRate})");
  public static final Kind<Optimizer> MOMENTUM =
      new Kind<>("momentum", "momentum", List.of(kept("momentum", 0, 0.9, SPEED), decay(0)),
          at -> WeightDecay.of(new Momentum(at[0], false), at[1]),
          "torch.optim.SGD([params], lr={learningRate}, momentum={momentum})");
  public static final Kind<Optimizer> NESTEROV =
      new Kind<>("nesterov", "Nesterov momentum", List.of(kept("momentum", 1e-6, 0.9, SPEED), decay(0)),
          at -> WeightDecay.of(new Momentum(at[0], true), at[1]),
          "torch.optim.SGD([params], lr={learningRate}, momentum={momentum}, nesterov=True)");
  public static final Kind<Optimizer> ADAGRAD =
      new Kind<>("adagrad", "AdaGrad", List.of(eps(1e-10), decay(0)), at -> WeightDecay.of(new AdaGrad(at[0]), at[1]),
          "torch.optim.Adagrad([params], lr={learningRate}, eps={eps})");
  public static final Kind<Optimizer> RMSPROP =
      new Kind<>("rmsprop", "RMSprop", List.of(kept("alpha", 0, 0.99, SQUARES), eps(1e-8), decay(0)),
          at -> WeightDecay.of(new RmsProp(at[0], at[1]), at[2]),
          "torch.optim.RMSprop([params], lr={learningRate}, alpha={alpha}, eps={eps})");
  public static final Kind<Optimizer> ADAM =
      new Kind<>("adam", "Adam", List.of(kept("beta1", 0, 0.9, MEAN), kept("beta2", 0, 0.999, SQUARES), eps(1e-8), decay(0)),
          at -> WeightDecay.of(new Adam(at[0], at[1], at[2]), at[3]),
          "torch.optim.Adam([params], lr={learningRate}, betas=({beta1}, {beta2}), eps={eps})");

  public static final Kind<Optimizer> ADAMW =
      new Kind<>("adamw", "AdamW", List.of(kept("beta1", 0, 0.9, MEAN), kept("beta2", 0, 0.999, SQUARES), eps(1e-8), decay(0.01)),
          at -> new DecoupledWeightDecay(new Adam(at[0], at[1], at[2]), at[3]),
          "torch.optim.AdamW([params], lr={learningRate}, betas=({beta1}, {beta2}), eps={eps})");

  public static final List<Kind<Optimizer>> ALL = List.of(SGD, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM, ADAMW);

  private Optimizers() {}

  /** A share of what was, kept from step to step: 1 would never forget, and PyTorch's Nesterov refuses 0. */
  private static Setting kept(String name, double least, double initial, String explanation) {
    return Setting.between(name, initial, least, 0.999999).explained(name, explanation);
  }

  /** PyTorch's {@code weight_decay}. */
  private static Setting decay(double initial) {
    return new Setting("weightDecay", initial, 0, 1e6, false, 0, 0.1)
        .explained("weight decay", "How much a step pulls each parameter towards 0.");
  }

  private static Setting eps(double initial) {
    return new Setting("eps", initial, 1e-300, 1, false, 0, 1e-3).explained("eps", "Keeps the divisor away from zero.");
  }
}
