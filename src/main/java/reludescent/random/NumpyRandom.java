package reludescent.random;

import reludescent.math.Elementary;

/**
 * NumPy's legacy generator, {@code numpy.random.RandomState}: the same seed gives the same numbers.
 *
 * <p>The bits come from MT19937 (Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8, 1998), seeded
 * with a single whole number as {@code init_genrand} of the authors' 2002 version does; the normal numbers
 * from Marsaglia's polar method in the order of NumPy's {@code legacy_gauss}. All of it is {@code int}
 * arithmetic, because {@code long} is slow in the compiled script.
 *
 * <p>A block of 624 words is never written again once it is made, so {@link #copy()} shares it and costs next
 * to nothing.
 */
public final class NumpyRandom {
  private static final int LENGTH = 624;
  private static final int MIDDLE = 397;
  private static final double LARGEST_SEED = 4294967295.0;

  private int[] words;
  private int used;
  private boolean hasSecondNormal;
  private double secondNormal;

  /**
   * As {@code numpy.random.RandomState(seed)} or {@code numpy.random.seed(seed)}.
   *
   * @param seed a whole number from 0 to 2^32 - 1
   * @throws IllegalArgumentException for any other number
   */
  public NumpyRandom(double seed) {
    if (!isSeed(seed)) {
      throw new IllegalArgumentException("a seed is a whole number from 0 to 4294967295");
    }
    words = new int[LENGTH];
    // 2^31 and more do not fit an int; their bits do.
    int word = seed > Integer.MAX_VALUE ? (int) (seed - 4294967296.0) : (int) seed;
    words[0] = word;
    for (int i = 1; i < LENGTH; i++) {
      word = 1812433253 * (word ^ (word >>> 30)) + i;
      words[i] = word;
    }
    used = LENGTH;
  }

  private NumpyRandom(NumpyRandom other) {
    words = other.words;
    used = other.used;
    hasSecondNormal = other.hasSecondNormal;
    secondNormal = other.secondNormal;
  }

  /** Whether a number may be a seed: whole, from 0 to 2^32 - 1. */
  public static boolean isSeed(double value) {
    return value >= 0 && value <= LARGEST_SEED && value == Math.floor(value);
  }

  /** A generator that goes on from here independently of this one. */
  public NumpyRandom copy() {
    return new NumpyRandom(this);
  }

  /** The next number in [0, 1), a multiple of 2^-53: {@code random_sample()}. */
  public double nextDouble() {
    int high = nextWord() >>> 5;
    int low = nextWord() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** The next number in [low, high): {@code uniform(low, high)}. */
  public double uniform(double low, double high) {
    return nextDouble() * (high - low) + low;
  }

  /**
   * The next standard normal number: {@code standard_normal()}. Every second one was made with the one before
   * it.
   */
  public double normal() {
    if (hasSecondNormal) {
      hasSecondNormal = false;
      return secondNormal;
    }
    double x;
    double y;
    double squaredRadius;
    do {
      x = 2.0 * nextDouble() - 1.0;
      y = 2.0 * nextDouble() - 1.0;
      squaredRadius = x * x + y * y;
    } while (squaredRadius >= 1.0 || squaredRadius == 0.0);
    double factor = Math.sqrt(-2.0 * Elementary.log(squaredRadius) / squaredRadius);
    secondNormal = factor * x;
    hasSecondNormal = true;
    return factor * y;
  }

  /**
   * The next normal number of mean {@code loc} and standard deviation {@code scale}: {@code normal(loc,
   * scale)}.
   */
  public double normal(double loc, double scale) {
    return normal() * scale + loc;
  }

  /**
   * The numbers 0 to n - 1 in random order: {@code permutation(n)}.
   *
   * @throws IllegalArgumentException if n is negative
   */
  public int[] permutation(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a permutation has 0 or more members");
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    shuffle(order, n, 1);
    return order;
  }

  /** Shuffles the places below {@code from} down to {@code to}, 1 or more; a permutation is one such from its length to 1. */
  public void shuffle(int[] order, int from, int to) {
    for (int i = from - 1; i >= to; i--) {
      int j = nextUpTo(i);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
  }

  /**
   * A whole number from 0 to {@code largest} > 0: masks to the fewest bits that hold it and rejects what is
   * above.
   */
  private int nextUpTo(int largest) {
    int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
    int value;
    do {
      value = nextWord() & mask;
    } while (value > largest);
    return value;
  }

  private int nextWord() {
    if (used == LENGTH) {
      words = nextBlock(words);
      used = 0;
    }
    int word = words[used++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return word ^ (word >>> 18);
  }

  private static int[] nextBlock(int[] previous) {
    int[] next = new int[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      int following = i + 1 < LENGTH ? previous[i + 1] : next[0];
      int far = i + MIDDLE < LENGTH ? previous[i + MIDDLE] : next[i + MIDDLE - LENGTH];
      int mixed = (previous[i] & 0x80000000) | (following & 0x7fffffff);
      next[i] = far ^ (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : 0x9908b0df);
    }
    return next;
  }
}
