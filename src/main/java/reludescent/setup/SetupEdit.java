package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.text.NumberText;

/** Changes a setup by the paths of its settings, one after the other. */
public final class SetupEdit {
  private final Setup before;
  private final List<Change> changes = new ArrayList<>();

  /** What a change makes of a setup. */
  private interface Change {
    Setup of(Setup setup, NumberText numbers);
  }

  public SetupEdit(Setup before) {
    this.before = before;
  }

  /**
   * Puts a value in the place of another. Where the points are not a function's, a setting of the function starts from the
   * article's.
   *
   * @param path dotted path of a setting, as in {@code data.heldOut.share}, or of an object that holds some
   */
  public SetupEdit put(String path, Value value) {
    changes.add((setup, numbers) -> {
      SetupField field = Settings.found(path, setup);
      return field != null ? field.put(setup, value, numbers) : SetupReader.changed(setup, path, value, numbers);
    });
    return this;
  }

  /**
   * Puts a kind with its settings in the place of another one of the same registry.
   *
   * @param part dotted path of the object that holds kind and settings
   * @param name the field in it that names the kind
   */
  public <T> SetupEdit choose(String part, String name, List<Kind<T>> registry, Choice<T> choice) {
    return put(part + "." + name, new Value.Text(choice.key())).withValues(part, choice);
  }

  private SetupEdit withValues(String part, Choice<?> choice) {
    for (int i = 0; i < choice.values().length; i++) {
      put(part + "." + choice.kind().settings().get(i).name(), new Value.Num(choice.values()[i]));
    }
    return this;
  }

  /**
   * What has come of it; what was not changed is shared with the setup before.
   *
   * @throws SetupException where that is no setup
   */
  public Setup read(NumberText numbers) {
    Setup after = before;
    for (Change change : changes) {
      after = change.of(after, numbers);
    }
    SetupReader.checkChange(before, after, numbers);
    return after;
  }

  /** The next random start by the present rule, or by a normal one where the present rule is not random. */
  public SetupEdit newRandomStart() {
    changes.add((setup, numbers) -> SetupStart.withNextRandom(setup));
    return this;
  }
}
