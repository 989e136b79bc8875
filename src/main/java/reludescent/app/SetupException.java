package reludescent.app;

/** A setup that cannot be used. The message names the field, what was given and what is allowed. */
public final class SetupException extends RuntimeException {
  private final String field;

  /**
   * @param field dotted path of the field, as in {@code optimizer.learningRate}
   * @param given what was given, as text
   * @param allowed what is allowed
   */
  public SetupException(String field, String given, String allowed) {
    super(field + ": " + given + " given, allowed: " + allowed);
    this.field = field;
  }

  /** Dotted path of the field at fault. */
  public String field() {
    return field;
  }
}
