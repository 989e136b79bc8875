package reludescent.data;

import reludescent.registry.Named;

/** How x is laid out between its ends. */
public enum Spacing implements Named {
  /** NumPy's {@code linspace}. */
  EVEN("even", "even"),
  /** Drawn uniformly, then sorted. */
  RANDOM("random", "drawn at random");

  private final String key;
  private final String title;

  Spacing(String key, String title) {
    this.key = key;
    this.title = title;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String title() {
    return title;
  }
}
