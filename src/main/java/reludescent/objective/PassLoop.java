package reludescent.objective;

import reludescent.loss.Loss;
import reludescent.loss.LossForm;
import reludescent.model.Model;
import reludescent.model.Pass;

/** Visits points a block at a time, by a model's own way forward and back. */
final class PassLoop implements PointLoop {
  /** So few that all of a block's numbers stay near, so many that what is done once a block hardly counts. */
  private static final int BLOCK = 64;

  private final Loss loss;
  private final LossForm form;
  private final Pass pass;
  private final double[] signals = new double[BLOCK];

  PassLoop(Model model, Loss loss) {
    this.loss = loss;
    form = loss.form();
    pass = model.pass(BLOCK);
  }

  @Override
  public double loss(double[] params, double[] xs, double[] ys) {
    double sum = 0;
    for (int from = 0; from < xs.length; from += BLOCK) {
      int count = Math.min(BLOCK, xs.length - from);
      pass.forward(params, xs, from, count);
      sum = measure(sum, ys, from, count, 0);
    }
    return sum / xs.length;
  }

  @Override
  public double lossAndGradient(double[] params, double[] gradient, double[] xs, double[] ys) {
    for (int j = 0; j < gradient.length; j++) {
      gradient[j] = 0;
    }
    double part = 1.0 / xs.length;
    double sum = 0;
    for (int from = 0; from < xs.length; from += BLOCK) {
      int count = Math.min(BLOCK, xs.length - from);
      pass.forward(params, xs, from, count);
      sum = measure(sum, ys, from, count, part);
      pass.backward(params, signals, gradient);
    }
    return sum / xs.length;
  }

  /** Adds what a block costs to a sum; the loss's derivatives, times a factor, become the signals. */
  private double measure(double before, double[] ys, int from, int count, double part) {
    boolean squared = form == LossForm.SQUARED;
    boolean absolute = form == LossForm.ABSOLUTE;
    double[] values = pass.values();
    double[] signals = this.signals;
    double sum = before;
    for (int i = 0; i < count; i++) {
      double residual = values[i] - ys[from + i];
      double derivative;
      if (squared) {
        derivative = 2 * residual;
        sum += residual * residual;
      } else if (absolute) {
        derivative = residual > 0 ? 1 : 0 > residual ? -1 : 0; // by two comparisons of one kind it would be a call
        sum += derivative * residual;
      } else {
        derivative = loss.derivative(residual);
        sum += loss.of(residual);
      }
      signals[i] = part * derivative;
    }
    return sum;
  }
}
