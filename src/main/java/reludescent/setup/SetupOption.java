package reludescent.setup;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import reludescent.registry.Named;
import reludescent.text.NumberText;

/**
 * One of a few things that a setup names.
 *
 * @param <E> what they are
 */
public final class SetupOption<E extends Named> extends SetupField {
  private final List<E> options;
  private final Predicate<Setup> there;
  private final Function<Setup, E> getter;
  private final BiFunction<Setup, E, Setup> putter;

  SetupOption(String path, String label, String explanation, List<E> options, Predicate<Setup> there,
      Function<Setup, E> getter, BiFunction<Setup, E, Setup> putter) {
    super(path, label, explanation);
    this.options = options;
    this.there = there;
    this.getter = getter;
    this.putter = putter;
  }

  /** What there is to choose from. */
  public List<E> options() {
    return options;
  }

  /** The value in a setup. */
  public E get(Setup setup) {
    return getter.apply(setup);
  }

  /** A setup with another value. */
  public Setup put(Setup setup, E value) {
    return putter.apply(setup, value);
  }

  @Override
  public String allowed(NumberText numbers) {
    return Allowed.names(options);
  }

  @Override
  public boolean isIn(Setup setup) {
    return there.test(setup);
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields level = levels.at(partOf(path()));
    String name = nameOf(path());
    return level.take(name) == null ? before : put(before, level.oneOf(name, options));
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    E value = get(setup);
    if (all || value != options.get(0)) {
      tree.put(path(), new Value.Text(value.key()));
    }
  }
}
