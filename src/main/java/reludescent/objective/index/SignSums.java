package reludescent.objective.index;

/** The absolute error over strips: all that counts is which points are below the line, which above; those on it have no sign. */
final class SignSums implements StripSums {
  /** Of a strip: points below the line less points above it, and the same of their x and y. */
  private static final int SUMS = 3;

  private final Strips strips;
  private final StripLine line;
  private final double[] sums;

  SignSums(Strips strips) {
    this.strips = strips;
    line = new StripLine(strips);
    sums = new double[strips.count * SUMS];
  }

  @Override
  public void add(int first, int end, double slope, double height, double[] result) {
    double[] sums = this.sums;
    int many = line.move(first, end, slope, height);
    if (many > 0) {
      double[] records = strips.records;
      int record = strips.record;
      int[] moved = line.moved;
      int[] firsts = line.firsts;
      int[] lasts = line.lasts;
      int[] ends = strips.bounds;
      for (int i = 0; i < many; i++) {
        int strip = moved[i];
        int below = firsts[strip];
        int above = lasts[strip];
        double signs = below + above - ends[strip];
        double x = records[below * record + 2] + records[above * record + 2];
        double y = records[below * record + 3] + records[above * record + 3];
        for (int j = below; j < above; j++) {
          double pointY = records[j * record];
          double pointX = records[j * record + 1];
          double residual = slope * pointX + height - pointY;
          double sign = residual > 0 ? 1 : residual < 0 ? -1 : 0;
          signs += sign;
          x += sign * pointX;
          y += sign * pointY;
        }
        int at = strip * SUMS;
        sums[at] = signs;
        sums[at + 1] = x;
        sums[at + 2] = y;
      }
    }
    double signs = 0;
    double x = 0;
    double y = 0;
    int beyond = end * SUMS;
    for (int at = first * SUMS; at < beyond; at += SUMS) {
      signs += sums[at];
      x += sums[at + 1];
      y += sums[at + 2];
    }
    result[0] = slope * x + height * signs - y + result[0]; // left to right, see Exact
    result[1] += signs;
    result[2] += x;
  }
}
