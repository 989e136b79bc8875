package reludescent.plot;

/**
 * What a mark means, which decides its colour. The colours themselves are CSS custom properties of the element, so that
 * light, dark and the page around it can set them; drawings know meanings only.
 */
public enum Ink {
  BACKGROUND("background"),
  GRID("grid"),
  AXIS("axis"),
  TEXT("text"),
  QUIET_TEXT("quiet-text"),
  DATA("data"),
  MODEL("model"),
  GHOST("ghost"),
  OVER("over"),
  UNDER("under"),
  FOCUS("focus"),
  UNIT_1("unit-1"),
  UNIT_2("unit-2"),
  UNIT_3("unit-3"),
  UNIT_4("unit-4"),
  UNIT_5("unit-5"),
  UNIT_6("unit-6"),
  UNIT_7("unit-7"),
  UNIT_8("unit-8");

  private final String cssName;

  Ink(String cssName) {
    this.cssName = cssName;
  }

  /** The name of its CSS custom property, without the leading {@code --rd-}. */
  public String cssName() {
    return cssName;
  }

  /** The fixed colour of unit k, counted from 0; from the ninth unit on they come round again. */
  public static Ink unit(int k) {
    return values()[UNIT_1.ordinal() + k % 8];
  }

  /** The colour of the run pinned as number i, counted from 0: those of the units that few models have. */
  public static Ink pin(int i) {
    return unit(7 - i);
  }
}
