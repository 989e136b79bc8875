package reludescent.app;

import java.util.List;
import reludescent.math.Interval;

/**
 * How an element looks at its run: nothing in it changes what is computed.
 *
 * @param point the data point pointed at or focused, or -1
 * @param lossStep the step pointed at in the loss curve, or -1
 * @param zoomX what the fit's x axis shows instead of its own range, or null
 * @param zoomY what the fit's y axis shows instead of its own range, or null
 * @param phase the part of the step walked through: 0 the whole step, 1 predict, 2 measure, 3 differentiate, 4 update
 * @param across the parameter along the landscape's x axis
 * @param up the parameter along its y axis
 * @param logarithmic whether the loss has a logarithmic scale
 * @param pins runs kept for comparison, at most {@link #MOST_PINS}
 */
public record View(
    int point, int lossStep, Interval zoomX, Interval zoomY, int phase, int across, int up, boolean logarithmic, List<Run> pins) {
  public static final int MOST_PINS = 4;

  static final View INITIAL = new View(-1, -1, null, null, 0, 0, 1, false, List.of());

  View withPoint(int newPoint) {
    return new View(newPoint, lossStep, zoomX, zoomY, phase, across, up, logarithmic, pins);
  }

  View withLossStep(int newStep) {
    return new View(point, newStep, zoomX, zoomY, phase, across, up, logarithmic, pins);
  }

  View withZoom(Interval newX, Interval newY) {
    return new View(point, lossStep, newX, newY, phase, across, up, logarithmic, pins);
  }

  View withPhase(int newPhase) {
    return new View(point, lossStep, zoomX, zoomY, newPhase, across, up, logarithmic, pins);
  }

  View withAxes(int newAcross, int newUp) {
    return new View(point, lossStep, zoomX, zoomY, phase, newAcross, newUp, logarithmic, pins);
  }

  View withLogarithmic(boolean nowLogarithmic) {
    return new View(point, lossStep, zoomX, zoomY, phase, across, up, nowLogarithmic, pins);
  }

  View withPins(List<Run> newPins) {
    return new View(point, lossStep, zoomX, zoomY, phase, across, up, logarithmic, newPins);
  }

  /** The same as far as it fits a run with so many points and parameters. */
  View fitting(int points, int parameters) {
    View fitting = point < points ? this : withPoint(-1);
    return across < parameters && up < parameters ? fitting : fitting.withAxes(0, Math.min(1, parameters - 1));
  }
}
