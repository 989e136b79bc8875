package reludescent;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A run made by real PyTorch in float64, read from {@code src/test/resources/golden}.
 *
 * @param name the file's name without {@code .json}
 * @param data how {@code xs} and {@code ys} were drawn
 * @param xs the points' x
 * @param ys the points' y, with their noise
 * @param loss {@code mae}, {@code mse} or {@code huber}
 * @param optimizer a name of PyTorch's, or {@code accumulate}: plain descent whose gradients are never zeroed
 * @param learningRate the learning rate
 * @param steps how many updates
 * @param weighted whether the model is the weighted sum
 * @param params the parameters at step 0, 1, ..., {@code steps}, in the model's parameter order
 * @param losses the loss at those parameters
 */
public record Golden(String name, Data data, double[] xs, double[] ys, String loss, String optimizer,
    double learningRate, int steps, boolean weighted, double[][] params, double[] losses) {

  /** {@code a x^2 + b x + c} at {@code n} points from {@code lo} to {@code hi}, and its noise's scales. */
  public record Data(double a, double b, double c, double lo, double hi, int n, double scale,
      double additive, long seed) {}

  private static final List<String> NAMES = List.of(
      "article", "article-zeroed", "article-1000-accumulated",
      "mae-sgd", "mae-momentum", "mae-nesterov", "mae-adagrad", "mae-rmsprop", "mae-adam", "mae-adamw",
      "mse-sgd", "mse-momentum", "mse-nesterov", "mse-adagrad", "mse-rmsprop", "mse-adam", "mse-adamw",
      "huber-sgd", "huber-momentum", "huber-nesterov", "huber-adagrad", "huber-rmsprop", "huber-adam", "huber-adamw",
      "five-weighted-mae-sgd", "five-weighted-mse-adam", "six-units-mse-adam");

  /** Reads the run of this name. */
  public static Golden read(String name) {
    InputStream file = Golden.class.getResourceAsStream("/golden/" + name + ".json");
    if (file == null) {
      throw new IllegalArgumentException("no golden run " + name + ", there are " + NAMES);
    }
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return new Gson().fromJson(reader, Golden.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads every run; good as a {@code @MethodSource}. */
  public static List<Golden> all() {
    return NAMES.stream().map(Golden::read).toList();
  }

  /** The start: the parameters at step 0. */
  public double[] start() {
    return params[0].clone();
  }

  @Override
  public String toString() {
    return name;
  }
}
