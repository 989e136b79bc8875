package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.model.Model;
import reludescent.model.Pass;

/** What every objective does by visiting points: single ones, and mini-batches. */
abstract class PointwiseObjective implements Objective {
  private final Model model;
  private final Loss loss;
  private final DataSet data;
  private final PointLoop loop;

  private Pass pass;
  private final double[] signal = new double[1];

  PointwiseObjective(Model model, Loss loss, DataSet data) {
    this.model = model;
    this.loss = loss;
    this.data = data;
    loop = PointLoop.of(model, loss);
  }

  @Override
  public final Model model() {
    return model;
  }

  @Override
  public final Loss loss() {
    return loss;
  }

  @Override
  public final DataSet data() {
    return data;
  }

  final PointLoop loop() {
    return loop;
  }

  @Override
  public final double lossAndGradient(double[] params, double[] gradient, int[] order, int from, int to) {
    double[] xs = new double[to - from];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = data.xs()[order[from + i]];
      ys[i] = data.ys()[order[from + i]];
    }
    return loop.lossAndGradient(params, gradient, xs, ys);
  }

  @Override
  public final double add(double[] params, int i, int count, double[] gradient) {
    if (pass == null) {
      pass = model.pass(1); // kept, as a landscape asks thousands of times in a frame
    }
    pass.forward(params, data.xs(), i, 1);
    double residual = pass.values()[0] - data.ys()[i];
    signal[0] = 1.0 / count * loss.derivative(residual);
    if (signal[0] != 0) {
      pass.backward(params, signal, gradient);
    }
    return loss.of(residual);
  }

  @Override
  public Objective withMoved(DataSet other, int point) {
    return Objectives.of(model, loss, other);
  }

  @Override
  public boolean isAmended() {
    return false;
  }
}
