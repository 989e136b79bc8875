package reludescent.data;

/** A formula that cannot be read: what was expected, what was found, and where. */
public final class FormulaException extends IllegalArgumentException {
  private final int position;

  FormulaException(int position, String expected, String found) {
    super(expected + " expected at character " + (position + 1) + ", " + found + " found");
    this.position = position;
  }

  /** The place in the text, counted from 0. */
  public int position() {
    return position;
  }
}
