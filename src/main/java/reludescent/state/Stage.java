package reludescent.state;

/** The parts of one step of gradient descent, in their order, and the step as a whole. */
public enum Stage {
  WHOLE, PREDICT, MEASURE, DIFFERENTIATE, UPDATE
}
