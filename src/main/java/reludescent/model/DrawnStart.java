package reludescent.model;

import reludescent.data.DataSet;
import reludescent.registry.Choice;

/** Parameters that a rule makes. */
public record DrawnStart(Choice<Initializer> rule) implements Start {
  @Override
  public double[] params(ReluSum model, DataSet data) {
    return rule.made().draw(model, data);
  }
}
