package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Named;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/**
 * Reads one level of a setup strictly: each field is asked for by name, and {@link #end} refuses what nobody
 * asked for. A field that is absent takes the value given for that case. Every refusal is a {@link
 * SetupException} that names the field by its dotted path.
 */
public final class Fields {
  private final Value.Tree tree;
  private final String path;
  private final NumberText numbers;
  private final List<String> known = new ArrayList<>();

  /**
   * @param tree the values
   * @param path dotted path of the tree itself, empty at the top
   */
  public Fields(Value.Tree tree, String path, NumberText numbers) {
    this.tree = tree;
    this.path = path;
    this.numbers = numbers;
  }

  /** Dotted path of this level, empty at the top. */
  String path() {
    return path;
  }

  /** Dotted path of a field of this level. */
  String pathOf(String name) {
    String shown = name.isEmpty() || name.length() > 40 ? Given.quoted(name) : name;
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** The value of that name, or null; the name counts as known from here on. */
  public Value take(String name) {
    if (!known.contains(name)) {
      known.add(name);
    }
    return tree.get(name);
  }

  double number(Setting setting) {
    return number(setting, setting.initial());
  }

  double number(Setting setting, double absent) {
    Value value = take(setting.name());
    if (value == null) {
      return absent;
    }
    if (value instanceof Value.Num num && setting.allows(num.value())) {
      return num.value() + 0.0; // no minus zero
    }
    throw refusal(setting.name(), value, Allowed.range(setting, numbers));
  }

  /** A whole number, within what the setting allows; its initial value if there is none. */
  public int whole(Setting setting) {
    return (int) number(setting);
  }

  boolean flag(String name) {
    if (take(name) instanceof Value.Flag flag) {
      return flag.value();
    }
    throw refusal(name, take(name), "true, false");
  }

  /** One of a few things, by its key. */
  <N extends Named> N oneOf(String name, List<N> all) {
    N one = take(name) instanceof Value.Text text ? Named.of(all, text.value()) : null;
    if (one == null) {
      throw refusal(name, take(name), Allowed.names(all));
    }
    return one;
  }

  /** A copy of a list of numbers, each one allowed by {@code each}, or null if there is none. */
  public double[] list(String name, Setting each) {
    Value value = take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Value.Numbers list)) {
      throw refusal(name, value, "a list of " + Allowed.range(each, numbers));
    }
    double[] copy = new double[list.values().length];
    for (int i = 0; i < copy.length; i++) {
      double number = list.values()[i];
      if (!each.allows(number)) {
        String given = numbers.shortest(number) + " as number " + (i + 1);
        throw new SetupException(pathOf(name), given, Allowed.range(each, numbers));
      }
      copy[i] = number + 0.0;
    }
    return copy;
  }

  /** The fields of a part, none if it is absent. */
  public Fields part(String name) {
    Value value = take(name);
    if (value == null) {
      return new Fields(new Value.Tree(List.of()), pathOf(name), numbers);
    }
    if (value instanceof Value.Tree part) {
      return new Fields(part, pathOf(name), numbers);
    }
    throw refusal(name, value, "an object");
  }

  /** The fields of a part that the name of a kind alone may stand for. */
  Fields named(String name, List<? extends Named> kinds) {
    Value value = take(name);
    if (value == null || value instanceof Value.Tree) {
      return part(name);
    }
    oneOf(name, kinds);
    return new Fields(new Value.Tree(List.of(new Value.Field("kind", value))), pathOf(name), numbers);
  }

  /** Refuses any field that was not asked for. */
  public void end() {
    for (Value.Field field : tree.fields()) {
      if (!known.contains(field.name())) {
        throw refusal(field.name(), field.value(), "only " + String.join(", ", known));
      }
    }
  }

  /** What to throw where a field has a value that is not allowed. */
  public SetupException refusal(String name, Value given, String allowed) {
    return new SetupException(pathOf(name), Given.shown(given, numbers), allowed);
  }

  /** What to throw where a field has a number that is not allowed. */
  public SetupException refusal(String name, double given, String allowed) {
    return new SetupException(pathOf(name), numbers.shortest(given), allowed);
  }
}
