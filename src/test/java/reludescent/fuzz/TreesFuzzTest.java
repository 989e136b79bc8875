package reludescent.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.NUMBERS;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reludescent.run.TrainingRecord;
import reludescent.setup.Permalink;
import reludescent.setup.SampleSetups;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;

/** Objects as scripts hand them to the API: good ones with some fields exchanged for anything else. */
class TreesFuzzTest {
  private static final int MOST_STEPS = 50;

  @Provide
  Arbitrary<Value.Tree> trees() {
    Arbitrary<List<Exchange>> exchanges = Combinators.combine(Arbitraries.integers().between(0, 1000), values())
        .as(Exchange::new).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(SampleSetups.any(), exchanges).as((setup, all) -> {
      Value.Tree tree = SetupWriter.writeAll(setup);
      for (Exchange exchange : all) {
        tree = exchanged(tree, exchange);
      }
      return tree;
    });
  }

  private record Exchange(int place, Value value) {}

  private static Arbitrary<Value> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 1e12, -1e12, 1.0000001e12, 1e308, 4294967295.0, Double.NaN,
            Double.POSITIVE_INFINITY, Double.MIN_VALUE).map(Value.Num::new),
        Arbitraries.of("", "adam", "mae", "sine", "points", "none", "random", "x", "x/0", "toString").map(Value.Text::new),
        Arbitraries.of(true, false).map(Value.Flag::new),
        Arbitraries.doubles().between(-1e13, 1e13).array(double[].class).ofMaxSize(5).map(Value.Numbers::new),
        Arbitraries.of("null", "a function").map(Value.Foreign::new),
        Arbitraries.just(new Value.Tree(List.of())));
  }

  /** The tree with one field exchanged: the one at that place, counted through all its parts. */
  private static Value.Tree exchanged(Value.Tree tree, Exchange exchange) {
    List<Value.Field> fields = new ArrayList<>();
    int chosen = tree.fields().isEmpty() ? 0 : exchange.place % tree.fields().size();
    for (int i = 0; i < tree.fields().size(); i++) {
      Value.Field field = tree.fields().get(i);
      boolean goesDeeper = field.value() instanceof Value.Tree && exchange.place / 7 % 4 > 0;
      Value value = i != chosen ? field.value() : goesDeeper
          ? exchanged((Value.Tree) field.value(), new Exchange(exchange.place / 3, exchange.value)) : exchange.value;
      fields.add(new Value.Field(field.name(), value));
    }
    return new Value.Tree(fields);
  }

  @Property(seed = Fuzz.SEED, edgeCases = EdgeCasesMode.NONE)
  void an_object_is_a_setup_that_runs_or_is_refused(@ForAll("trees") Value.Tree tree) {
    Setup setup;
    try {
      setup = SetupReader.read(tree, NUMBERS);
    } catch (SetupException refused) {
      assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
      assertFalse(refused.field().isEmpty(), refused.getMessage());
      return;
    }
    String whole = Permalink.of(setup, NUMBERS);
    assertEquals(whole, Permalink.of(SetupReader.read(SetupWriter.writeAll(setup), NUMBERS), NUMBERS));
    if (setup.steps() > MOST_STEPS || setup.data().points().isEmpty()) {
      return;
    }
    TrainingRecord run = TrainingRecord.of(setup, new Value.Tree(List.of()), NUMBERS);
    for (double loss : run.losses()) {
      assertTrue(Double.isFinite(loss) && loss >= 0, whole + ": loss " + loss);
    }
    for (double parameter : run.params()) {
      assertTrue(Double.isFinite(parameter), whole + ": parameter " + parameter);
    }
  }
}
