package reludescent.data;

import reludescent.registry.Named;

/** How points are shaken off their function. */
public enum Noise implements Named {
  /** As the article does: first in proportion to y, then added; both are drawn, whatever their scales. */
  ARTICLE("article", "in proportion, and added"),
  /** Added only; nothing is drawn in proportion to y. */
  ADDITIVE("additive", "added only"),
  /** Nothing is drawn. */
  NONE("none", "none");

  private final String key;
  private final String title;

  Noise(String key, String title) {
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
