package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/**
 * A kind of a registry that a setup names, its settings beside it in the same object: {@code {kind: "adam", beta1: 0.8}}. Where
 * the field is called {@code kind}, the name alone may stand in the object's place: {@code "adam"}.
 *
 * @param <T> what the kinds make
 */
public class SetupKind<T> extends SetupField {
  private final List<Kind<T>> registry;
  private final boolean alone;
  private final Predicate<Setup> there;
  private final Function<Setup, Choice<T>> getter;
  private final BiFunction<Setup, Choice<T>, Setup> putter;

  /**
   * @param alone whether nothing but the kind and its settings stands in the object, so that its name is written in its place
   */
  SetupKind(String path, String label, String explanation, List<Kind<T>> registry, boolean alone, Predicate<Setup> there,
      Function<Setup, Choice<T>> getter, BiFunction<Setup, Choice<T>, Setup> putter) {
    super(path, label, explanation);
    this.registry = registry;
    this.alone = alone;
    this.there = there;
    this.getter = getter;
    this.putter = putter;
  }

  /** The kinds to choose from. */
  public List<Kind<T>> registry() {
    return registry;
  }

  /** The kind chosen with its settings, or null where something else stands in its place. */
  public Choice<T> get(Setup setup) {
    return getter.apply(setup);
  }

  /** A setup with another choice. */
  public Setup put(Setup setup, Choice<T> value) {
    return putter.apply(setup, value);
  }

  /** The settings of the kind that a setup has chosen. */
  public List<SetupNumber> numbers(Setup setup) {
    List<SetupNumber> fields = new ArrayList<>();
    Choice<T> choice = isIn(setup) ? get(setup) : null;
    for (int i = 0; choice != null && i < choice.values().length; i++) {
      fields.add(number(choice.kind(), i));
    }
    return fields;
  }

  /** The settings of every kind. */
  List<SetupNumber> everyNumber() {
    List<SetupNumber> fields = new ArrayList<>();
    for (Kind<T> kind : registry) {
      for (int i = 0; i < kind.settings().size(); i++) {
        fields.add(number(kind, i));
      }
    }
    return fields;
  }

  /** Setting i of a kind; a setup that has chosen another kind has the initial value. */
  SetupNumber number(Kind<T> kind, int i) {
    Setting setting = kind.settings().get(i);
    return new SetupNumber(partOf(path()), setting, there,
        setup -> valuesOf(kind, setup)[i],
        (setup, value) -> {
          double[] values = valuesOf(kind, setup).clone();
          values[i] = value;
          return put(setup, kind.of(values));
        });
  }

  private double[] valuesOf(Kind<T> kind, Setup setup) {
    Choice<T> choice = get(setup);
    return choice != null && choice.kind() == kind ? choice.values() : kind.initial().values();
  }

  @Override
  List<SetupField> settings(Setup setup) {
    return new ArrayList<>(numbers(setup));
  }

  @Override
  public String allowed(NumberText numbers) {
    return Allowed.names(registry);
  }

  @Override
  public boolean isIn(Setup setup) {
    return there.test(setup);
  }

  @Override
  Setup read(Levels levels, Setup before) {
    String part = partOf(path());
    String name = nameOf(path());
    Fields level = name.equals("kind") ? levels.named(part, registry) : levels.at(part);
    Choice<T> now = get(before);
    Kind<T> absent = now == null ? registry.get(0) : now.kind();
    Kind<T> kind = level.take(name) == null ? absent : level.oneOf(name, registry);
    double[] values = valuesOf(kind, before).clone();
    boolean isNew = now == null || kind != now.kind();
    for (int i = 0; i < values.length; i++) {
      Setting setting = kind.settings().get(i);
      isNew |= level.take(setting.name()) != null;
      values[i] = level.number(setting, values[i]);
    }
    return isNew ? put(before, kind.of(values)) : before;
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    Choice<T> choice = get(setup);
    Choice<T> absent = get(Setup.article());
    boolean isKindTold = all || absent == null || choice.kind() != absent.kind();
    boolean isSettingTold = false;
    for (int i = 0; i < choice.values().length; i++) {
      isSettingTold |= all || choice.values()[i] != choice.kind().settings().get(i).initial();
    }
    if (isKindTold) {
      tree.put(alone && !isSettingTold ? partOf(path()) : path(), new Value.Text(choice.key()));
    }
    numbers(setup).forEach(number -> number.write(tree, setup, all));
  }
}
