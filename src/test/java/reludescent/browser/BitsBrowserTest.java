package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.run.TrainingRecord;
import reludescent.setup.Permalink;
import reludescent.setup.SampleSetups;
import reludescent.setup.SampleSetups.Sample;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.Value;
import reludescent.text.JvmNumberText;

/**
 * The JVM and the browser compute the same run, to the bit, so that what is tested on the JVM holds in the
 * browser.
 */
@ExtendWith(InBrowser.class)
class BitsBrowserTest {
  private static final int STEPS = 10_000;
  private static final int EVERY = 100;
  private static final JvmNumberText NUMBERS = new JvmNumberText();

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

  @Test
  void links_are_written_and_read_as_on_the_jvm(Site site, ScriptApi api) {
    site.openHtml("");
    String written = Permalink.of(Permalink.read("data.target=formula&data.formula=(x)*2 \u2212 |x|/3 + 1e3^.5", NUMBERS), NUMBERS);
    assertEquals("#data.target=formula&data.formula=%28x%29*2%20%E2%88%92%20%7Cx%7C/3%20%2B%201e3%5E.5", written);
    assertEquals(written, api.value("link => ReluDescent.permalink(ReluDescent.setup(link))", written));
    for (String text : List.of("%", "a%4", "%zz", "%ff", "%c3%28", "%ed%a0%80", "%C0%80", "%f0%9f%98%80", "%e2%82%ac'!", "\u00e9%25", "'7",
        "%22", ".5", "+.5e1x", "%a0", "%C2%A0-7.5%E2%80%AF", "%E2%88%921e%E2%88%923", "1.2.3", "1e999", "0x10", "", ",", "1,x", "TRUE")) {
      String message = assertThrows(SetupException.class, () -> Permalink.read("steps=" + text, NUMBERS)).getMessage();
      assertEquals(message, api.error("link => ReluDescent.setup(link)", "#steps=" + text));
    }
  }

  /** Trains here and in a page, and compares every number. */
  static void assertSameBits(List<Sample> samples, ScriptApi api) {
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
