package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.text.JvmNumberText;
import reludescent.text.LinkText;

/** Trees of fields for tests, written short. */
public final class Values {
  public static final LinkText NUMBERS = new JvmNumberText();

  private Values() {}

  /**
   * A tree of names and values in turn; values may be numbers, texts, booleans, arrays of doubles, or values.
   */
  public static Value.Tree tree(Object... namesAndValues) {
    List<Value.Field> fields = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.add(new Value.Field((String) namesAndValues[i], value(namesAndValues[i + 1])));
    }
    return new Value.Tree(fields);
  }

  private static Value value(Object value) {
    if (value instanceof Number number) {
      return new Value.Num(number.doubleValue());
    }
    if (value instanceof String text) {
      return new Value.Text(text);
    }
    if (value instanceof Boolean flag) {
      return new Value.Flag(flag);
    }
    return value instanceof double[] list ? new Value.Numbers(list) : (Value) value;
  }

  public static double[] list(double... numbers) {
    return numbers;
  }

  public static Setup read(Object... namesAndValues) {
    return SetupReader.read(tree(namesAndValues), NUMBERS);
  }

  /** Every field of a setup as text: equal texts, equal setups. */
  static String full(Setup setup) {
    return Permalink.encode(SetupWriter.writeAll(setup), NUMBERS);
  }
}
