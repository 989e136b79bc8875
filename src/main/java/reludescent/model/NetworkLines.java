package reludescent.model;

import java.util.ArrayList;
import java.util.List;
import reludescent.activation.Activation;
import reludescent.activation.Lines;
import reludescent.math.Interval;

/**
 * A piecewise linear network over a range of x: layer after layer, the places where its units' activations have a kink. Between two of
 * the layers before, a unit's preactivation is a line, and so each kink is one division away.
 */
final class NetworkLines {
  private final Network model;
  private final double[] params;
  private final Interval range;
  private final Lines lines;
  private final List<Breakpoint> breakpoints = new ArrayList<>();

  /** Of all units, the least and the most preactivation within the range. */
  private final double[] leastZ;
  private final double[] mostZ;

  NetworkLines(Network model, double[] params, Interval range) {
    this.model = model;
    this.params = params;
    this.range = range;
    lines = model.activation().made().lines();
    leastZ = new double[model.units()];
    mostZ = new double[model.units()];
    for (int k = 0; k < leastZ.length; k++) {
      leastZ[k] = Double.POSITIVE_INFINITY;
      mostZ[k] = Double.NEGATIVE_INFINITY;
    }
    for (int layer = 0; layer < model.layers(); layer++) {
      bend(layer);
    }
  }

  List<Breakpoint> breakpoints() {
    return breakpoints;
  }

  /** Marks units that are active nowhere in the range. */
  void markDead(boolean[] dead) {
    Activation activation = model.activation().made();
    for (int k = 0; k < dead.length; k++) {
      dead[k] = activation.isFlat(leastZ[k], mostZ[k]);
    }
  }

  /** Adds the kinks of one layer's units to the breakpoints of those before. */
  private void bend(int layer) {
    List<Breakpoint> before = new ArrayList<>(breakpoints);
    double from = range.from();
    for (int piece = 0; piece <= before.size(); piece++) {
      double to = piece < before.size() ? before.get(piece).x() : range.to();
      double[][] line = linesOn(layer, from / 2 + to / 2);
      for (int o = 0; o < model.width(layer); o++) {
        int k = model.firstUnit(layer) + o;
        double slope = line[0][o];
        double height = line[1][o];
        double left = slope * from + height;
        double right = slope * to + height;
        leastZ[k] = Math.min(leastZ[k], Math.min(left, right));
        mostZ[k] = Math.max(mostZ[k], Math.max(left, right));
        for (double z : lines.ends()) {
          double x = (z - height) / slope;
          if (x > from && x < to) {
            add(new Breakpoint(x, k));
          }
        }
      }
      from = to;
    }
  }

  private void add(Breakpoint breakpoint) {
    int at = breakpoints.size();
    while (at > 0 && breakpoints.get(at - 1).x() > breakpoint.x()) {
      at--;
    }
    breakpoints.add(at, breakpoint);
  }

  /** Slopes and heights of a layer's preactivations on the piece around x. */
  private double[][] linesOn(int layer, double x) {
    double[] slopes = {1};
    double[] heights = {0};
    for (int l = 0; l <= layer; l++) {
      double[] nextSlopes = new double[model.outputs(l)];
      double[] nextHeights = new double[nextSlopes.length];
      for (int o = 0; o < nextSlopes.length; o++) {
        double slope = 0;
        double height = params[model.bias(l, o)];
        int at = model.weight(l, o, 0);
        for (int j = 0; j < slopes.length; j++) {
          slope += params[at + j] * slopes[j];
          height += params[at + j] * heights[j];
        }
        if (l < layer) {
          int line = lines.at(slope * x + height);
          height = lines.slopes()[line] * height + lines.heights()[line];
          slope *= lines.slopes()[line];
        }
        nextSlopes[o] = slope;
        nextHeights[o] = height;
      }
      slopes = nextSlopes;
      heights = nextHeights;
    }
    return new double[][] {slopes, heights};
  }
}
