package reludescent.setup;

import java.util.List;
import reludescent.text.NumberText;

/**
 * One setting of a setup, described once: where it stands, what it is called, what it does, what it may be, and how it is got
 * from a setup and put into one. {@link Settings} holds all of them; reader, writer, permalink, controls and documents go by
 * these descriptions.
 *
 * <p>Each kind of field has a {@code get}, whose value is the article's where the setup has none, and a {@code put} that makes a
 * setup with another value, one that is allowed. What else depends on that value follows: a start goes with its model, points
 * with their function. All that does not depend on it is shared with the setup before.
 */
public abstract class SetupField {
  private final String path;
  private final String label;
  private final String explanation;

  SetupField(String path, String label, String explanation) {
    this.path = path;
    this.label = label;
    this.explanation = explanation;
  }

  /** Where it stands in a setup, a dotted path: {@code optimizer.learningRate}. */
  public final String path() {
    return path;
  }

  /** What it is called beside its control. */
  public final String label() {
    return label;
  }

  /** What it does, in one sentence. */
  public final String explanation() {
    return explanation;
  }

  /**
   * A setup with a value from outside.
   *
   * @throws SetupException where that is not allowed
   */
  public final Setup put(Setup setup, Value value, NumberText numbers) {
    PathTree tree = new PathTree();
    tree.put(path, value);
    Levels levels = new Levels(tree.tree(), numbers);
    Setup changed = read(levels, setup);
    levels.end();
    return changed;
  }

  /** What is allowed, as messages say it. */
  public abstract String allowed(NumberText numbers);

  /** Whether a setup has it: points given one by one have no seed. */
  public boolean isIn(Setup setup) {
    return true;
  }

  /** A setup with the value that is said, or the same setup where none is. */
  abstract Setup read(Levels levels, Setup before);

  /**
   * Writes the value of a setup.
   *
   * @param all whether to write it even where an absent one stands for the same
   */
  abstract void write(PathTree tree, Setup setup, boolean all);

  /** The settings that belong to this one's value in a setup, those of a kind. */
  List<SetupField> settings(Setup setup) {
    return List.of();
  }

  /** The path of the object that holds a field. */
  static String partOf(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** The name of a field within its object. */
  static String nameOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
