package reludescent.objective;

import java.math.BigDecimal;
import java.util.Arrays;
import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.MeanAbsoluteError;
import reludescent.loss.SquaredError;
import reludescent.model.UnitSum;

/**
 * Loss and gradient without any rounding, the parameters taken as they are: what the index and the loop are measured by. Only which
 * units are active at a point is decided as everywhere, by {@code m x + b > 0} in doubles.
 */
final class ExactObjective {
  /** A residual of a few roundings may have either sign; four at most are made of it. */
  private static final BigDecimal ROUNDING = new BigDecimal(1e-15);

  private final double loss;
  private final double[] gradient;
  /** The sum of the sizes of each component's terms. */
  private final double[] scale;
  /** What each component changes by where a residual's sign is lost in rounding. */
  private final double[] undecided;

  ExactObjective(UnitSum model, Loss loss, DataSet data, double[] params) {
    int size = params.length;
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal[] sums = zeros(size);
    BigDecimal[] sizes = zeros(size);
    BigDecimal[] doubts = zeros(size);
    BigDecimal[] exact = Arrays.stream(params).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    for (int i = 0; i < data.size(); i++) {
      BigDecimal x = new BigDecimal(data.xs()[i]);
      BigDecimal y = new BigDecimal(data.ys()[i]);
      BigDecimal residual = y.negate();
      BigDecimal[] factors = zeros(size); // by which the derivative is multiplied in each component
      BigDecimal terms = y.abs();
      if (model.weighted()) {
        factors[0] = BigDecimal.ONE;
        residual = residual.add(exact[0]);
        terms = terms.add(exact[0].abs());
      }
      for (int k = 0; k < model.units(); k++) {
        if (model.isActive(params, k, data.xs()[i])) {
          int m = model.slope(k);
          int b = model.intercept(k);
          BigDecimal weight = model.weighted() ? exact[model.weight(k)] : BigDecimal.ONE;
          BigDecimal product = exact[m].multiply(x);
          BigDecimal z = product.add(exact[b]);
          residual = residual.add(weight.multiply(z));
          terms = terms.add(weight.multiply(product).abs()).add(weight.multiply(exact[b]).abs());
          factors[m] = weight.multiply(x);
          factors[b] = weight;
          if (model.weighted()) {
            factors[model.weight(k)] = z;
          }
        }
      }
      BigDecimal derivative = derivative(loss, residual);
      cost = cost.add(cost(loss, residual));
      boolean isUndecided = loss instanceof MeanAbsoluteError && residual.abs().compareTo(terms.multiply(ROUNDING)) <= 0;
      for (int j = 0; j < size; j++) {
        BigDecimal term = derivative.multiply(factors[j]);
        sums[j] = sums[j].add(term);
        sizes[j] = sizes[j].add(term.abs());
        if (isUndecided) {
          doubts[j] = doubts[j].add(factors[j].abs()).add(factors[j].abs());
        }
      }
    }
    double count = data.size();
    this.loss = cost.doubleValue() / count;
    gradient = means(sums, count);
    scale = means(sizes, count);
    undecided = means(doubts, count);
  }

  double loss() {
    return loss;
  }

  double[] scale() {
    return scale;
  }

  /** How far a gradient is from the exact one in a component, what is undecided apart. */
  double error(double[] other, int j) {
    double error = Math.abs(other[j] - gradient[j]);
    return error > undecided[j] * 1.01 ? error : 0;
  }

  private static BigDecimal derivative(Loss loss, BigDecimal residual) {
    BigDecimal sign = BigDecimal.valueOf(residual.signum());
    if (loss instanceof SquaredError) {
      return residual.add(residual);
    }
    return loss instanceof MeanAbsoluteError || residual.abs().compareTo(BigDecimal.ONE) > 0 ? sign : residual;
  }

  private static BigDecimal cost(Loss loss, BigDecimal residual) {
    if (loss instanceof SquaredError) {
      return residual.multiply(residual);
    }
    if (loss instanceof MeanAbsoluteError) {
      return residual.abs();
    }
    BigDecimal half = new BigDecimal(0.5);
    return residual.abs().compareTo(BigDecimal.ONE) > 0
        ? residual.abs().subtract(half) : residual.multiply(residual).multiply(half);
  }

  private static BigDecimal[] zeros(int size) {
    BigDecimal[] zeros = new BigDecimal[size];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  private static double[] means(BigDecimal[] sums, double count) {
    return Arrays.stream(sums).mapToDouble(sum -> sum.doubleValue() / count).toArray();
  }
}
