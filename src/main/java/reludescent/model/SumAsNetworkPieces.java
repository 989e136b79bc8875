package reludescent.model;

import reludescent.model.pieces.PieceSums;
import reludescent.model.pieces.Pieces;
import reludescent.model.pieces.SortedPoints;

/** A sum of units whose activation is not the rectifier, as the network with one hidden layer that it is. */
final class SumAsNetworkPieces implements Pieces {
  private final UnitSum model;
  private final Pieces pieces;
  private final double[] networkParams;
  private final double[] networkGradient;

  SumAsNetworkPieces(UnitSum model, SortedPoints points, PieceSums sums) {
    this.model = model;
    Network network = Network.ofSum(model);
    pieces = new NetworkPieces(network, points, sums);
    networkParams = new double[network.parameterCount()];
    networkGradient = new double[networkParams.length];
  }

  @Override
  public double loss(double[] params, double[] gradient) {
    fill(params);
    if (gradient == null) {
      return pieces.loss(networkParams, null);
    }
    double loss = pieces.loss(networkParams, networkGradient);
    int units = model.units();
    for (int k = 0; k < units; k++) {
      gradient[model.slope(k)] = networkGradient[k];
      gradient[model.intercept(k)] = networkGradient[units + k];
      if (model.weighted()) {
        gradient[model.weight(k)] = networkGradient[2 * units + k];
      }
    }
    if (model.weighted()) {
      gradient[model.offset()] = networkGradient[3 * units];
    }
    return loss;
  }

  @Override
  public int activeCount(double[] params, int k) {
    fill(params);
    return pieces.activeCount(networkParams, k);
  }

  /** All slopes, all intercepts, all weights, then the offset. */
  private void fill(double[] params) {
    int units = model.units();
    for (int k = 0; k < units; k++) {
      networkParams[k] = params[model.slope(k)];
      networkParams[units + k] = params[model.intercept(k)];
      networkParams[2 * units + k] = model.weighted() ? params[model.weight(k)] : 1;
    }
    networkParams[3 * units] = model.weighted() ? params[model.offset()] : 0;
  }
}
