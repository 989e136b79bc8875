package reludescent.activation;

import java.util.List;
import reludescent.registry.Kind;
import reludescent.registry.Setting;

/** The activations a setup can name. */
public final class Activations {
  public static final Kind<Activation> RELU = Kind.plain("relu", "ReLU", new Relu(), "torch.nn.ReLU()");
  public static final Kind<Activation> LEAKY =
      new Kind<>("leaky", "leaky ReLU", List.of(Setting.any("slope", 0.01, 0, 1)
          .explained("slope", "Slope on the left of 0.")), at -> new Leaky(at[0]),
          "torch.nn.LeakyReLU({slope})");
  public static final Kind<Activation> HARDTANH =
      Kind.plain("hardtanh", "hard tanh", new HardTanh(), "torch.nn.Hardtanh()");
  public static final Kind<Activation> IDENTITY =
      Kind.plain("identity", "identity", new Identity(), "torch.nn.Identity()");
  public static final Kind<Activation> ELU = Kind.plain("elu", "ELU", new Elu(), "torch.nn.ELU()");
  public static final Kind<Activation> SILU = Kind.plain("silu", "SiLU", new Silu(), "torch.nn.SiLU()");
  public static final Kind<Activation> SOFTPLUS =
      Kind.plain("softplus", "softplus", new Softplus(), "torch.nn.Softplus()");
  public static final Kind<Activation> TANH = Kind.plain("tanh", "tanh", new Tanh(), "torch.nn.Tanh()");
  public static final Kind<Activation> SIGMOID =
      Kind.plain("sigmoid", "sigmoid", new Sigmoid(), "torch.nn.Sigmoid()");

  public static final List<Kind<Activation>> ALL =
      List.of(RELU, LEAKY, HARDTANH, IDENTITY, ELU, SILU, SOFTPLUS, TANH, SIGMOID);

  private Activations() {}
}
