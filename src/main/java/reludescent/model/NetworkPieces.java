package reludescent.model;

import java.util.Arrays;
import reludescent.activation.Lines;
import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.Search;
import reludescent.model.pieces.SortedPoints;

/**
 * A piecewise linear network over sorted points. Layer after layer the pieces of the one before are cut where a unit's activation has a
 * kink: on a piece every preactivation is a line in x, and so is f. The signal that comes back to a unit is the loss's derivative g
 * times a constant, so that of a piece's points only the sum of g and the sum of g x are needed. Both are propagated back at once,
 * through each layer's weights once for each piece of the layer before, not for each point.
 *
 * <p>Which points a unit is active on is decided by its line on the piece, in the first layer by {@code m x + b} as computed for each
 * point: both are monotone in x as rounding is. Deeper units may differ from a loop over all points where z is within its rounding error
 * of the kink.
 */
final class NetworkPieces implements Pieces {
  private static final int STRIDE = PieceSums.STRIDE;

  private final Network model;
  private final SortedPoints points;
  private final PieceSums sums;

  /** The activation's lines; taken apart, as a record's accessor in a hot loop is a call. */
  private final double[] lineEnds;
  private final double[] lineSlopes;
  private final double[] lineHeights;

  /** Pieces of the input, which is one, then of each hidden layer. */
  private final PieceLayer[] layers;
  /** Of each layer's units, and each end of a line, where it was found last: where to look first. */
  private final int[][] guesses;
  private double[] pieces = new double[STRIDE];

  /** Of the layer at hand, on the piece at hand: preactivations as lines, and which of the activation's lines each is on. */
  private final double[] zSlopes;
  private final double[] zHeights;
  private final int[] lines;
  /** Cuts within that piece, rising: the first point behind, the unit, and whether it goes on to the next line or back to the last. */
  private final int[] cuts;
  private final int[] cutUnits;
  private final int[] cutSteps;
  private int cutCount;

  /** Outputs of the layer before that are not 0 on that piece: which, and their lines or what is propagated to them. */
  private final int[] alive;
  private final double[] aliveSlopes;
  private final double[] aliveHeights;
  private final double[] toAlive;
  private final double[] toAliveTimesX;

  NetworkPieces(Network model, SortedPoints points, PieceSums sums) {
    this.model = model;
    this.points = points;
    this.sums = sums;
    Lines all = model.activation().made().lines();
    lineEnds = all.ends();
    lineSlopes = all.slopes();
    lineHeights = all.heights();
    layers = new PieceLayer[model.layers() + 1];
    guesses = new int[layers.length][];
    int widest = 1;
    for (int l = 0; l < layers.length; l++) {
      layers[l] = new PieceLayer(model.inputs(l));
      guesses[l] = new int[model.outputs(l) * lineEnds.length];
      widest = Math.max(widest, model.outputs(l));
    }
    layers[0].add(points.size());
    layers[0].slopes[0] = 1;
    layers[0].heights[0] = points.originX;
    layers[0].gains[0] = 1;
    zSlopes = new double[widest];
    zHeights = new double[widest];
    lines = new int[widest];
    cuts = new int[widest * lineEnds.length];
    cutUnits = new int[cuts.length];
    cutSteps = new int[cuts.length];
    alive = new int[widest];
    aliveSlopes = new double[widest];
    aliveHeights = new double[widest];
    toAlive = new double[widest];
    toAliveTimesX = new double[widest];
  }

  @Override
  public double loss(double[] params, double[] gradient) {
    find(params);
    PieceLayer last = layers[layers.length - 1];
    double loss = sums.sum(last.count, last.ends, pieces) / points.size();
    if (gradient != null) {
      propagateValue(params, gradient);
      for (int l = model.layers() - 1; l >= 0; l--) {
        propagate(l, params, gradient);
      }
    }
    return loss;
  }

  @Override
  public int activeCount(double[] params, int k) {
    find(params);
    int layer = model.layerOf(k);
    PieceLayer pieces = layers[layer + 1];
    int count = 0;
    int from = 0;
    for (int piece = 0; piece < pieces.count; piece++) {
      if (pieces.gains[piece * pieces.width + k - model.firstUnit(layer)] != 0) {
        count += pieces.ends[piece] - from;
      }
      from = pieces.ends[piece];
    }
    return count;
  }

