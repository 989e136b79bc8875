package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
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

  /** Dotted path of a field of this level. */
  String pathOf(String name) {
    String shown = name.isEmpty() || name.length() > 40 ? Given.quoted(name) : name;
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** The value of that name, or null; the name counts as known from here on. */
  Value take(String name) {
    if (!Names.has(known, name)) {
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
    throw refusal(setting.name(), value, allowed(setting));
  }

  /** A whole number, within what the setting allows; its initial value if there is none. */
  public int whole(Setting setting) {
    return (int) number(setting);
  }

  boolean flag(String name, boolean absent) {
    Value value = take(name);
    if (value == null) {
      return absent;
    }
    if (value instanceof Value.Flag flag) {
      return flag.value();
    }
    throw refusal(name, value, "true, false");
  }

  /** The place of a text among those allowed, which have blanks between them; the first if there is none. */
  int oneOf(String name, String allowed) {
    List<String> texts = Names.split(allowed, ' ');
    Value value = take(name);
    int place = value == null ? 0 : value instanceof Value.Text text ? Names.place(texts, text.value()) : -1;
    if (place < 0) {
      throw refusal(name, value, Names.joined(texts));
    }
    return place;
  }

  /** A text, or null if there is none. */
  String text(String name, String allowed) {
    Value value = take(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Text text) {
      return text.value();
    }
    throw refusal(name, value, allowed);
  }

  /** A copy of a list of numbers, each one allowed by {@code each}, or null if there is none. */
  public double[] list(String name, Setting each) {
    Value value = take(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Value.Numbers list)) {
      throw refusal(name, value, "a list of " + allowed(each));
    }
    double[] copy = new double[list.values().length];
    for (int i = 0; i < copy.length; i++) {
      double number = list.values()[i];
      if (!each.allows(number)) {
        String given = numbers.shortest(number) + " as number " + (i + 1);
        throw new SetupException(pathOf(name), given, allowed(each));
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

  /**
   * A kind by its name alone, as {@code "adam"}, or with its settings, as {@code {kind: "adam", beta1: 0.8}}.
   *
   * @param absent the kind where nothing is said
   */
  <T> Choice<T> choice(String name, List<Kind<T>> registry, Kind<T> absent) {
    Value value = take(name);
    if (value instanceof Value.Tree part) {
      Fields fields = new Fields(part, pathOf(name), numbers);
      Choice<T> choice = fields.kindAndSettings("kind", registry, absent);
      fields.end();
      return choice;
    }
    return kind(name, registry, absent).initial();
  }

  /** A kind named by a field of this level, its settings beside it on the same level. */
  <T> Choice<T> kindAndSettings(String name, List<Kind<T>> registry, Kind<T> absent) {
    Kind<T> kind = kind(name, registry, absent);
    double[] values = new double[kind.settings().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(kind.settings().get(i));
    }
    return kind.of(values);
  }

  private <T> Kind<T> kind(String name, List<Kind<T>> registry, Kind<T> absent) {
    Value value = take(name);
    if (value == null) {
      return absent;
    }
    Kind<T> kind = value instanceof Value.Text text ? Kind.named(registry, text.value()) : null;
    if (kind == null) {
      throw refusal(name, value, keys(registry));
    }
    return kind;
  }

  /** Refuses any field that was not asked for. */
  public void end() {
    for (Value.Field field : tree.fields()) {
      if (!Names.has(known, field.name())) {
        throw refusal(field.name(), field.value(), "only " + Names.joined(known));
      }
    }
  }

  public SetupException refusal(String name, Value given, String allowed) {
    return new SetupException(pathOf(name), Given.shown(given, numbers), allowed);
  }

  public SetupException refusal(String name, double given, String allowed) {
    return new SetupException(pathOf(name), numbers.shortest(given), allowed);
  }

  public String allowed(Setting setting) {
    return (setting.whole() ? "whole numbers from " : "numbers from ")
        + limit(setting.least()) + " to " + limit(setting.most());
  }

  private String limit(double value) {
    return Math.abs(value) == 1e12 ? value < 0 ? "-1e12" : "1e12" : numbers.shortest(value);
  }

  static <T> String keys(List<Kind<T>> registry) {
    List<String> keys = new ArrayList<>();
    for (Kind<T> kind : registry) {
      keys.add(kind.key());
    }
    return Names.joined(keys);
  }
}
