import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells what a text costs after another, in bits, where a server deflates it (RFC 1951). Repetitions are found as zlib finds them at
 * its usual level, 6; each symbol costs what it would by its frequency in a sample, so that parts of a byte count, as they do in a
 * long text.
 */
final class Deflated {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32768 - LONGEST - SHORTEST - 1;
  private static final int FARTHEST_OF_SHORTEST = 4096;
  private static final int GOOD_LENGTH = 8;
  private static final int LAZY_LENGTH = 16;
  private static final int NICE_LENGTH = 128;
  private static final int TRIES = 128;
  private static final int HASHES = 1 << 15;
  private static final int DEAREST = 14;
  private static final int LITERALS = 256;

  /** Costs of literals, then of lengths from 3 on, with what tells a length from its neighbours. */
  private final double[] symbols = new double[LITERALS + 29];
  private final double[] distances = new double[30];
  private final int[] symbolCounts = new int[symbols.length];
  private final int[] distanceCounts = new int[distances.length];
  private final byte[] text;
  private int length;
  /** The last place of a text of three bytes, by a hash; and for each place the one before with the same hash. */
  private final int[] last = new int[HASHES];
  private final int[] before;
  private int known;
  private int matchLength;
  private int matchPlace;

  private Deflated(int capacity) {
    text = new byte[capacity];
    before = new int[capacity];
    Arrays.fill(last, -1);
  }

  /** Nothing so far, with the costs of symbols that a sample gives; what is appended in all may be twice as long. */
  static Deflated like(String sample) {
    byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
    Deflated all = new Deflated(bytes.length);
    all.append(sample);
    Deflated deflated = new Deflated(2 * bytes.length);
    costs(all.symbolCounts, deflated.symbols);
    for (int symbol = LITERALS; symbol < deflated.symbols.length; symbol++) {
      int code = symbol - LITERALS;
      deflated.symbols[symbol] += code < 8 || code == 28 ? 0 : code / 4 - 1;
    }
    costs(all.distanceCounts, deflated.distances);
    for (int code = 4; code < deflated.distances.length; code++) {
      deflated.distances[code] += code / 2 - 1;
    }
    return deflated;
  }

  private static void costs(int[] counts, double[] costs) {
    int all = Arrays.stream(counts).sum();
    for (int i = 0; i < counts.length; i++) {
      costs[i] = Math.min(DEAREST, Math.log((all + 1) / (counts[i] + 0.3)) / Math.log(2));
    }
  }

  /** What a text would cost if it came next. */
  double cost(String next) {
    int begin = length;
    double bits = append(next);
    forget(Math.max(0, begin - SHORTEST + 1));
    length = begin;
    return bits;
  }

  /** Adds a text, and tells what it costs. */
  double append(String next) {
    byte[] bytes = next.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, text, length, bytes.length);
    int at = length;
    length += bytes.length;
    double bits = 0;
    boolean waiting = false; // one byte waits to hear whether a longer match begins after it
    int waitingLength = 0;
    int waitingPlace = 0;
    while (at < length) {
      learn(at);
      match(at, waitingLength);
      if (waitingLength >= SHORTEST && matchLength <= waitingLength) {
        bits += repetition(waitingLength, at - 1 - waitingPlace);
        at += waitingLength - 1;
        waiting = false;
        waitingLength = 0;
      } else {
        if (waiting) {
          bits += symbol(text[at - 1] & 255);
        }
        waiting = true;
        waitingLength = matchLength;
        waitingPlace = matchPlace;
        at++;
      }
    }
    return waiting ? bits + symbol(text[length - 1] & 255) : bits;
  }

  private double symbol(int symbol) {
    symbolCounts[symbol]++;
    return symbols[symbol];
  }

  private double repetition(int matched, int back) {
    int code = 28;
    if (matched < LONGEST) {
      int size = matched - SHORTEST;
      int bits = Math.max(0, 29 - Integer.numberOfLeadingZeros(size));
      code = size < 8 ? size : 4 * bits + (size >> bits);
    }
    int distance = back - 1;
    int bits = Math.max(0, 30 - Integer.numberOfLeadingZeros(distance));
    int distanceCode = distance < 4 ? distance : 2 * bits + (distance >> bits);
    distanceCounts[distanceCode]++;
    return symbol(LITERALS + code) + distances[distanceCode];
  }

  /** Looks for the longest text before a place that stands there again, if it is longer than that of the place before. */
  private void match(int at, int previous) {
    matchLength = 0;
    int most = Math.min(LONGEST, length - at);
    if (previous >= LAZY_LENGTH || most < SHORTEST) {
      return;
    }
    int longest = Math.max(previous, SHORTEST - 1);
    int tries = previous >= GOOD_LENGTH ? TRIES / 4 : TRIES;
    for (int from = before[at]; from >= 0 && at - from <= FARTHEST && tries > 0 && longest < most; from = before[from], tries--) {
      int same = 0;
      while (same < most && text[from + same] == text[at + same]) {
        same++;
      }
      if (same > longest) {
        longest = same;
        matchLength = same;
        matchPlace = from;
        if (same >= NICE_LENGTH) {
          break;
        }
      }
    }
    if (matchLength == SHORTEST && at - matchPlace > FARTHEST_OF_SHORTEST) {
      matchLength = 0;
    }
  }

  private void learn(int to) {
    for (; known <= to && known + SHORTEST <= length; known++) {
      int hash = hash(known);
      before[known] = last[hash];
      last[hash] = known;
    }
  }

  private void forget(int from) {
    for (; known > from; known--) {
      last[hash(known - 1)] = before[known - 1];
    }
  }

  private int hash(int at) {
    return (text[at] << 10 ^ text[at + 1] << 5 ^ text[at + 2]) & HASHES - 1;
  }
}
