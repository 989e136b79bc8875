package reludescent.model.pieces;

import reludescent.math.FineSum;

/** The lines that a piecewise linear model is made of, in twice the digits, for sums in which those of a double get lost. */
public interface FineLines {
  /**
   * Sets two sums to the slope of a piece's line and to its height at the origin's x above the origin's y.
   *
   * @param piece counted from the left, from 0
   */
  void get(int piece, FineSum slope, FineSum height);
}
