package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.app.Permalink;
import reludescent.app.SampleSetups;
import reludescent.app.SampleSetups.Sample;
import reludescent.app.SetupReader;
import reludescent.app.TrainingRecord;
import reludescent.app.Value;
import reludescent.math.JvmNumberText;
import reludescent.math.NumberText;

/**
 * The JVM and the browser compute the same run, to the bit, so that what is tested on the JVM holds in the
 * browser.
 */
@ExtendWith(InBrowser.class)
class BitsBrowserTest {
  private static final int STEPS = 10_000;
  private static final int EVERY = 100;
  private static final NumberText NUMBERS = new JvmNumberText();

  @Test
  void every_golden_setup_gives_the_same_bits(Site site, ScriptApi api) {
    site.openHtml("");
    assertSameBits(SampleSetups.golden(STEPS), api);
  }

  @Test
  void every_kind_gives_the_same_bits(Site site, ScriptApi api) {
    site.openHtml("");
    assertSameBits(SampleSetups.ofEachKind(STEPS), api);
  }

  @Test
  void the_index_of_many_points_gives_the_same_bits(Site site, ScriptApi api) {
    site.openHtml("");
    assertSameBits(SampleSetups.ofManyPoints(STEPS), api);
  }

  private static void assertSameBits(List<Sample> samples, ScriptApi api) {
    List<String> different = new ArrayList<>();
    for (Sample sample : samples) {
      String link = Permalink.of(sample.setup(), NUMBERS);
      double[] there = api.numbers("""
          (link, every) => {
            const setup = ReluDescent.setup(link);
            const points = ReluDescent.data(setup.data);
            const run = ReluDescent.train(setup, {every});
            return [...points.xs, ...points.ys, ...run.steps, ...run.losses, ...run.params];
          }""", link, EVERY);
      double[] here = here(link);
      assertEquals(here.length, there.length, sample.name());
      for (int i = 0; i < here.length; i++) {
        if (Double.doubleToRawLongBits(here[i]) != Double.doubleToRawLongBits(there[i])) {
          different.add(sample.name() + ": number " + i + " is " + here[i] + " here, " + there[i] + " there");
          break;
        }
      }
    }
    assertEquals(List.of(), different);
  }

  private static double[] here(String link) {
    Value.Tree tree = Permalink.decode(link, NUMBERS);
    var setup = SetupReader.read(tree, NUMBERS);
    var points = setup.data().points();
    Value.Tree options = new Value.Tree(List.of(new Value.Field("every", new Value.Num(EVERY))));
    TrainingRecord run = TrainingRecord.of(setup, options, NUMBERS);
    return Stream.of(points.xs(), points.ys(), run.steps(), run.losses(), run.params())
        .flatMapToDouble(Arrays::stream).toArray();
  }
}
