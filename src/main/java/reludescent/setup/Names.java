package reludescent.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in lists. {@link List#indexOf} would find a name too; but it asks whatever is in a list for its equality, and with it that
 * of every record would be part of the script.
 */
public final class Names {
  private Names() {}

  /** Where a name stands in a list, or -1. */
  public static int place(List<String> names, String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name stands in a list. */
  public static boolean has(List<String> names, String name) {
    return place(names, name) >= 0;
  }

  /** The parts of a text between separators; a separator at its end is part of none. */
  public static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length();) {
      int end = text.indexOf(separator, start);
      if (end < 0) {
        end = text.length();
      }
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    return parts;
  }

  /** All of them, as messages list them. */
  public static String joined(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(text.length() == 0 ? "" : ", ").append(name);
    }
    return text.toString();
  }
}
