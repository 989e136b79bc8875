package reludescent.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.activation.Activation;
import reludescent.math.Interval;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.SortedPoints;
import reludescent.registry.Choice;

/**
 * A network of one input and one output: {@code Sequential(Linear(1, h1), act, Linear(h1, h2), act, ..., Linear(hL, 1))}, its
 * parameters in PyTorch's order: of each layer its weights row by row, then its biases. Weight {@code W2[1,3]} leads from the third
 * unit of the first hidden layer to the first of the second, PyTorch's {@code 2.weight[0, 2]}.
 */
public final class Network implements Model {
  /** More hidden layers, units in one of them, or parameters than this are refused. */
  public static final int MOST_LAYERS = 6;
  public static final int MOST_WIDTH = 64;
  public static final int MOST_PARAMETERS = 4096;

  /** Inputs of each layer, and the one output: 1, h1, h2, ..., 1. */
  private final int[] widths;
  private final Choice<Activation> activation;
  /** Of each layer, the place of its first weight; behind the last, the number of parameters. */
  private final int[] starts;
  /** Of each hidden layer, its first unit; behind the last, the number of units. */
  private final int[] firstUnits;

  /**
   * @param hidden widths of the hidden layers: 1 to 6 of 1 to 64 each, with at most 4096 parameters
   * @param activation of each hidden unit
   */
  public Network(List<Integer> hidden, Choice<Activation> activation) {
    this(activation, hidden);
    if (layers() < 1 || layers() > MOST_LAYERS) {
      throw new IllegalArgumentException("layers: " + layers() + ", allowed are 1 to " + MOST_LAYERS);
    }
    for (int width : hidden) {
      if (width < 1 || width > MOST_WIDTH) {
        throw new IllegalArgumentException("layers: " + width + ", allowed are widths of 1 to " + MOST_WIDTH);
      }
    }
    if (parameterCount() > MOST_PARAMETERS) {
      throw new IllegalArgumentException("layers: " + parameterCount() + " parameters, allowed are up to " + MOST_PARAMETERS);
    }
  }

  private Network(Choice<Activation> activation, List<Integer> hidden) {
    int layers = hidden.size();
    this.activation = activation;
    widths = new int[layers + 2];
    starts = new int[layers + 2];
    firstUnits = new int[layers + 1];
    widths[0] = 1;
    widths[layers + 1] = 1;
    for (int l = 0; l < layers; l++) {
      widths[l + 1] = hidden.get(l);
      firstUnits[l + 1] = firstUnits[l] + widths[l + 1];
    }
    for (int l = 0; l <= layers; l++) {
      starts[l + 1] = starts[l] + (widths[l] + 1) * widths[l + 1];
    }
  }

  /** The network that computes what a sum does: it may have more units. */
  static Network ofSum(UnitSum sum) {
    return new Network(sum.activation(), List.of(sum.units()));
  }

  /** How many parameters a network with such hidden layers has. */
  public static int parameterCount(List<Integer> hidden) {
    int count = 1;
    int before = 1;
    for (int width : hidden) {
      count += (before + 1) * width;
      before = width;
    }
    return count + before;
  }

  @Override
  public Choice<Activation> activation() {
    return activation;
  }

  @Override
  public int parameterCount() {
    return starts[starts.length - 1];
  }

  @Override
  public int layers() {
    return widths.length - 2;
  }

  /** How many units a hidden layer has. */
  public int width(int layer) {
    return widths[layer + 1];
  }

  /** The widths of the hidden layers. */
  public List<Integer> hidden() {
    List<Integer> hidden = new ArrayList<>();
    for (int l = 0; l < layers(); l++) {
      hidden.add(width(l));
    }
    return hidden;
  }

  @Override
  public Network asNetwork() {
    return this;
  }

  @Override
  public int units() {
    return firstUnits[layers()];
  }

  /** The first unit of a hidden layer. */
  public int firstUnit(int layer) {
    return firstUnits[layer];
  }

  @Override
  public int layerOf(int k) {
    int layer = 0;
    while (k >= firstUnits[layer + 1]) {
      layer++;
    }
    return layer;
  }

  /** Inputs of a layer; layers count from 0, the last one gives the model's value. */
  int inputs(int layer) {
    return widths[layer];
  }

