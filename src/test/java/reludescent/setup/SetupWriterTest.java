package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.full;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SetupWriterTest {

  @Provide
  Arbitrary<Setup> setups() {
    return SampleSetups.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_is_written_reads_back_as_the_same_setup(@ForAll("setups") Setup setup) {
    assertEquals(full(setup), full(SetupReader.read(SetupWriter.write(setup), NUMBERS)));
    assertEquals(full(setup), full(SetupReader.read(SetupWriter.writeAll(setup), NUMBERS)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_setup_comes_back_from_its_permalink(@ForAll("setups") Setup setup) {
    assertEquals(full(setup), full(Permalink.read(Permalink.of(setup, NUMBERS), NUMBERS)));
  }

  @Test
  void of_the_articles_setup_there_is_nothing_to_write() {
    assertEquals(tree(), SetupWriter.write(Setup.article()));
  }

  @Test
  void only_what_differs_is_written() {
    assertEquals(tree("optimizer", tree("learningRate", 0.05), "steps", 7),
        SetupWriter.write(read("steps", 7, "loss", "mae", "optimizer", tree("kind", "sgd", "learningRate", 0.05))));
  }

  @Test
  void every_field_is_written_when_all_are_asked_for() {
    assertEquals("data.kind=function&data.target=quadratic&data.a=3&data.b=2&data.c=1&data.from=-2&data.to=2"
        + "&data.points=20&data.spacing=even&data.noise=article&data.scaleNoise=0.15&data.addNoise=1.5&data.seed=42"
        + "&data.heldOut.share=0&data.heldOut.seed=0&model.weighted=false&model.activation=relu"
        + "&model.start=0.5,0.5,-0.5,-0.5&loss=mae&optimizer.kind=sgd&optimizer.weightDecay=0&optimizer.learningRate=0.01"
        + "&optimizer.clipNorm=0&optimizer.schedule=constant&zeroGradients=false&batch.size=0&batch.seed=0&stop.plateau.eps=0"
        + "&stop.plateau.steps=0&steps=40", full(Setup.article()));
  }
}
