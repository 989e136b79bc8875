package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static reludescent.setup.Values.NUMBERS;
import static reludescent.setup.Values.full;
import static reludescent.setup.Values.list;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {

  @Test
  void only_what_differs_from_the_article_is_written() {
    assertEquals("#", Permalink.of(Setup.article(), NUMBERS));
    assertEquals("#optimizer.learningRate=0.05&steps=200",
        Permalink.of(read("steps", 200, "optimizer", tree("learningRate", 0.05)), NUMBERS));
    assertEquals("#data.kind=points&data.xs=1,&data.ys=-2.5,&zeroGradients=true",
        Permalink.of(read("zeroGradients", true, "data", tree("kind", "points", "xs", list(1), "ys", list(-2.5))),
            NUMBERS));
  }

  @Test
  void the_hash_may_be_left_out() {
    assertEquals(200, Permalink.read("steps=200", NUMBERS).steps());
    assertEquals(200, Permalink.read("#steps=200", NUMBERS).steps());
    assertEquals(full(Setup.article()), full(Permalink.read("", NUMBERS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps", "=", "=3", "steps=", "steps=1&steps=2", "data=1&data.seed=2", "data.seed=2&data=1",
      "steps=1,2", "steps=true", "steps='40", "loss=%", "loss=%4", "loss=%zz", "loss=%ff", "loss=%c3x", "loss=%c3%28",
      "&&", "model.start=1,2,x,4", "model.start=,", "model.start=,,", "..=1", ".=", "nothing=1", "data.kind=points",
      "{}", "[object Object]", "steps=NaN", "steps=Infinity", "a.b.c.d.e.f.g=1"})
  void rubbish_is_refused(String link) {
    assertThrows(SetupException.class, () -> Permalink.read(link, NUMBERS));
  }

  @Test
  void a_key_of_many_parts_is_refused_like_any_other() {
    assertThrows(SetupException.class, () -> Permalink.read("a" + ".a".repeat(100_000) + "=1", NUMBERS));
  }

  @Test
  void a_link_of_endless_fields_is_refused_at_once() {
    StringBuilder link = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      link.append('k').append(i).append("=1&");
    }
    SetupException e = assertThrows(SetupException.class, () -> Permalink.read(link.toString(), NUMBERS));
    assertEquals("setup", e.field());
  }

  @Test
  void a_step_to_look_at_is_no_part_of_the_setup() {
    assertEquals("#steps=200", Permalink.of(Permalink.read("#steps=200&step=17", NUMBERS), NUMBERS));
    assertEquals(17, Permalink.step("#steps=200&step=17", NUMBERS));
    assertEquals(-1, Permalink.step("#steps=17", NUMBERS));
    assertThrows(SetupException.class, () -> Permalink.step("#step=many", NUMBERS));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "steps=many&loss=mse; #loss=mse; steps",
      "loss=l1&optimizer.learningRate=0.5&nothing=1; #optimizer.learningRate=0.5; loss",
      "nothing=1&steps=7; #steps=7; nothing",
      "steps=7&steps=8; #steps=7; steps",
      "&&; #; setup",
      "loss=%&steps=7; #steps=7; loss",
      "data.target=formula&data.formula=3x+&steps=7; #steps=7; data.formula",
      "data.from=5&steps=7&model.units=3&model.start=spread; #steps=7; data.to",
      "data=1&steps=7; #steps=7; data",
      "model.layers=99,&loss=mse; #loss=mse; model.layers"})
  void a_link_with_something_wrong_gives_what_is_good_in_it(String link, String good, String field) {
    List<SetupException> wrong = new ArrayList<>();
    assertEquals(good, Permalink.of(Permalink.readGood(link, NUMBERS, wrong), NUMBERS));
    assertEquals(field, wrong.get(0).field());
  }

  @Property
  void whatever_the_link_there_is_a_setup(@ForAll String link) {
    SetupWriter.writeAll(Permalink.readGood(link, NUMBERS, new ArrayList<>()));
  }

  @Property
  void any_text_comes_back_as_the_same_text(@ForAll String text) {
    Value.Tree there = tree("kind", text, "steps", 3);
    Value.Tree back = Permalink.decode(Permalink.encode(there, NUMBERS), NUMBERS);
    assertEquals(there, back);
  }

  @Property
  void any_link_is_read_or_refused(@ForAll String link) {
    try {
      Permalink.read(link, NUMBERS);
    } catch (SetupException refused) {
      // the one exception that is meant
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "3", "-1e5", " 7 ", "'", "''3", "1,2", "", "3x^2 + 2x + 1", "|x| & #%=",
      "\u00e9\u20ac\ud83d\ude00", "\ud800", "\udc00\ud800"})
  void a_text_is_never_mistaken_for_anything_else(String text) {
    Value.Tree there = tree("formula", text);
    assertEquals(there, Permalink.decode(Permalink.encode(there, NUMBERS), NUMBERS));
  }
}
