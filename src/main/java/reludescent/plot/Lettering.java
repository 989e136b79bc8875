package reludescent.plot;

/**
 * How a text is set.
 *
 * @param ink its colour's meaning
 * @param sizePx font size in CSS pixels
 * @param bold whether it is emphasised
 * @param align which part of it stands at the given x: its start, middle or end
 * @param hang which part of it stands at the given y: its top, middle or base line
 * @param halo whether it is outlined in the background's colour, to be read where it stands on lines
 */
public record Lettering(Ink ink, double sizePx, boolean bold, Align align, Hang hang, boolean halo) {
  /** How far a halo reaches beyond the letters. */
  public static final double HALO_PX = 2;

  /** Horizontal anchor. */
  public enum Align { START, MIDDLE, END }

  /** Vertical anchor. */
  public enum Hang { TOP, MIDDLE, BASE }

  /** Without a halo. */
  public Lettering(Ink ink, double sizePx, boolean bold, Align align, Hang hang) {
    this(ink, sizePx, bold, align, hang, false);
  }

  /** The same with a halo. */
  public Lettering withHalo() {
    return new Lettering(ink, sizePx, bold, align, hang, true);
  }
}
