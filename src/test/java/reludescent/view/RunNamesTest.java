package reludescent.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reludescent.setup.Permalink;
import reludescent.setup.Values;

class RunNamesTest {
  @Test
  void runs_are_called_by_that_in_which_they_differ() {
    assertNames(List.of("Adam", "momentum"), "optimizer.kind=adam", "optimizer.kind=momentum");
    assertNames(List.of("not zeroed", "zeroed"), "", "zeroGradients=true");
    assertNames(List.of("16 units", "1 unit"), "model.units=16&model.start=spread", "model.units=1&model.start=spread");
    assertNames(List.of("rate 0.01", "rate 0.02"), "", "optimizer.learningRate=0.02");
  }

  @Test
  void of_many_differences_the_first_two_are_told() {
    assertNames(List.of("Adam, zeroed", "momentum, not zeroed"), "optimizer.kind=adam&zeroGradients=true&loss=mse&steps=50",
        "optimizer.kind=momentum");
  }

  @Test
  void no_two_have_one_name() {
    assertNames(List.of("this run", "run", "run 2"), "model.start=1,2,3,4", "model.start=2,3,4,5", "model.start=3,4,5,6");
  }

  private static void assertNames(List<String> names, String... links) {
    assertEquals(names, RunNames.of(Stream.of(links).map(link -> Permalink.read(link, Values.NUMBERS)).toList()));
  }
}
