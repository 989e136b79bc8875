package reludescent.data;

/** How points are shaken off their function. */
public enum Noise {
  /** As the article does: first in proportion to y, then added; both are drawn, whatever their scales. */
  ARTICLE("article"),
  /** Added only; nothing is drawn in proportion to y. */
  ADDITIVE("additive"),
  /** Nothing is drawn. */
  NONE("none");

  private final String key;

  Noise(String key) {
    this.key = key;
  }

  /** Its name in setups. */
  public String key() {
    return key;
  }
}
