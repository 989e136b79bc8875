package reludescent.model;

/** Parameters that a rule makes. */
public record DrawnStart(Choice<StartRule> rule) implements Start {
  @Override
  public double[] params(ReluSum model, DataSet data) {
    return rule.made().draw(model, data);
  }
}
