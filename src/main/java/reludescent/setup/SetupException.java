package reludescent.setup;

/** A setup that cannot be used. The message names the field, what was given and what is allowed. */
public final class SetupException extends IllegalArgumentException {
  private final String field;

  /**
   * @param field dotted path of the field, as in {@code optimizer.learningRate}
   * @param given what was given, as text
   * @param allowed what is allowed
   */
  public SetupException(String field, String given, String allowed) {
    this(field, field + ": " + given + " given, allowed: " + allowed);
  }

  private SetupException(String field, String message) {
    super(message);
    this.field = field;
  }

  /** The same, with the place where the setup stood put before its message. */
  public SetupException within(String place) {
    return new SetupException(field, place + ": " + getMessage());
  }

  /** Dotted path of the field at fault. */
  public String field() {
    return field;
  }
}
