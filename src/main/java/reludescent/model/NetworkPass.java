package reludescent.model;

import reludescent.activation.Activation;

/**
 * A network's layers one after the other, each over all points at hand: unit after unit, four inputs at a time, which adds in the same
 * order as one at a time. Units that give 0 for all these points are passed over; where points come sorted these are half of them.
 */
final class NetworkPass implements Pass {
  private final Network model;
  private final Activation activation;
  private final int most;
  private int count;

  /** For each layer, and for each of its outputs, a number for each point; at place 0 stands the input. */
  private final double[][] zs;
  private final double[][] outputs;
  private final double[][] signals;

  /** For each layer's outputs, the places of those that are not 0 at all points, and how many they are. */
  private final int[][] alive;
  private final int[] aliveCount;

  /** Of the layer at hand, the outputs that any signal comes back to. */
  private final int[] heard = new int[Network.MOST_WIDTH];

  NetworkPass(Network model, int points) {
    this.model = model;
    activation = model.activation().made();
    most = points;
    int layers = model.layers() + 2;
    zs = new double[layers][];
    outputs = new double[layers][];
    signals = new double[layers][];
    alive = new int[layers][];
    aliveCount = new int[layers];
    for (int l = 0; l < layers; l++) {
      int width = l == 0 ? 1 : model.outputs(l - 1);
      zs[l] = new double[width * points];
      outputs[l] = l == 0 || l == layers - 1 ? zs[l] : new double[width * points];
      signals[l] = new double[width * points];
      alive[l] = new int[width];
    }
    aliveCount[0] = 1;
  }

  @Override
  public void forward(double[] params, double[] xs, int from, int count) {
    this.count = count;
    double[] input = outputs[0];
    for (int i = 0; i < count; i++) {
      input[i] = xs[from + i];
    }
    for (int l = 0; l <= model.layers(); l++) {
      double[] zs = this.zs[l + 1];
      for (int o = 0; o < model.outputs(l); o++) {
        int at = o * most;
        double bias = params[model.bias(l, o)];
        for (int i = 0; i < count; i++) {
          zs[at + i] = bias;
        }
        addInputs(l, params, model.weight(l, o, 0), zs, at);
        if (l < model.layers()) {
          activation.apply(zs, outputs[l + 1], at, at + count);
        }
      }
      if (l < model.layers()) {
        findAlive(l + 1, model.outputs(l));
      }
    }
  }

  /** Adds each input of a layer, times its weight, to one output's preactivations. */
  private void addInputs(int layer, double[] params, int weights, double[] zs, int at) {
    double[] inputs = outputs[layer];
    int[] alive = this.alive[layer];
    int end = aliveCount[layer];
    int count = this.count;
    int most = this.most;
    int j = 0;
    for (; j + 3 < end; j += 4) {
      double w1 = params[weights + alive[j]];
      double w2 = params[weights + alive[j + 1]];
      double w3 = params[weights + alive[j + 2]];
      double w4 = params[weights + alive[j + 3]];
      int a1 = alive[j] * most;
      int a2 = alive[j + 1] * most;
      int a3 = alive[j + 2] * most;
      int a4 = alive[j + 3] * most;
      for (int i = 0; i < count; i++) {
        zs[at + i] = zs[at + i] + w1 * inputs[a1 + i] + w2 * inputs[a2 + i] + w3 * inputs[a3 + i] + w4 * inputs[a4 + i];
      }
    }
    for (; j < end; j++) {
      double w = params[weights + alive[j]];
      int a = alive[j] * most;
      for (int i = 0; i < count; i++) {
        zs[at + i] += w * inputs[a + i];
      }
    }
  }

  private void findAlive(int layer, int width) {
    double[] outputs = this.outputs[layer];
    int[] alive = this.alive[layer];
    int end = 0;
    for (int k = 0; k < width; k++) {
      int at = k * most;
      int i = 0;
      while (i < count && outputs[at + i] == 0) {
        i++;
      }
      if (i < count) {
        alive[end] = k;
        end++;
      }
    }
    aliveCount[layer] = end;
  }

  @Override
  public double[] values() {
    return outputs[model.layers() + 1];
  }

