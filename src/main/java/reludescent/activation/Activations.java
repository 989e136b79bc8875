package reludescent.activation;

import java.util.List;
import reludescent.registry.Kind;

/** The activations a setup can name. */
public final class Activations {
  public static final Kind<Activation> RELU = Kind.plain("relu", "ReLU", new Relu(), "torch.nn.ReLU()");

  public static final List<Kind<Activation>> ALL = List.of(RELU);

  private Activations() {}
}
