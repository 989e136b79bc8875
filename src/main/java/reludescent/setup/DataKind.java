package reludescent.setup;

import reludescent.registry.Named;

/** Where points come from. */
public enum DataKind implements Named {
  FUNCTION("function", "a function with noise"),
  POINTS("points", "given one by one"),
  /** A figure that only shows a function. */
  NONE("none", "no points");

  private final String key;
  private final String title;

  DataKind(String key, String title) {
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
