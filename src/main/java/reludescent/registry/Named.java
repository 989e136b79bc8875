package reludescent.registry;

import java.util.List;

/** One of a few things that a setup can name. */
public interface Named {
  /** Its name in setups. */
  String key();

  /** Its name for readers. */
  String title();

  /** The one of that key, or null. */
  static <N extends Named> N of(List<N> all, String key) {
    for (N one : all) {
      if (one.key().equals(key)) {
        return one;
      }
    }
    return null;
  }
}