  /** Outputs of a layer. */
  int outputs(int layer) {
    return widths[layer + 1];
  }

  /**
   * Place of the weight from one output of the layer before, or from x, to an output of a layer.
   *
   * @param layer 0 to the number of hidden layers, that one included
   */
  public int weight(int layer, int output, int input) {
    return starts[layer] + output * widths[layer] + input;
  }

  /** Place of the bias of an output of a layer. */
  public int bias(int layer, int output) {
    return starts[layer] + widths[layer] * widths[layer + 1] + output;
  }

  private int layerOfParameter(int i) {
    int layer = 0;
    while (i >= starts[layer + 1]) {
      layer++;
    }
    return layer;
  }

  @Override
  public int unitOf(int i) {
    int layer = layerOfParameter(i);
    int weights = widths[layer] * widths[layer + 1];
    int at = i - starts[layer];
    return layer == layers() ? -1 : firstUnits[layer] + (at < weights ? at / widths[layer] : at - weights);
  }

  /** {@code W2[1,3]}, {@code b2[1]}. */
  @Override
  public String nameOf(int i) {
    int layer = layerOfParameter(i);
    int weights = widths[layer] * widths[layer + 1];
    int at = i - starts[layer];
    return at < weights ? "W" + (layer + 1) + "[" + (at / widths[layer] + 1) + "," + (at % widths[layer] + 1) + "]"
        : "b" + (layer + 1) + "[" + (at - weights + 1) + "]";
  }

  @Override
  public List<Tensor> tensors() {
    List<Tensor> tensors = new ArrayList<>();
    for (int l = 0; l <= layers(); l++) {
      tensors.add(new Tensor("W" + (l + 1), outputs(l), inputs(l), weight(l, 0, 0), inputs(l), 1, inputs(l), false));
      tensors.add(new Tensor("b" + (l + 1), outputs(l), 1, bias(l, 0), 1, 1, inputs(l), true));
    }
    return tensors;
  }

  @Override
  public double value(double[] params, double x) {
    Activation activation = this.activation.made();
    double[] inputs = {x};
    for (int l = 0; l <= layers(); l++) {
      double[] outputs = new double[outputs(l)];
      for (int o = 0; o < outputs.length; o++) {
        double z = params[bias(l, o)];
        int at = weight(l, o, 0);
        for (int j = 0; j < inputs.length; j++) {
          z += params[at + j] * inputs[j];
        }
        outputs[o] = l < layers() ? activation.of(z) : z;
      }
      inputs = outputs;
    }
    return inputs[0];
  }

  @Override
  public Pass pass(int points) {
    return new NetworkPass(this, points);
  }

  @Override
  public int activeCount(double[] params, int k, double[] xs) {
    Activation activation = this.activation.made();
    Pass pass = pass(64);
    int count = 0;
    for (int from = 0; from < xs.length; from += 64) {
      int points = Math.min(64, xs.length - from);
      pass.forward(params, xs, from, points);
      for (int i = 0; i < points; i++) {
        count += activation.isActive(pass.preactivation(k, i)) ? 1 : 0;
      }
    }
    return count;
  }

  @Override
  public boolean[] deadUnits(double[] params, double leastX, double mostX) {
    boolean[] dead = new boolean[units()];
    if (leastX < mostX && isPiecewiseLinear()) {
      new NetworkLines(this, params, new Interval(leastX, mostX)).markDead(dead);
    } else if (leastX == mostX) {
      Pass pass = pass(1);
      pass.forward(params, new double[] {leastX}, 0, 1);
      for (int k = 0; k < dead.length; k++) {
        double z = pass.preactivation(k, 0);
        dead[k] = activation.made().isFlat(z, z);
      }
    }
    return dead;
  }

  @Override
  public Pieces pieces(SortedPoints points, PieceSums sums) {
    return new NetworkPieces(this, points, sums);
  }

  @Override
  public List<Breakpoint> breakpoints(double[] params, Interval range) {
    return new NetworkLines(this, params, range).breakpoints();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Network network && Arrays.equals(network.widths, widths) && network.activation.equals(activation);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(widths) * 31 + activation.hashCode();
  }
}
