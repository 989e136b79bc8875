package reludescent.setup;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/** A number of a setup, whole or not. */
public class SetupNumber extends SetupField {
  private final Setting range;
  private final Predicate<Setup> there;
  private final ToDoubleFunction<Setup> getter;
  private final Putter<Setup> putter;

  /** Puts a number into something, which stays as it is: what comes of it is returned. */
  interface Putter<W> {
    W put(W whole, double value);
  }

  /**
   * @param part path of the object that holds it, empty at the top
   * @param range its name there, what is allowed, and what readers are told of it
   */
  SetupNumber(String part, Setting range, Predicate<Setup> there, ToDoubleFunction<Setup> getter, Putter<Setup> putter) {
    super(part.isEmpty() ? range.name() : part + "." + range.name(), range.label(), range.explanation());
    this.range = range;
    this.there = there;
    this.getter = getter;
    this.putter = putter;
  }

  /** What is allowed, and what a slider shows. */
  public final Setting range() {
    return range;
  }

  /** Whether it may be this number. */
  public final boolean allows(double value) {
    return range.allows(value);
  }

  /** What one number may be, as messages say it: {@code a whole number from 0 to 10000000}. */
  public final String allowedOne(NumberText numbers) {
    return Allowed.oneOf(range, numbers);
  }

  /** The number in a setup. */
  public final double get(Setup setup) {
    return getter.applyAsDouble(setup);
  }

  /** A setup with another number, one that is allowed. */
  public final Setup put(Setup setup, double value) {
    return putter.put(setup, value + 0.0); // no minus zero
  }

  @Override
  public final String allowed(NumberText numbers) {
    return Allowed.range(range, numbers);
  }

  @Override
  public boolean isIn(Setup setup) {
    return there.test(setup);
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields level = levels.at(partOf(path()));
    return level.take(range.name()) == null ? before : put(before, level.number(range));
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    double value = get(setup);
    if (all || value != range.initial()) {
      tree.put(path(), new Value.Num(value));
    }
  }
}
