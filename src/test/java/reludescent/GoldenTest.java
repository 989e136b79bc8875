package reludescent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

  static Stream<Golden> runs() {
    return Golden.all().stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void a_run_has_a_row_of_parameters_and_a_loss_for_every_step(Golden run) {
    assertEquals(run.data().n(), run.xs().length);
    assertEquals(run.data().n(), run.ys().length);
    assertEquals(run.steps() + 1, run.params().length);
    assertEquals(run.steps() + 1, run.losses().length);
    for (double[] row : run.params()) {
      assertEquals(run.start().length, row.length);
    }
    assertEquals(run.weighted() ? 1 : 0, run.start().length % (run.weighted() ? 3 : 2));
  }

  @Test
  void every_file_of_the_folder_is_among_all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      assertEquals(
          files.map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json") && !name.startsWith("numpy-")).sorted().toList(),
          Golden.all().stream().map(run -> run.name() + ".json").sorted().toList());
    }
  }

  @Test
  void numbers_are_read_to_the_bit() {
    Golden article = Golden.read("article");
    assertEquals(-1.7894736842105263, article.xs()[1]);
    assertEquals(11.869037259947495, article.ys()[0]);
    assertEquals(42, article.data().seed());
  }

  @Test
  void an_unknown_name_is_named_beside_the_known_ones() {
    String message = assertThrows(IllegalArgumentException.class, () -> Golden.read("mae-sdg")).getMessage();
    assertTrue(message.startsWith("no golden run mae-sdg, there are [article, "), message);
  }
}
