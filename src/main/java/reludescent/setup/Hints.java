package reludescent.setup;

/** A sentence on each setting of a setup: what it does. */
public final class Hints {
  private Hints() {}

  /** The sentence on the setting with this dotted path, or an empty text. */
  public static String of(String path) {
    for (SetupField field : Settings.everyOne()) {
      if (field.path().equals(path)) {
        return field.explanation();
      }
    }
    return "";
  }
}