  @Override
  public double preactivation(int k, int i) {
    int layer = model.layerOf(k);
    return zs[layer + 1][(k - model.firstUnit(layer)) * most + i];
  }

  @Override
  public double output(int k, int i) {
    int layer = model.layerOf(k);
    return outputs[layer + 1][(k - model.firstUnit(layer)) * most + i];
  }

  @Override
  public double signal(int k, int i) {
    int layer = model.layerOf(k);
    return signals[layer + 1][(k - model.firstUnit(layer)) * most + i];
  }

  @Override
  public void backward(double[] params, double[] toValues, double[] gradient) {
    double[] last = signals[model.layers() + 1];
    for (int i = 0; i < count; i++) {
      last[i] = toValues[i];
    }
    for (int l = model.layers(); l >= 0; l--) {
      double[] signals = this.signals[l + 1];
      int width = model.outputs(l);
      int heardCount = 0;
      for (int o = 0; o < width; o++) {
        if (addGradient(l, signals, o * most, model.weight(l, o, 0), model.bias(l, o), gradient)) {
          heard[heardCount] = o;
          heardCount++;
        }
      }
      if (l > 0) {
        propagate(l, params, heardCount);
      }
    }
  }

  /** Adds what one output of a layer gives to the gradient; whether that is anything. */
  private boolean addGradient(int layer, double[] signals, int at, int weights, int bias, double[] gradient) {
    double[] inputs = outputs[layer];
    int[] alive = this.alive[layer];
    int end = aliveCount[layer];
    int count = this.count;
    int most = this.most;
    double toBias = gradient[bias];
    boolean any = false;
    for (int i = 0; i < count; i++) {
      toBias += signals[at + i];
      any = any || signals[at + i] != 0;
    }
    if (!any) {
      return false;
    }
    gradient[bias] = toBias;
    int j = 0;
    for (; j + 1 < end; j += 2) {
      int first = weights + alive[j];
      int second = weights + alive[j + 1];
      int a1 = alive[j] * most;
      int a2 = alive[j + 1] * most;
      double toFirst = gradient[first];
      double toSecond = gradient[second];
      for (int i = 0; i < count; i++) {
        double signal = signals[at + i];
        toFirst += signal * inputs[a1 + i];
        toSecond += signal * inputs[a2 + i];
      }
      gradient[first] = toFirst;
      gradient[second] = toSecond;
    }
    if (j < end) {
      int only = weights + alive[j];
      int a = alive[j] * most;
      double toOnly = gradient[only];
      for (int i = 0; i < count; i++) {
        toOnly += signals[at + i] * inputs[a + i];
      }
      gradient[only] = toOnly;
    }
    return true;
  }

  /** From the signals at a layer's outputs, those that are heard, to those at its inputs' preactivations. */
  private void propagate(int layer, double[] params, int heardCount) {
    double[] signals = this.signals[layer + 1];
    double[] inputs = this.signals[layer];
    int[] heard = this.heard;
    int count = this.count;
    int most = this.most;
    int stride = model.inputs(layer);
    for (int k = 0; k < stride; k++) {
      int at = k * most;
      for (int i = 0; i < count; i++) {
        inputs[at + i] = 0;
      }
      int weights = model.weight(layer, 0, k);
      int o = 0;
      for (; o + 3 < heardCount; o += 4) {
        double w1 = params[weights + heard[o] * stride];
        double w2 = params[weights + heard[o + 1] * stride];
        double w3 = params[weights + heard[o + 2] * stride];
        double w4 = params[weights + heard[o + 3] * stride];
        int a1 = heard[o] * most;
        int a2 = heard[o + 1] * most;
        int a3 = heard[o + 2] * most;
        int a4 = heard[o + 3] * most;
        for (int i = 0; i < count; i++) {
          inputs[at + i] =
              inputs[at + i] + w1 * signals[a1 + i] + w2 * signals[a2 + i] + w3 * signals[a3 + i] + w4 * signals[a4 + i];
        }
      }
      for (; o < heardCount; o++) {
        double w = params[weights + heard[o] * stride];
        int a = heard[o] * most;
        for (int i = 0; i < count; i++) {
          inputs[at + i] += w * signals[a + i];
        }
      }
      activation.propagate(zs[layer], outputs[layer], inputs, at, at + count);
    }
  }
}