  /** Finds all pieces and, on each, f's line. */
  private void find(double[] params) {
    for (int l = 0; l < model.layers(); l++) {
      cut(l, params);
    }
    PieceLayer last = layers[layers.length - 1];
    if (pieces.length < last.count * STRIDE) {
      pieces = new double[last.ends.length * STRIDE];
    }
    for (int piece = 0; piece < last.count; piece++) {
      preactivations(model.layers(), piece, params);
      pieces[piece * STRIDE] = zSlopes[0];
      pieces[piece * STRIDE + 1] = zHeights[0] - points.originY;
    }
  }

  /** Cuts the pieces of the layer before a hidden one where a unit of that bends. */
  private void cut(int layer, double[] params) {
    PieceLayer before = layers[layer];
    PieceLayer next = layers[layer + 1];
    next.count = 0;
    int from = 0;
    for (int piece = 0; piece < before.count; piece++) {
      int to = before.ends[piece];
      before.firstChildren[piece] = next.count;
      preactivations(layer, piece, params);
      findCuts(layer, params, from, to);
      int cut = 0;
      while (from < to) {
        int end = cut < cutCount ? cuts[cut] : to;
        addPiece(next, end);
        while (cut < cutCount && cuts[cut] == end) {
          lines[cutUnits[cut]] += cutSteps[cut];
          cut++;
        }
        from = end;
      }
    }
    before.firstChildren[before.count] = next.count;
  }

  /** The lines of a layer's preactivations on a piece of the layer before. */
  private void preactivations(int layer, int piece, double[] params) {
    int end = findAlive(layers[layer], piece);
    int[] alive = this.alive;
    double[] aliveSlopes = this.aliveSlopes;
    double[] aliveHeights = this.aliveHeights;
    double[] zSlopes = this.zSlopes;
    double[] zHeights = this.zHeights;
    int width = model.outputs(layer);
    int inputs = model.inputs(layer);
    int weights = model.weight(layer, 0, 0);
    int bias = model.bias(layer, 0);
    for (int o = 0; o < width; o++) {
      double slope = 0;
      double height = params[bias + o];
      for (int j = 0; j < end; j++) {
        double weight = params[weights + alive[j]];
        slope += weight * aliveSlopes[j];
        height += weight * aliveHeights[j];
      }
      zSlopes[o] = slope;
      zHeights[o] = height;
      weights += inputs;
    }
  }

  /** Lists the outputs that are not 0 on a piece, or would not stay so; how many they are. */
  private int findAlive(PieceLayer layer, int piece) {
    double[] slopes = layer.slopes;
    double[] heights = layer.heights;
    double[] gains = layer.gains;
    int width = layer.width;
    int at = piece * width;
    int end = 0;
    for (int j = 0; j < width; j++) {
      double slope = slopes[at + j];
      double height = heights[at + j];
      if (gains[at + j] != 0 || height != 0) {
        alive[end] = j;
        aliveSlopes[end] = slope;
        aliveHeights[end] = height;
        end++;
      }
    }
    return end;
  }

  /** Finds where, within a piece, units go from one of the activation's lines to another; and which line each is on at its beginning. */
  private void findCuts(int layer, double[] params, int from, int to) {
    double[] xs = layer == 0 ? points.xs : points.shiftedXs;
    double[] lineEnds = this.lineEnds;
    int[] guesses = this.guesses[layer];
    int ends = lineEnds.length;
    double left = xs[from];
    double right = xs[to - 1];
    cutCount = 0;
    for (int o = 0; o < model.outputs(layer); o++) {
      double slope = zSlopes[o];
      double height = layer == 0 ? params[model.bias(0, o)] : zHeights[o];
      int line = 0;
      for (int e = 0; e < ends; e++) {
        double over = height - lineEnds[e];
        boolean atLeft = slope * left + over > 0;
        if (atLeft) {
          line++;
        }
        if (slope * right + over > 0 != atLeft) {
          int guess = Math.max(from, Math.min(to, guesses[o * ends + e]));
          int cut = Search.boundary(xs, from, to, slope, over, guess);
          guesses[o * ends + e] = cut;
          if (cut > from && cut < to) {
            addCut(cut, o, atLeft ? -1 : 1);
          }
        }
      }
      lines[o] = line;
    }
  }

