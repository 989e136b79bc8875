package reludescent.app;

/**
 * How an element looks at its run: nothing in it changes what is computed.
 *
 * @param point the data point pointed at in the fit, or -1
 * @param lossStep the step pointed at in the loss curve, or -1
 * @param logarithmic whether the loss has a logarithmic scale
 */
public record View(int point, int lossStep, boolean logarithmic) {
  static final View INITIAL = new View(-1, -1, false);

  View withPoint(int newPoint) {
    return new View(newPoint, lossStep, logarithmic);
  }

  View withLossStep(int newStep) {
    return new View(point, newStep, logarithmic);
  }

  View withLogarithmic(boolean nowLogarithmic) {
    return new View(point, lossStep, nowLogarithmic);
  }

  /** The same as far as it fits a run with so many points. */
  View fitting(int points) {
    return new View(point < points ? point : -1, -1, logarithmic);
  }
}
