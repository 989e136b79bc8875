package reludescent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden runs on record are what {@code src/test/python/golden.py} makes with the PyTorch that is here. */
class GoldenScriptTest {
  /** The last digits are the processor's. */
  private static final double CLOSE = 1e-13;

  @TempDir
  Path folder;

  @Test
  void the_script_makes_the_runs_on_record() throws IOException, InterruptedException {
    List<String> names = List.of("article", "mae-adamw", "huber-rmsprop", "five-weighted-mse-adam");
    List<String> command = new ArrayList<>(List.of(Pytorch.python(), "src/test/python/golden.py", "--to", folder.toString()));
    command.addAll(names);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    for (String name : names) {
      Golden made = new Gson().fromJson(Files.readString(folder.resolve(name + ".json")), Golden.class);
      Golden kept = Golden.read(name);
      assertEquals(kept.data(), made.data());
      assertEquals(List.of(kept.loss(), kept.optimizer(), kept.learningRate(), kept.steps(), kept.weighted()),
          List.of(made.loss(), made.optimizer(), made.learningRate(), made.steps(), made.weighted()));
      assertArrayEquals(kept.ys(), made.ys(), "the points of " + name);
      assertArrayEquals(kept.losses(), made.losses(), CLOSE * kept.losses()[0], "the losses of " + name);
      for (int step = 0; step <= kept.steps(); step++) {
        assertArrayEquals(kept.params()[step], made.params()[step], CLOSE, "step " + step + " of " + name);
      }
    }
  }
}
