package reludescent.plot;

/**
 * How a text is set.
 *
 * @param ink its colour's meaning
 * @param sizePx font size in CSS pixels
 * @param bold whether it is emphasised
 * @param align which part of it stands at the given x: its start, middle or end
 * @param hang which part of it stands at the given y: its top, middle or base line
 */
public record Lettering(Ink ink, double sizePx, boolean bold, Align align, Hang hang) {
  /** Horizontal anchor. */
  public enum Align { START, MIDDLE, END }

  /** Vertical anchor. */
  public enum Hang { TOP, MIDDLE, BASE }
}
