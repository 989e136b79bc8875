package reludescent.view;

/**
 * What a slider goes from and to: a setting's own range, or, where a value lies beyond that, one twice as wide around the same middle,
 * four times and so on; narrower again when the value has come well back. A slider whose range changed under the hand that drags it
 * would run away from it: while it is held, the range stays.
 */
public final class SliderRange {
  /** A narrower range is taken again once the value lies within this share of it, lest the range flicker at its end. */
  private static final double BACK_SHARE = 0.8;

  private final double middle;
  private final double ownHalf;
  private double half;

  /**
   * @param low where the setting's own range begins
   * @param high where it ends, more than {@code low}
   */
  public SliderRange(double low, double high) {
    middle = low + (high - low) / 2;
    ownHalf = (high - low) / 2;
    half = ownHalf;
  }

  /** Where the slider begins. */
  public double low() {
    return middle - half;
  }

  /** Where it ends. */
  public double high() {
    return middle + half;
  }

  /**
   * Takes a value to be shown.
   *
   * @param value a finite number
   * @param held whether the slider is being dragged
   * @return whether the range is another one now
   */
  public boolean show(double value, boolean held) {
    double before = half;
    double distance = Math.abs(value - middle);
    while (!held && half > ownHalf && distance <= BACK_SHARE * half / 2) {
      half /= 2;
    }
    while (distance > half) {
      half *= 2;
    }
    return half != before;
  }
}
