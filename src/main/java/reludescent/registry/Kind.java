package reludescent.registry;

import java.util.List;
import java.util.function.Function;

/**
 * One of the things a setup can name where it asks for a loss, an optimizer, a target function and so on:
 * adding one to a registry makes it known to the reader and the writer of setups and to the controls.
 *
 * @param key its name in setups
 * @param title its name for readers
 * @param settings its own numbers, in the order {@code maker} takes them
 * @param maker makes one from a number for each setting
 * @param python what it is in an exported script, a Python expression with settings' names in braces, as
 *     {@code torch.optim.SGD([params], lr={learningRate}, momentum={momentum})}; empty where there is none
 * @param <T> what is made
 */
public record Kind<T>(
    String key, String title, List<Setting> settings, Function<double[], T> maker, String python) implements Named {
  /** A kind that is not exported to Python by itself. */
  public Kind(String key, String title, List<Setting> settings, Function<double[], T> maker) {
    this(key, title, settings, maker, "");
  }

  /** A kind without settings of its own. */
  public static <T> Kind<T> plain(String key, String title, T only) {
    return plain(key, title, only, "");
  }

  /** A kind without settings of its own, and its Python expression. */
  public static <T> Kind<T> plain(String key, String title, T only, String python) {
    return new Kind<>(key, title, List.of(), none -> only, python);
  }

  /** This kind with its initial settings. */
  public Choice<T> initial() {
    double[] values = new double[settings.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = settings.get(i).initial();
    }
    return of(values);
  }

  /**
   * This kind with these settings.
   *
   * @param values one number for each setting, each allowed
   */
  public Choice<T> of(double... values) {
    return new Choice<>(this, values, maker.apply(values));
  }

  /** The kind of that name in a registry, or null. */
  public static <T> Kind<T> named(List<Kind<T>> registry, String key) {
    return Named.of(registry, key);
  }
}
