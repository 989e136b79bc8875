package reludescent.app;

/** The parts of one step of gradient descent, in their order, and the step as a whole. */
public enum Stage {
  WHOLE("The whole step"),
  PREDICT("1 Predict"),
  MEASURE("2 Measure"),
  DIFFERENTIATE("3 Differentiate"),
  UPDATE("4 Update");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
