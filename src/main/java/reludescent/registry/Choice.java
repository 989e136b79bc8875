package reludescent.registry;

import java.util.Arrays;

/**
 * A kind with its settings filled in, and what they make. Two of one kind with the same settings are equal. The array is not to be
 * changed.
 *
 * @param kind which one
 * @param values a number for each of its settings
 * @param made what it makes of them
 * @param <T> what is made
 */
public record Choice<T>(Kind<T> kind, double[] values, T made) {
  /** The kind's name in setups. */
  public String key() {
    return kind.key();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choice<?> choice && choice.kind == kind && Arrays.equals(choice.values, values);
  }

  @Override
  public int hashCode() {
    return kind.hashCode() * 31 + Arrays.hashCode(values);
  }
}
