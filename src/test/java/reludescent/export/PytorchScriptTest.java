package reludescent.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.list;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.Pytorch;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.registry.Kind;
import reludescent.run.TrainingRecord;
import reludescent.setup.GoldenSetups;
import reludescent.setup.SampleSetups;
import reludescent.setup.SampleSetups.Sample;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/** Runs exported scripts with a real PyTorch, where there is one, and compares with the engine. */
class PytorchScriptTest {
  @TempDir
  Path folder;

  static List<Sample> setups() {
    List<Sample> setups = new ArrayList<>(SampleSetups.ofEachKind(100));
    setups.add(new Sample("points", read("data",
        tree("kind", "points", "xs", list(-1, 0.25, 2, 1e-7), "ys", list(3, -1, 2, 0.1 + 0.2)))));
    GoldenSetups.all().forEach(run -> setups.add(new Sample("golden " + run.name(), run.read())));
    return setups;
  }

  @ParameterizedTest
  @MethodSource("setups")
  void pytorch_makes_the_same_run(Sample sample) throws Exception {
    Pytorch.python(); // skipped before anything else where there is none
    Setup setup = sample.setup();
    String script = PytorchScript.of(setup, NUMBERS);
    String exact = script.replace("{loss:.2f}", "{loss.item()!r}");
    assertFalse(exact.equals(script));
    List<String> lines = run(exact);
    TrainingRecord run = TrainingRecord.of(setup, tree(), NUMBERS);
    assertEquals(run.losses().length - 1, lines.size());
    int at = 0;
    for (String line : lines) {
      String prefix = "loss_" + (at + 1) + ": ";
      assertTrue(line.startsWith(prefix), line);
      double loss = Double.parseDouble(line.substring(prefix.length(), line.indexOf(" - [tensor(")));
      assertEquals(run.losses()[at], loss, 1e-6 * Math.max(1, Math.abs(loss)), prefix);
      at++;
    }
  }

  @Test
  void a_run_that_diverges_ends_in_pytorch_where_it_ends_here() throws Exception {
    Pytorch.python(); // skipped before anything else where there is none
    for (double rate : new double[] {0.2, 1}) {
      Setup setup = read("loss", "mse", "zeroGradients", true, "optimizer", tree("learningRate", rate), "steps", 400,
          "model", tree("weighted", true, "units", 8, "start", "he"));
      TrainingRecord run = TrainingRecord.of(setup, tree(), NUMBERS);
      assertTrue(run.stopped().contains("grew past 1e12"), run.stopped());
      List<String> lines = run(PytorchScript.of(setup, NUMBERS));
      assertEquals(run.losses().length - 1, lines.size());
      assertTrue(lines.size() > 0 && lines.size() < 400);
    }
  }

  @Test
  void the_articles_script_prints_the_articles_forty_lines() throws Exception {
    Pytorch.python(); // skipped before anything else where there is none
    assertEquals(Files.readString(Path.of("src/test/resources/golden/article-log.txt")),
        String.join("\n", run(PytorchScript.of(Setup.article(), NUMBERS))) + "\n");
  }

  @Test
  void the_articles_script_reads_as_a_student_would_write_it() throws Exception {
    assertEquals(Files.readString(Path.of("src/test/resources/golden/article-script.py")),
        PytorchScript.of(Setup.article(), NUMBERS));
  }

  @Test
  void every_kind_has_its_python() {
    for (List<? extends Kind<?>> registry : List.of(Losses.ALL, Optimizers.ALL, Targets.ALL)) {
      for (Kind<?> kind : registry) {
        assertFalse(kind.python().isEmpty(), kind.key());
      }
    }
    for (Kind<?> schedule : Schedules.ALL) {
      assertEquals(schedule == Schedules.CONSTANT, schedule.python().isEmpty(), schedule.key());
    }
  }

  @Test
  void without_points_there_is_no_script() {
    Setup none = read("data", tree("kind", "none"));
    SetupException e = assertThrows(SetupException.class, () -> PytorchScript.of(none, NUMBERS));
    assertEquals("data.kind", e.field());
  }

  /** The lines a script prints; a tensor that PyTorch breaks over several counts as one. */
  private List<String> run(String script) throws Exception {
    Path file = Files.writeString(folder.resolve("run.py"), script);
    Process process = new ProcessBuilder(Pytorch.python(), file.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    List<String> lines = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (line.startsWith(" ")) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n" + line);
      } else {
        lines.add(line);
      }
    }
    return lines;
  }
}
