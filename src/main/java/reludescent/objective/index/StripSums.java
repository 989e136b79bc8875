package reludescent.objective.index;

/** What a loss comes to over whole strips, where f is one line on all of them. */
interface StripSums {
  /** Adds, over the points of some strips, to {@code result[0]} the loss, to 1 its derivatives, and to 2 these times x. */
  void add(int first, int end, double slope, double height, double[] result);
}
