package reludescent.plot;

/** How a line is broken up, so that lines can be told apart without their colours. */
public enum Dash {
  SOLID(),
  DASHED(6, 5),
  DOTTED(1, 4),
  LONG(11, 5),
  SHORT(3, 4),
  DASH_DOT(9, 4, 1, 4);

  private final double[] lengthsPx;

  Dash(double... lengthsPx) {
    this.lengthsPx = lengthsPx;
  }

  /** Lengths of strokes and gaps in turn; none for a solid line. */
  public double[] lengthsPx() {
    return lengthsPx.clone();
  }

  /** How the run pinned as number i is dashed, counted from 0. */
  public static Dash pin(int i) {
    return values()[LONG.ordinal() + i % 3];
  }
}
