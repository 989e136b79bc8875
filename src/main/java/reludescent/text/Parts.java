package reludescent.text;

import java.util.ArrayList;
import java.util.List;

/** Texts cut into parts, without the regular expressions of {@code String.split}, which alone would be a quarter of the script. */
public final class Parts {
  private Parts() {}

  /** The parts of a text between separators, without an empty one behind a separator at its end. */
  public static List<String> of(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    return parts;
  }
}