  private void addCut(int cut, int unit, int step) {
    int at = cutCount;
    while (at > 0 && cuts[at - 1] > cut) {
      cuts[at] = cuts[at - 1];
      cutUnits[at] = cutUnits[at - 1];
      cutSteps[at] = cutSteps[at - 1];
      at--;
    }
    cuts[at] = cut;
    cutUnits[at] = unit;
    cutSteps[at] = step;
    cutCount++;
  }

  /** Adds a piece up to a point, on which units are on the lines they are on now. */
  private void addPiece(PieceLayer layer, int end) {
    int at = layer.add(end);
    double[] slopes = layer.slopes;
    double[] heights = layer.heights;
    double[] gains = layer.gains;
    for (int o = 0; o < layer.width; o++) {
      int line = lines[o];
      double gain = lineSlopes[line];
      gains[at + o] = gain;
      slopes[at + o] = gain * zSlopes[o];
      heights[at + o] = gain * zHeights[o] + lineHeights[line];
    }
  }

  /** From the sums over pieces to the gradient of the last layer, and to the signals of the last hidden one. */
  private void propagateValue(double[] params, double[] gradient) {
    Arrays.fill(gradient, 0);
    PieceLayer last = layers[layers.length - 1];
    double size = points.size();
    int weights = model.weight(model.layers(), 0, 0);
    int bias = model.bias(model.layers(), 0);
    for (int piece = 0; piece < last.count; piece++) {
      double signal = pieces[piece * STRIDE + 2] / size;
      double timesX = pieces[piece * STRIDE + 3] / size;
      int at = piece * last.width;
      gradient[bias] += signal;
      for (int j = 0; j < last.width; j++) {
        double weight = params[weights + j] * last.gains[at + j];
        gradient[weights + j] += timesX * last.slopes[at + j] + signal * last.heights[at + j];
        last.signals[at + j] = weight * signal;
        last.signalsTimesX[at + j] = weight * timesX;
      }
    }
  }

  /** From the signals of a hidden layer to the gradient of its parameters, and to the signals of the layer before. */
  private void propagate(int layer, double[] params, double[] gradient) {
    PieceLayer before = layers[layer];
    PieceLayer here = layers[layer + 1];
    int[] alive = this.alive;
    double[] aliveSlopes = this.aliveSlopes;
    double[] aliveHeights = this.aliveHeights;
    double[] toAlive = this.toAlive;
    double[] toAliveTimesX = this.toAliveTimesX;
    int width = here.width;
    int bias = model.bias(layer, 0);
    for (int piece = 0; piece < before.count; piece++) {
      int end = findAlive(before, piece);
      for (int j = 0; j < end; j++) {
        toAlive[j] = 0;
        toAliveTimesX[j] = 0;
      }
      int weights = model.weight(layer, 0, 0);
      for (int o = 0; o < width; o++) {
        double signal = 0;
        double timesX = 0;
        for (int child = before.firstChildren[piece]; child < before.firstChildren[piece + 1]; child++) {
          signal += here.signals[child * width + o];
          timesX += here.signalsTimesX[child * width + o];
        }
        if (signal != 0 || timesX != 0) {
          gradient[bias + o] += signal;
          for (int j = 0; j < end; j++) {
            int at = weights + alive[j];
            double weight = params[at];
            gradient[at] = gradient[at] + timesX * aliveSlopes[j] + signal * aliveHeights[j];
            toAlive[j] += weight * signal;
            toAliveTimesX[j] += weight * timesX;
          }
        }
        weights += before.width;
      }
      int at = piece * before.width;
      for (int j = 0; j < before.width; j++) {
        before.signals[at + j] = 0;
        before.signalsTimesX[at + j] = 0;
      }
      for (int j = 0; j < end; j++) {
        double gain = before.gains[at + alive[j]];
        before.signals[at + alive[j]] = toAlive[j] * gain;
        before.signalsTimesX[at + alive[j]] = toAliveTimesX[j] * gain;
      }
    }
  }
}
