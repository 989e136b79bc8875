package reludescent.text;

/**
 * Numbers as text and back, without loss. The browser does both itself, in far fewer bytes than Java's
 * library would add to the script.
 */
public interface NumberText {
  /**
   * What counts as a decimal number in a field, as a regular expression that Java and JavaScript read alike, and a number its
   * first group: a sign may be the real minus sign, blanks may be such that do not break. No hexadecimals, no {@code Infinity}, no
   * separators of thousands.
   */
  String DECIMAL = "[ \\t\\n\\r\\u00a0\\u202f]*([-+\u2212]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+\u2212]?\\d+)?)[ \\t\\n\\r\\u00a0\\u202f]*";

  /** The shortest text that reads back as the same double, as JavaScript's {@code String(x)} prints it. */
  String shortest(double x);

  /**
   * The double next to a decimal number, or NaN if the text is no {@linkplain #DECIMAL decimal number} or the
   * number is too large for a double.
   */
  double parse(String text);
}
