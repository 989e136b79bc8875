package reludescent.model;

import reludescent.math.Interval;
import reludescent.registry.Choice;

/** Parameters that a rule makes. */
public record DrawnStart(Choice<Initializer> rule) implements Start {
  @Override
  public double[] params(Model model, Interval xs) {
    return rule.made().draw(model, xs);
  }
}
