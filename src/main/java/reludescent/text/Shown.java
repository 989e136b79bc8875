package reludescent.text;

/** Numbers as readers see them: few digits, fixed so that nothing jumps, and never more than were computed. */
public final class Shown {
  private static final double LARGE = 1e6;

  private Shown() {}

  /** A loss: four decimals, or three significant digits where it has grown large. */
  public static String loss(double value) {
    return number(value, 4);
  }

  /** A number with so many decimals, in scientific form where it has grown large. */
  public static String number(double value, int decimals) {
    return Math.abs(value) < LARGE
        ? Decimal.shown(value, decimals)
        : number3(value);
  }

  /** A number in a narrow place: four decimals, or scientific where those would hide it. */
  public static String brief(double value) {
    double size = Math.abs(value);
    return size == 0 || size >= 0.01 && size < LARGE ? Decimal.shown(value, 4) : number3(value);
  }

  /** As {@link #brief}, without zeros at the end: {@code 1} and not {@code 1.0000}. */
  public static String short4(double value) {
    String text = brief(value);
    return text.indexOf('.') < 0 || text.indexOf('e') >= 0 ? text : Decimal.withoutZeros(text);
  }

  private static String number3(double value) {
    return Decimal.withMinus(Decimal.scientific(value, 3));
  }
}
