package reludescent.state;

import reludescent.math.Interval;

/**
 * How an element looks at its run: nothing in it changes what is computed.
 *
 * @param handle what is pointed at in the fit: a data point by its number, after those the units' kinks, or -1
 * @param curveX where on the curve of the fit is pointed at, or NaN
 * @param zoomX what the fit's x axis has been zoomed to, or null for all
 * @param zoomY the same for its y axis; both are null or none
 * @param lossStep the step pointed at in the loss curve, or -1
 * @param logarithmic whether the loss has a logarithmic scale
 * @param across the parameter along the landscape's x axis
 * @param up the parameter along its y axis, another one
 * @param stage the part of a step being walked through, see {@link Stage}
 * @param unit the unit chosen to stand out among many, or -1
 * @param target whether the function the points come from is shown
 * @param preset the preset that is seen, or null where it is none or has been changed
 */
public record View(
    int handle, double curveX, Interval zoomX, Interval zoomY, int lossStep, boolean logarithmic, int across, int up,
    Stage stage, int unit, boolean target, Preset preset) {
  static View initial() {
    return new View(-1, Double.NaN, null, null, -1, false, 0, 1, Stage.WHOLE, -1, false, null);
  }

  /** Pointing at a handle, or at the curve, or at nothing; this one where that is so already, as mice move all the time. */
  public View at(int newHandle, double newCurveX) {
    boolean same = newCurveX == curveX || newCurveX != newCurveX && curveX != curveX;
    return same && newHandle == handle ? this
        : new View(newHandle, newCurveX, zoomX, zoomY, lossStep, logarithmic, across, up, stage, unit, target, preset);
  }

  /** The fit's axes zoomed to these ranges; both null for all. */
  public View withZoom(Interval x, Interval y) {
    return x == zoomX && y == zoomY ? this
        : new View(handle, curveX, x, y, lossStep, logarithmic, across, up, stage, unit, target, preset);
  }

  /** Pointing at a step in the loss curve, or at none: -1. */
  public View withLossStep(int newStep) {
    return newStep == lossStep ? this
        : new View(handle, curveX, zoomX, zoomY, newStep, logarithmic, across, up, stage, unit, target, preset);
  }

  /** The loss on a logarithmic scale, or a linear one. */
  public View withLogarithmic(boolean nowLogarithmic) {
    return new View(handle, curveX, zoomX, zoomY, lossStep, nowLogarithmic, across, up, stage, unit, target, preset);
  }

  /** Other axes for the landscape; asked for the same parameter twice, the two change places. */
  public View withAxes(int newAcross, int newUp) {
    boolean same = newAcross == newUp;
    return new View(handle, curveX, zoomX, zoomY, lossStep, logarithmic,
        same && newAcross == across ? up : newAcross, same && newUp == up ? across : newUp, stage, unit, target, preset);
  }

  /** Walking through a part of a step. */
  public View withStage(Stage newStage) {
    return newStage == stage ? this
        : new View(handle, curveX, zoomX, zoomY, lossStep, logarithmic, across, up, newStage, unit, target, preset);
  }

  /** With another unit chosen, or none with -1. */
  public View withUnit(int newUnit) {
    return newUnit == unit ? this
        : new View(handle, curveX, zoomX, zoomY, lossStep, logarithmic, across, up, stage, newUnit, target, preset);
  }

  /** With the function the points come from shown, or not. */
  public View withTarget(boolean nowShown) {
    return nowShown == target ? this
        : new View(handle, curveX, zoomX, zoomY, lossStep, logarithmic, across, up, stage, unit, nowShown, preset);
  }

  /** As a preset is to be looked at: its scale, its axes, the unit it is about. */
  View of(Preset shown) {
    return new View(-1, Double.NaN, null, null, -1, shown.logarithmic(), across, up, Stage.WHOLE, shown.unit(), shown.target(),
        shown);
  }

  /** The same as far as it fits another run: it points at what is still there and shows the same part of the axes. */
  View fitting(int handles, int parameters, int units) {
    boolean axesFit = across < parameters && up < parameters;
    return new View(handle < handles ? handle : -1, Double.NaN, zoomX, zoomY, -1, logarithmic,
        axesFit ? across : 0, axesFit ? up : 1, stage, unit < units ? unit : -1, target, null);
  }
}
