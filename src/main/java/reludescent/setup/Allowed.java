package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Named;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/** What is allowed, as messages say it. */
public final class Allowed {
  /** Limits with more zeros than this are written as a power of ten. */
  private static final int MOST_ZEROS = 8;

  private Allowed() {}

  /** The range of a number, all of it: {@code whole numbers from 0 to 10000000}. */
  public static String range(Setting setting, NumberText numbers) {
    return (setting.whole() ? "whole numbers from " : "numbers from ")
        + limit(setting.least(), numbers) + " to " + limit(setting.most(), numbers);
  }

  /** The same for one number: {@code a whole number from 0 to 10000000}. */
  public static String oneOf(Setting setting, NumberText numbers) {
    return (setting.whole() ? "a whole number from " : "a number from ")
        + limit(setting.least(), numbers) + " to " + limit(setting.most(), numbers);
  }

  /** Whether a number may be a parameter or a coordinate. */
  public static boolean isNumber(double x) {
    return Settings.EACH.allows(x);
  }

  /** What a parameter or a coordinate may be, as messages say it. */
  public static String number(NumberText numbers) {
    return oneOf(Settings.EACH, numbers);
  }

  /**
   * What is wrong with a number that was typed, in the reader's words, or null: {@code 0 is too small: use 1e-12 or more}.
   *
   * @param typed as it was typed
   * @param value what that reads as, NaN where it is no number
   */
  public static String complaint(Setting setting, String typed, double value, NumberText numbers) {
    if (setting.allows(value)) {
      return null;
    }
    if (value != value) {
      return (typed.isEmpty() ? "Nothing" : Given.quoted(typed)) + " is no number: use " + oneOf(setting, numbers);
    }
    if (value < setting.least()) {
      return typed + " is too small: use " + limit(setting.least(), numbers) + " or more";
    }
    if (value > setting.most()) {
      return typed + " is too large: use " + limit(setting.most(), numbers) + " or less";
    }
    return typed + " is no whole number: use " + oneOf(setting, numbers);
  }

  /** Names to choose from. */
  public static String names(List<? extends Named> all) {
    List<String> keys = new ArrayList<>();
    for (Named one : all) {
      keys.add(one.key());
    }
    return String.join(", ", keys);
  }

  /** A limit in digits; one of a one and many zeros as a power of ten, {@code 1e12}. */
  public static String limit(double value, NumberText numbers) {
    String text = numbers.shortest(value);
    int ones = text.startsWith("-1") ? 2 : text.startsWith("1") ? 1 : 0;
    int zeros = text.length() - ones;
    for (int i = ones; i < text.length(); i++) {
      zeros = text.charAt(i) == '0' ? zeros : 0;
    }
    return ones > 0 && zeros > MOST_ZEROS ? text.substring(0, ones) + "e" + zeros : text;
  }
}
