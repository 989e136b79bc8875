package reludescent.app;

import java.util.List;

/**
 * Lists of names. {@link List#indexOf} would find a name too; but it asks whatever is in a list for its equality, and with it that
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

  public static boolean has(List<String> names, String name) {
    return place(names, name) >= 0;
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
