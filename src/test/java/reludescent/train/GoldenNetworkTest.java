package reludescent.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.activation.Activation;
import reludescent.activation.Activations;
import reludescent.data.DataSet;
import reludescent.loss.Losses;
import reludescent.model.Model;
import reludescent.model.Network;
import reludescent.model.UnitSum;
import reludescent.objective.Objectives;
import reludescent.registry.Choice;
import reludescent.registry.Kind;

/** Runs of real PyTorch with layers, activations, weight decay and clipping, met in every parameter and loss of every step. */
class GoldenNetworkTest {
  /** A run: the setup that {@code ReluDescent.train} takes, and what PyTorch makes of it. */
  record Golden(String name, JsonObject setup, double[][] params, double[] losses) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Golden> all() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/networks"))) {
      return files.sorted().map(GoldenNetworkTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Golden> piecewiseLinear() {
    return all().stream().filter(golden -> trainer(golden).model().isPiecewiseLinear());
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_step_is_pytorchs(Golden golden) {
    assertPytorchs(golden, trainer(golden));
  }

  @ParameterizedTest
  @MethodSource("piecewiseLinear")
  void the_index_meets_them_too(Golden golden) {
    Trainer trainer = trainer(golden);
    assertPytorchs(golden, new Trainer(trainer.model(), trainer.data(), trainer.recipe(),
        Objectives.indexed(trainer.model(), trainer.objective().loss(), trainer.data())));
  }

  @Test
  void every_activation_and_every_optimizer_has_a_golden_run() {
    for (var kind : Activations.ALL) {
      assertTrue(all().stream().anyMatch(golden -> trainer(golden).model().activation().kind() == kind), kind.key());
    }
    for (var kind : Optimizers.ALL) {
      assertTrue(all().stream().anyMatch(golden ->
          golden.setup.getAsJsonObject("optimizer").get("kind").getAsString().equals(kind.key())), kind.key());
    }
  }

  private static void assertPytorchs(Golden golden, Trainer trainer) {
    TrainingState state = trainer.start(golden.params[0]);
    for (int step = 0; step < golden.losses.length; step++) {
      GoldenRunTest.assertClose(golden.losses[step], state.loss(), "loss of step " + step);
      for (int j = 0; j < state.params().length; j++) {
        GoldenRunTest.assertClose(golden.params[step][j], state.params()[j], "parameter " + j + " of step " + step);
      }
      assertEquals(step < golden.losses.length - 1, trainer.step(state));
    }
  }

  private static Golden read(Path file) {
    try {
      return new Gson().fromJson(Files.readString(file), Golden.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Trainer trainer(Golden golden) {
    JsonObject setup = golden.setup;
    JsonObject data = setup.getAsJsonObject("data");
    JsonObject optimizer = setup.getAsJsonObject("optimizer");
    double clipNorm = optimizer.has("clipNorm") ? optimizer.get("clipNorm").getAsDouble() : 0;
    Recipe recipe = new Recipe(Kind.named(Losses.ALL, setup.get("loss").getAsString()).initial(),
        choice(Optimizers.ALL, optimizer), optimizer.get("learningRate").getAsDouble(), clipNorm,
        Schedules.CONSTANT.initial(), setup.get("zeroGradients").getAsBoolean(), Batch.FULL, EarlyStopping.NEVER,
        setup.get("steps").getAsInt());
    return new Trainer(model(golden), new DataSet(numbers(data.get("xs")), numbers(data.get("ys"))), recipe);
  }

  private static Model model(Golden golden) {
    JsonObject model = golden.setup.getAsJsonObject("model");
    JsonElement told = model.get("activation");
    Choice<Activation> activation = Activations.RELU.initial();
    if (told != null && told.isJsonObject()) {
      activation = choice(Activations.ALL, told.getAsJsonObject());
    } else if (told != null) {
      activation = Kind.named(Activations.ALL, told.getAsString()).initial();
    }
    if (model.has("layers")) {
      return new Network(Arrays.stream(numbers(model.get("layers"))).mapToObj(width -> (int) width).toList(), activation);
    }
    boolean weighted = model.get("weighted").getAsBoolean();
    return new UnitSum(UnitSum.unitsOf(golden.params[0].length, weighted), weighted, activation);
  }

  private static <T> Choice<T> choice(List<Kind<T>> registry, JsonObject object) {
    Kind<T> kind = Kind.named(registry, object.get("kind").getAsString());
    return kind.of(kind.settings().stream().mapToDouble(setting ->
        object.has(setting.name()) ? object.get(setting.name()).getAsDouble() : setting.initial()).toArray());
  }

  private static double[] numbers(JsonElement list) {
    return new Gson().fromJson(list, double[].class);
  }
}
