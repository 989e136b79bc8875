package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.model.UnitSum;

/**
 * The mean loss as a function of two of the parameters, all others held as they are: a true slice of the landscape. What the
 * other units of a sum make of each point is worked out once; a place then costs one or two units a point. Where the objective has
 * an index, or the model is no sum, the objective is asked instead.
 */
public final class LossSlice {
  private final Objective objective;
  /** Where every point is visited and the model is a sum; else null. */
  private final UnitSum model;
  private final Loss loss;
  private final DataSet data;
  private final double[] params;
  private final double[] rest;
  private final int first;
  private final int second;

  /**
   * @param params the parameters the slice goes through; not changed
   * @param first the place among them of one that varies
   * @param second the place of the other
   */
  public LossSlice(Objective objective, double[] params, int first, int second) {
    this.objective = objective;
    this.model = objective.visitsPoints() ? objective.model().asSum() : null;
    this.loss = objective.loss();
    this.data = objective.data();
    this.params = params.clone();
    this.first = first;
    this.second = second;
    this.rest = new double[model == null ? 0 : data.size()];
    if (model == null) {
      return;
    }
    int a = model.unitOf(first);
    int b = model.unitOf(second);
    for (int i = 0; i < rest.length; i++) {
      for (int k = 0; k < model.units(); k++) {
        rest[i] += k == a || k == b ? 0 : model.part(params, k, data.xs()[i]);
      }
    }
  }

  /** Roughly how much work one place is, in units evaluated. */
  public double work() {
    return model == null ? objective.work() : 2.0 * data.size();
  }

  /** The mean loss where the one parameter is {@code atFirst} and the other {@code atSecond}. */
  public double loss(double atFirst, double atSecond) {
    params[first] = atFirst;
    params[second] = atSecond;
    if (model == null) {
      return objective.loss(params);
    }
    int a = model.unitOf(first);
    int b = model.unitOf(second);
    double offset = model.weighted() ? params[0] : 0;
    double sum = 0;
    double[] xs = data.xs();
    double[] ys = data.ys();
    for (int i = 0; i < xs.length; i++) {
      double value = offset + rest[i];
      if (a >= 0) {
        value += model.part(params, a, xs[i]);
      }
      if (b >= 0 && b != a) {
        value += model.part(params, b, xs[i]);
      }
      sum += loss.of(value - ys[i]);
    }
    return sum / xs.length;
  }
}
