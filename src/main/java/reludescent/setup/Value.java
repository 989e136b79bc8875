package reludescent.setup;

import java.util.List;

/**
 * A setup, or a part of one, as it comes from outside and goes out again: what a JavaScript object, a permalink and a test
 * have in common.
 */
public sealed interface Value {
  /** A number, possibly not finite. */
  record Num(double value) implements Value {}

  /** A text. */
  record Text(String value) implements Value {}

  /** True or false. */
  record Flag(boolean value) implements Value {}

  /** A list of numbers, possibly not finite. The array is not to be changed. */
  record Numbers(double[] values) implements Value {}

  /** Named values in the order given. */
  record Tree(List<Field> fields) implements Value {
    /** The value of that name, or null. */
    public Value get(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return field.value();
        }
      }
      return null;
    }
  }

  /**
   * Anything a setup cannot hold.
   *
   * @param shown how it is named in messages, e.g. {@code null}, {@code a function}, {@code a list with text in it}
   */
  record Foreign(String shown) implements Value {}

  /** One name and its value. */
  record Field(String name, Value value) {}
}
