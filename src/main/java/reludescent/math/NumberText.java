package reludescent.math;

/**
 * Numbers as text and back, without loss. The browser does both itself, in far fewer bytes than Java's
 * library would add to the script.
 */
public interface NumberText {

  /** The shortest text that reads back as the same double, as JavaScript's {@code String(x)} prints it. */
  String shortest(double x);

  /**
   * The double next to a decimal number, or NaN if the text is no {@linkplain NumberSyntax#isDecimal decimal
   * number} or the number is too large for a double.
   */
  double parse(String text);
}
