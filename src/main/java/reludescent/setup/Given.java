package reludescent.setup;

import reludescent.text.NumberText;

/** What was given, as messages say it. */
public final class Given {
  private Given() {}

  /** A value in a few words; null is nothing. */
  public static String shown(Value value, NumberText numbers) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Value.Num num) {
      return numbers.shortest(num.value());
    }
    if (value instanceof Value.Text text) {
      return quoted(text.value());
    }
    if (value instanceof Value.Flag flag) {
      return flag.value() ? "true" : "false";
    }
    if (value instanceof Value.Numbers list) {
      return list(list.values().length);
    }
    return value instanceof Value.Foreign foreign ? foreign.shown() : "an object";
  }

  static String list(int count) {
    return count == 1 ? "a list of 1 number" : "a list of " + count + " numbers";
  }

  /** A text in quotation marks, cut where it is long. */
  public static String quoted(String text) {
    return '"' + (text.length() > 40 ? text.substring(0, 40) + "\u2026" : text) + '"';
  }
}
