package reludescent.model;

import java.util.Arrays;

/**
 * The pieces on which all outputs of one layer are lines, from left to right: each lies within one piece of the layer before. For each
 * piece and output it keeps the line, the activation's own slope there, and what is propagated back.
 */
final class PieceLayer {
  final int width;
  int count;

  /** Of each piece, which point is the first behind it, and its first piece in the next layer. */
  int[] ends = new int[4];
  int[] firstChildren = new int[5];

  /** Of each piece and output: its line's slope and its height at the origin. */
  double[] slopes;
  double[] heights;
  /** The slope of the activation's line: 0 where the unit is off. */
  double[] gains;
  /** The loss's derivatives by the preactivation, summed over the piece's points, and the same times x about the origin. */
  double[] signals;
  double[] signalsTimesX;

  PieceLayer(int width) {
    this.width = width;
    slopes = new double[4 * width];
    heights = new double[4 * width];
    gains = new double[4 * width];
    signals = new double[4 * width];
    signalsTimesX = new double[4 * width];
  }

  /** Adds a piece up to a point; the place of its first output. */
  int add(int end) {
    if (count == ends.length) {
      int room = 2 * count;
      ends = Arrays.copyOf(ends, room);
      firstChildren = Arrays.copyOf(firstChildren, room + 1);
      slopes = Arrays.copyOf(slopes, room * width);
      heights = Arrays.copyOf(heights, room * width);
      gains = Arrays.copyOf(gains, room * width);
      signals = Arrays.copyOf(signals, room * width);
      signalsTimesX = Arrays.copyOf(signalsTimesX, room * width);
    }
    ends[count] = end;
    return count++ * width;
  }
}
