package reludescent.activation;

/**
 * The straight lines that a piecewise linear activation is made of, from left to right. The arrays are not to be changed.
 *
 * @param ends of each line but the last, the largest z on it: where a kink itself belongs to the line on its right, the number before
 * @param slopes of each line
 * @param heights of each line, at z = 0
 */
public record Lines(double[] ends, double[] slopes, double[] heights) {
  /** Which line z is on. */
  public int at(double z) {
    int line = 0;
    while (line < ends.length && z > ends[line]) {
      line++;
    }
    return line;
  }
}
