package reludescent.registry;

import reludescent.math.Limit;

/**
 * One number of a setup: its name, what it is where a setup says nothing, what is allowed, the range a slider shows at first
 * (values beyond that range, if allowed, extend it), and what readers are told of it.
 *
 * @param name the field's name in setups, with the field's own spelling ({@code learningRate}, {@code beta1})
 * @param initial the value where nothing is said
 * @param least the least value allowed
 * @param most the greatest value allowed
 * @param whole whether only whole numbers are allowed
 * @param low where a slider starts at first
 * @param high where it ends at first
 * @param label what it is called beside its control
 * @param explanation what it does, in one sentence
 */
public record Setting(
    String name, double initial, double least, double most, boolean whole, double low, double high, String label,
    String explanation) {

  /** A number that goes by its name in setups and explains itself. */
  public Setting(String name, double initial, double least, double most, boolean whole, double low, double high) {
    this(name, initial, least, most, whole, low, high, name, "");
  }

  /** The same, told to readers in other words. */
  public Setting explained(String newLabel, String newExplanation) {
    return new Setting(name, initial, least, most, whole, low, high, newLabel, newExplanation);
  }

  /** A number anywhere within the limits that keep arithmetic finite. */
  public static Setting any(String name, double initial, double low, double high) {
    return new Setting(name, initial, -Limit.LARGEST, Limit.LARGEST, false, low, high);
  }

  /** A number from least to most, both allowed. */
  public static Setting between(String name, double initial, double least, double most) {
    return new Setting(name, initial, least, most, false, least, most);
  }

  /** A whole number from least to most, both allowed; the slider shows low to high. */
  public static Setting whole(String name, double initial, double least, double most, double low, double high) {
    return new Setting(name, initial, least, most, true, low, high);
  }

  /** A seed of NumPy's generator. */
  public static Setting seed(double initial) {
    return whole("seed", initial, 0, 4294967295.0, 0, 100);
  }

  /** Whether the value may be used. NaN may not. */
  public boolean allows(double value) {
    return value >= least && value <= most && (!whole || value == Math.floor(value));
  }
}
