package reludescent.registry;

/**
 * A kind with its settings filled in, and what they make. The array is not to be changed.
 *
 * @param kind which one
 * @param values a number for each of its settings
 * @param made what it makes of them
 * @param <T> what is made
 */
public record Choice<T>(Kind<T> kind, double[] values, T made) {
  public String key() {
    return kind.key();
  }
}
