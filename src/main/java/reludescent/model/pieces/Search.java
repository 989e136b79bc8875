package reludescent.model.pieces;

/** Finds a boundary near where it was: J. L. Bentley, A. C. Yao, An almost optimal algorithm for unbounded searching, 1976. */
public final class Search {
  private Search() {}

  /**
   * The first of sorted numbers x at which {@code m x + b > 0} becomes true, or, where m is negative, false; {@code to} where
   * that is nowhere. As rounding is monotone, so is the answer in x.
   *
   * @param from where the numbers begin
   * @param to before where they end
   * @param guess where to look first, from {@code from} to {@code to}
   */
  public static int boundary(double[] xs, int from, int to, double m, double b, int guess) {
    boolean rising = m >= 0;
    int before = guess;
    int beyond = guess;
    int step = 1;
    while (beyond < to && m * xs[beyond] + b > 0 != rising) {
      before = beyond + 1;
      beyond = Math.min(before + step, to);
      step *= 2;
    }
    if (step == 1) {
      while (before > from && m * xs[before - 1] + b > 0 == rising) {
        beyond = before - 1;
        before = Math.max(beyond - step, from);
        step *= 2;
      }
    }
    while (before < beyond) {
      int middle = (before + beyond) >> 1;
      if (m * xs[middle] + b > 0 == rising) {
        beyond = middle;
      } else {
        before = middle + 1;
      }
    }
    return beyond;
  }
}
