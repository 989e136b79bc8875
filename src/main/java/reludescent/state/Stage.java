package reludescent.state;

/** The parts of one step of gradient descent, in their order, and the step as a whole. */
public enum Stage {
  WHOLE("whole"), PREDICT("predict"), MEASURE("measure"), DIFFERENTIATE("differentiate"), UPDATE("update");

  /** How it is named by pages and scripts. */
  public final String key;

  Stage(String key) {
    this.key = key;
  }

  /** The stage of that name, or null. */
  public static Stage named(String key) {
    for (Stage stage : values()) {
      if (stage.key.equals(key)) {
        return stage;
      }
    }
    return null;
  }

  /** The names of all, as messages list them. */
  public static String keys() {
    StringBuilder keys = new StringBuilder();
    for (Stage stage : values()) {
      keys.append(keys.length() == 0 ? "" : ", ").append(stage.key);
    }
    return keys.toString();
  }
}
