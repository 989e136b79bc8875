package reludescent.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static reludescent.setup.Values.NUMBERS;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reludescent.setup.Permalink;
import reludescent.setup.SampleSetups;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;

/** Links as people break them and as nobody would write them: each is a setup that comes back, or is refused in a sentence. */
class LinksFuzzTest {
  /** What makes a link: whole fields, pieces of fields, and what breaks them. */
  private static final List<String> PIECES = List.of("steps", "steps=", "steps=200", "loss=mse", "loss=", "optimizer=adam",
      "optimizer.kind=", "optimizer.learningRate=", "optimizer.schedule.gamma=", "data.points=", "data.kind=points",
      "data.xs=1,2", "data.ys=3,4", "data.target=formula", "data.formula=", "data.from=", "data.to=", "data.seed=",
      "data.heldOut.share=", "model.start=", "model.units=", "model.weighted=true", "batch.size=", "stop.plateau.eps=",
      "zeroGradients=true", "&", "=", ".", ",", "'", "%", "%2", "%20", "%c3", "%F0%9F%98%80", "#", "0", "1", "-1", "1e12",
      "1e13", "-1e308", "1e999", "4294967296", "0.5", "1,2,3,4", "NaN", "Infinity", "null", "undefined", "true", "adam",
      "constructor", "__proto__", "sin(x)", "x^x^x", "<script>", "\u2212", "\u0000", "\ud800", " ", "\n");

  @Provide
  Arbitrary<String> heaps() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(parts -> "#" + String.join("&", parts));
  }

  /** A good link in which a few characters are dropped, doubled or exchanged. */
  @Provide
  Arbitrary<String> broken() {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 10_000).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(SampleSetups.any(), places).as(LinksFuzzTest::broken);
  }

  private static String broken(Setup setup, List<Integer> places) {
    StringBuilder link = new StringBuilder(Permalink.of(setup, NUMBERS));
    for (int place : places) {
      int at = place % link.length();
      switch (place % 4) {
        case 0 -> link.deleteCharAt(at);
        case 1 -> link.insert(at, link.charAt(at));
        case 2 -> link.setCharAt(at, "0=&.,%-'e9".charAt(place / 4 % 10));
        default -> link.setLength(Math.max(1, at));
      }
      if (link.length() == 0) {
        link.append('#');
      }
    }
    return link.toString();
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void a_heap_of_pieces_is_a_setup_or_is_refused(@ForAll("heaps") String link) {
    comesBackOrIsRefused(link);
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void a_row_of_fields_is_a_setup_or_is_refused(@ForAll("fields") String link) {
    comesBackOrIsRefused(link);
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void a_good_link_that_was_broken_is_a_setup_or_is_refused(@ForAll("broken") String link) {
    comesBackOrIsRefused(link);
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void any_text_is_a_setup_or_is_refused(@ForAll String link) {
    comesBackOrIsRefused(link);
  }

  private static void comesBackOrIsRefused(String link) {
    Setup setup;
    try {
      setup = Permalink.read(link, NUMBERS);
    } catch (SetupException refused) {
      assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
      assertFalse(refused.field().isEmpty(), refused.getMessage());
      return;
    }
    if (Permalink.isPractical(setup)) {
      String written = Permalink.of(setup, NUMBERS);
      assertEquals(written, Permalink.of(Permalink.read(written, NUMBERS), NUMBERS));
    }
  }
}
