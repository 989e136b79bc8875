package reludescent.plot;

/**
 * What a mark means, which decides its colour. The colours themselves are CSS custom properties of the element, so that
 * light, dark and the page around it can set them; drawings know meanings only.
 */
public enum Ink {
  BACKGROUND("background"),
  /** A pale ground a little apart from the background. */
  SURFACE("surface"),
  GRID("grid"),
  AXIS("axis"),
  TEXT("text"),
  QUIET_TEXT("quiet-text"),
  DATA("data"),
  /** How far the model is from a point: the data's colour, pale. */
  MISS("miss"),
  MODEL("model"),
  /** Ground in the model's colour, pale. */
  TINT("tint"),
  /** What has been computed but not yet been shown of a run. */
  FUTURE("future"),
  GHOST("ghost"),
  FOCUS("focus"),
  /** The way of the run over a landscape, the same on every ground. */
  PATH("path"),
  PATH_HALO("path-halo"),
  UNIT_1("unit-1"),
  UNIT_2("unit-2"),
  UNIT_3("unit-3"),
  UNIT_4("unit-4"),
  /** One of many units, which do not have colours of their own. */
  UNIT_OF_MANY("unit-of-many"),
  PIN_1("pin-1"),
  PIN_2("pin-2"),
  PIN_3("pin-3"),
  PIN_4("pin-4");

  /** More units than this do not each have a colour. */
  public static final int MOST_UNITS = 4;

  private final String cssName;

  Ink(String cssName) {
    this.cssName = cssName;
  }

  /** The name of its CSS custom property, without the leading {@code --rd-}. */
  public String cssName() {
    return cssName;
  }

  /**
   * The colour of unit k, counted from 0: up to four units have one each; of more, the chosen one has the first unit's and all
   * others share a quiet one.
   */
  public static Ink unit(int k, int units, int chosen) {
    if (units <= MOST_UNITS) {
      return values()[UNIT_1.ordinal() + k];
    }
    return k == chosen ? UNIT_1 : UNIT_OF_MANY;
  }

  /** The colour of the run pinned as number i, counted from 0; from the fifth on they come round again, with other dashes. */
  public static Ink pin(int i) {
    return values()[PIN_1.ordinal() + i % 4];
  }
}
