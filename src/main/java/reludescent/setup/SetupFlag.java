package reludescent.setup;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import reludescent.text.NumberText;

/** Something of a setup that is so or not; not, where nothing is said. */
public final class SetupFlag extends SetupField {
  private final Predicate<Setup> there;
  private final Predicate<Setup> getter;
  private final BiFunction<Setup, Boolean, Setup> putter;

  SetupFlag(String path, String label, String explanation, Predicate<Setup> there, Predicate<Setup> getter,
      BiFunction<Setup, Boolean, Setup> putter) {
    super(path, label, explanation);
    this.there = there;
    this.getter = getter;
    this.putter = putter;
  }

  /** The value in a setup. */
  public boolean get(Setup setup) {
    return getter.test(setup);
  }

  /** A setup with another value. */
  public Setup put(Setup setup, boolean value) {
    return putter.apply(setup, value);
  }

  @Override
  public String allowed(NumberText numbers) {
    return "true, false";
  }

  @Override
  public boolean isIn(Setup setup) {
    return there.test(setup);
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields level = levels.at(partOf(path()));
    String name = nameOf(path());
    return level.take(name) == null ? before : put(before, level.flag(name));
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    if (all || get(setup)) {
      tree.put(path(), new Value.Flag(get(setup)));
    }
  }
}
