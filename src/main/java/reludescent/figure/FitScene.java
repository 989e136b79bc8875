package reludescent.figure;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.math.Interval;
import reludescent.model.Model;
import reludescent.plot.Pen;
import reludescent.plot.Tip;

/**
 * What there is to see of a fit.
 *
 * @param xRange where the x axis runs from and to
 * @param yRange where the y axis runs from and to
 * @param data the points trained on; may be empty
 * @param heldOut the points kept from training; may be empty
 * @param batch those of the points that this step goes by, or null for all
 * @param model the function that is fitted
 * @param params its parameters now
 * @param chosen the unit that stands out among many, or -1
 * @param startParams its parameters at step 0, or null where there is no run
 * @param target the function the points come from, or null where that is not to be seen
 * @param name what the model is called at its end where others stand beside it; else empty
 * @param title what stands above; may be empty
 * @param focus what is pointed at, or null
 * @param others other models to be seen beside this one
 * @param walk a part of the step to be seen by itself, or null
 * @param density the points where they are too many for dots, or null
 */
public record FitScene(
    Interval xRange,
    Interval yRange,
    DataSet data,
    DataSet heldOut,
    int[] batch,
    Model model,
    double[] params,
    int chosen,
    double[] startParams,
    Trace target,
    String name,
    String title,
    Focus focus,
    List<Other> others,
    Walk walk,
    DensityPicture density) {
  /** A scene without anything pointed at or beside it. */
  public FitScene(Interval xRange, Interval yRange, DataSet data, DataSet heldOut, Model model, double[] params,
      double[] startParams) {
    this(xRange, yRange, data, heldOut, null, model, params, -1, startParams, null, "", "", null, List.of(), null, null);
  }

  /** The same under a title. */
  public FitScene titled(String newTitle) {
    return new FitScene(xRange, yRange, data, heldOut, batch, model, params, chosen, startParams, target, name, newTitle, focus, others,
        walk, density);
  }

  /** A curve through these places; x is rising. */
  public record Trace(double[] xs, double[] ys) {}

  /**
   * A place pointed at and what is told of it.
   *
   * @param point the point there, or -1
   * @param ringPx radius of the ring around it
   */
  public record Focus(double x, double y, int point, double ringPx, Tip tip) {}

  /** Another model with its parameters, and the short name that stands at its line. */
  public record Other(Model model, double[] params, String name, Pen pen) {}

  /**
   * One part of a step: marks where the model stands over the points, how far it is from them, what each of them pulls with, or
   * where the step leads.
   *
   * @param predictions whether the model's values at the points are marked
   * @param shares what each point's loss changes by with the model's value, or null where that is not to be seen
   * @param next the parameters after the step, or null where they are not to be seen
   */
  public record Walk(boolean predictions, double[] shares, double[] next) {}
}
