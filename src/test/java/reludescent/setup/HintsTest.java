package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.model.Initializers;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

class HintsTest {
  @Test
  void every_setting_of_the_engine_is_explained_in_a_sentence() {
    List<String> paths = new ArrayList<>(List.of("data.target", "data.formula", "data.from", "data.to", "data.points",
        "data.spacing", "data.noise", "data.scaleNoise", "data.addNoise", "data.seed", "data.heldOut.share",
        "data.heldOut.seed", "loss.kind", "optimizer.kind", "optimizer.learningRate", "optimizer.schedule.kind",
        "zeroGradients", "steps", "batch.size", "batch.seed", "stop.plateau.eps", "stop.plateau.steps", "model.units",
        "model.weighted", "model.start.kind"));
    add(paths, "data.", Targets.ALL);
    add(paths, "loss.", Losses.ALL);
    add(paths, "optimizer.", Optimizers.ALL);
    add(paths, "optimizer.schedule.", Schedules.ALL);
    add(paths, "model.start.", Initializers.ALL);
    List<String> unexplained = paths.stream()
        .filter(path -> !Hints.of(path).matches("[A-Z].{8,100}\\.")).toList();
    assertEquals(List.of(), unexplained);
  }

  private static <T> void add(List<String> paths, String part, List<Kind<T>> registry) {
    for (Kind<T> kind : registry) {
      for (Setting setting : kind.settings()) {
        paths.add(part + setting.name());
      }
    }
  }
}
