package reludescent.model;

import reludescent.activation.Activation;

/** Units of a sum, one after the other over all points at hand. */
final class UnitSumPass implements Pass {
  private final UnitSum model;
  private final Activation activation;
  private final int most;
  private final double[] xs;
  private final double[] values;
  /** Of each unit, a number for each point. */
  private final double[] zs;
  private final double[] outputs;
  private final double[] signals;
  private int count;

  UnitSumPass(UnitSum model, int points) {
    this.model = model;
    activation = model.activation().made();
    most = points;
    xs = new double[points];
    values = new double[points];
    zs = new double[model.units() * points];
    outputs = new double[zs.length];
    signals = new double[zs.length];
  }

  @Override
  public void forward(double[] params, double[] allXs, int from, int count) {
    this.count = count;
    double[] xs = this.xs;
    double[] values = this.values;
    double[] zs = this.zs;
    double[] outputs = this.outputs;
    boolean weighted = model.weighted();
    for (int i = 0; i < count; i++) {
      xs[i] = allXs[from + i];
      values[i] = weighted ? params[model.offset()] : 0;
    }
    for (int k = 0; k < model.units(); k++) {
      double slope = params[model.slope(k)];
      double intercept = params[model.intercept(k)];
      double weight = weighted ? params[model.weight(k)] : 1;
      int at = k * most;
      for (int i = 0; i < count; i++) {
        zs[at + i] = slope * xs[i] + intercept;
      }
      activation.apply(zs, outputs, at, at + count);
      for (int i = 0; i < count; i++) {
        values[i] += weight * outputs[at + i];
      }
    }
  }

  @Override
  public double[] values() {
    return values;
  }

  @Override
  public double preactivation(int k, int i) {
    return zs[k * most + i];
  }

  @Override
  public double output(int k, int i) {
    return outputs[k * most + i];
  }

  @Override
  public void backward(double[] params, double[] toValues, double[] gradient) {
    double[] xs = this.xs;
    double[] outputs = this.outputs;
    double[] signals = this.signals;
    int count = this.count;
    boolean weighted = model.weighted();
    if (weighted) {
      double toOffset = gradient[model.offset()];
      for (int i = 0; i < count; i++) {
        toOffset += toValues[i];
      }
      gradient[model.offset()] = toOffset;
    }
    for (int k = 0; k < model.units(); k++) {
      int at = k * most;
      double weight = weighted ? params[model.weight(k)] : 1;
      for (int i = 0; i < count; i++) {
        signals[at + i] = toValues[i] * weight;
      }
      activation.propagate(zs, outputs, signals, at, at + count);
      double toSlope = gradient[model.slope(k)];
      double toIntercept = gradient[model.intercept(k)];
      for (int i = 0; i < count; i++) {
        double signal = signals[at + i];
        toSlope += signal * xs[i];
        toIntercept += signal;
      }
      gradient[model.slope(k)] = toSlope;
      gradient[model.intercept(k)] = toIntercept;
      if (weighted) {
        double toWeight = gradient[model.weight(k)];
        for (int i = 0; i < count; i++) {
          toWeight += toValues[i] * outputs[at + i];
        }
        gradient[model.weight(k)] = toWeight;
      }
    }
  }

  @Override
  public double signal(int k, int i) {
    return signals[k * most + i];
  }
}
