package reludescent.setup;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs of real PyTorch with layers, activations, weight decay and clipping, each with the very setup it is the run of. */
public final class GoldenSetups {
  private static final Path FOLDER = Path.of("src/test/resources/golden/networks");

  private GoldenSetups() {}

  /** A setup as {@code ReluDescent.train} takes it, and PyTorch's parameters and losses of each step. */
  public record Run(String name, JsonObject setup, double[][] params, double[] losses) {
    public Setup read() {
      return SetupReader.read((Value.Tree) value(setup), Values.NUMBERS);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  public static List<Run> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(GoldenSetups::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Run read(Path file) {
    try {
      return new Gson().fromJson(Files.readString(file), Run.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Value value(JsonElement json) {
    if (json.isJsonObject()) {
      List<Value.Field> fields = new ArrayList<>();
      json.getAsJsonObject().entrySet().forEach(entry -> fields.add(new Value.Field(entry.getKey(), value(entry.getValue()))));
      return new Value.Tree(fields);
    }
    if (json.isJsonArray()) {
      return new Value.Numbers(new Gson().fromJson(json, double[].class));
    }
    if (json.getAsJsonPrimitive().isBoolean()) {
      return new Value.Flag(json.getAsBoolean());
    }
    return json.getAsJsonPrimitive().isNumber() ? new Value.Num(json.getAsDouble()) : new Value.Text(json.getAsString());
  }
}
