package reludescent.view;

/** Names of parameters as they are read: {@code m\u2081} for {@code m1}. */
public final class Symbols {
  private Symbols() {}

  /** The same name with its digits lowered; one that counts rows and columns, as {@code W2[1,3]}, stays as it is. */
  public static String of(String name) {
    if (name.indexOf('[') >= 0) {
      return name;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      text.append(each >= '0' && each <= '9' ? (char) ('\u2080' + each - '0') : each);
    }
    return text.toString();
  }
}
