package reludescent.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.run.TrainingRecord;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.text.TensorText;

/** Against what PyTorch itself prints; {@code src/test/python/log_lines.py} makes the files. */
class LogLinesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** A tensor's values and the text PyTorch makes of it. */
  record Tensor(double[] values, String text) {
    @Override
    public String toString() {
      return text.length() > 60 ? text.substring(0, 60) : text;
    }
  }

  static List<Tensor> tensors() throws IOException {
    return Files.readAllLines(GOLDEN.resolve("tensors.jsonl")).stream()
        .map(line -> new Gson().fromJson(line, Tensor.class)).toList();
  }

  @Test
  void the_articles_forty_lines_are_printed() throws IOException {
    List<String> expected = Files.readAllLines(GOLDEN.resolve("article-log.txt"));
    TrainingRecord run = TrainingRecord.of(Setup.article(), Values.tree(), Values.NUMBERS);
    assertEquals(40, expected.size());
    for (int i = 1; i <= 40; i++) {
      double[] after = Arrays.copyOfRange(run.params(), 4 * i, 4 * i + 4);
      assertEquals(expected.get(i - 1), LogLines.line(i, run.losses()[i - 1], after));
    }
  }

  @Test
  void the_first_and_the_last_line_are_the_articles() throws IOException {
    List<String> lines = Files.readAllLines(GOLDEN.resolve("article-log.txt"));
    assertEquals("loss_1: 4.13 - [tensor([ 0.5049,  0.5045, -0.5039, -0.4975], requires_grad=True)]", lines.get(0));
    assertEquals("loss_40: 1.96 - [tensor([ 4.4251,  2.5245, -3.3031,  0.8250], requires_grad=True)]", lines.get(39));
  }

  @ParameterizedTest
  @MethodSource("tensors")
  void a_tensor_is_printed_as_pytorch_prints_it(Tensor tensor) {
    assertEquals(tensor.text(), TensorText.leaf(tensor.values()));
  }

  @Test
  void there_are_tensors_of_every_layout() throws IOException {
    List<String> texts = tensors().stream().map(Tensor::text).toList();
    assertTrue(texts.stream().anyMatch(text -> text.contains("e+")));
    assertTrue(texts.stream().anyMatch(text -> text.contains("...")));
    assertTrue(texts.stream().anyMatch(text -> text.contains(",\n        ")));
    assertTrue(texts.stream().anyMatch(text -> text.contains(",\n       requires_grad")));
  }
}
