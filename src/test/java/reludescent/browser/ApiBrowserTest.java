package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reludescent.export.LogLines;

@ExtendWith(InBrowser.class)
class ApiBrowserTest {

  @BeforeEach
  void open(Site site) {
    site.openHtml("");
  }

  @Test
  void the_forty_lines_of_the_article_come_out_of_train(ScriptApi api) throws Exception {
    double[] losses = api.numbers("() => ReluDescent.train().losses");
    double[] params = api.numbers("() => ReluDescent.train({}).params");
    List<String> expected = Files.readAllLines(Path.of("src/test/resources/golden/article-log.txt"));
    assertEquals(40, expected.size());
    for (int i = 1; i <= 40; i++) {
      double[] after = {params[4 * i], params[4 * i + 1], params[4 * i + 2], params[4 * i + 3]};
      assertEquals(expected.get(i - 1), LogLines.line(i, losses[i - 1], after));
    }
  }

  @Test
  void a_run_steps_as_train_trains(ScriptApi api) {
    assertEquals(true, api.value("""
        () => {
          const all = ReluDescent.train({steps: 30});
          const run = ReluDescent.run({steps: 30});
          const same = () => run.loss === all.losses[run.step]
              && run.params.every((p, j) => p === all.params[4 * run.step + j]);
          let good = run.step === 0 && same() && run.stopped === null;
          run.params[0] = 99;
          good = good && same() && run.advance() === run && run.step === 1 && same();
          run.advance(7);
          good = good && run.step === 8 && same();
          run.advance(100);
          good = good && run.step === 30 && same();
          run.restart();
          good = good && run.step === 0 && same();
          run.restart([1, 2, 3, 4]);
          return good && run.step === 0 && String(run.params) === "1,2,3,4";
        }"""));
  }

  @Test
  void options_thin_out_the_rows(ScriptApi api) {
    assertEquals("0,15,30,40 16 4", api.value("""
        () => {
          const run = ReluDescent.train({}, {every: 15});
          return run.steps + " " + run.params.length + " " + run.losses.length;
        }"""));
    assertEquals("0,40", api.value("() => String(ReluDescent.train({}, {every: 0}).steps)"));
  }

  @Test
  void arrays_of_any_kind_are_taken_and_copied(ScriptApi api) {
    assertEquals("3,4 3,4 3,4", api.value("""
        () => [Array, Float32Array, Uint8Array].map(type => {
          const ys = type.from([3, 4]);
          const run = ReluDescent.data({kind: "points", xs: [1, 2], ys});
          ys[0] = 9;
          return run.ys;
        }).join(" ")"""));
  }

  @Test
  void a_setup_goes_through_its_permalink_and_through_json(ScriptApi api) {
    assertEquals(true, api.value("""
        () => {
          const setup = {data: {kind: "points", xs: [1], ys: [0.1 + 0.2]}, steps: 7, zeroGradients: true};
          const link = ReluDescent.permalink(setup);
          const back = ReluDescent.setup(link);
          return link === "#data.kind=points&data.xs=1,&data.ys=0.30000000000000004,&zeroGradients=true&steps=7"
              && back.steps === 7 && back.data.ys[0] === 0.1 + 0.2
              && ReluDescent.permalink(back) === link
              && ReluDescent.permalink(ReluDescent.setup(JSON.stringify(setup))) === link
              && ReluDescent.permalink() === "#";
        }"""));
  }

  @Test
  void the_script_of_the_article_is_the_one_that_is_run_in_other_tests(ScriptApi api) throws Exception {
    assertEquals(Files.readString(Path.of("src/test/resources/golden/article-script.py")),
        api.value("() => ReluDescent.pytorch()"));
  }

  @Test
  void what_is_undefined_counts_as_absent(ScriptApi api) {
    assertEquals("#", api.value(
        "() => ReluDescent.permalink({steps: undefined, data: {seed: undefined}, model: undefined})"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      train({loss: "l1"})                       | loss: "l1" given, allowed: mae
      train(3)                                  | setup: 3 given, allowed: an object
      train(null)                               | setup: null given, allowed: an object
      train([])                                 | setup: a list of 0 numbers given, allowed: an object
      train({steps: 1e9})                       | steps: 1000000000 given, allowed: whole numbers from 0 to 10000000
      train({steps: 1e7})                       | options.every: 1 given, allowed: 4 or more
      train({steps: 10n})                       | steps: a bigint given
      train({steps: () => 3})                   | steps: a function given
      train({steps: Symbol()})                  | steps: a symbol given
      train({steps: new Number(3)})             | steps: a Number given
      train({data: new Map()})                  | data: a Map given, allowed: an object
      train({model: {start: [1, , 2]}})         | model.start: a list with more than numbers in it given
      train({model: {start: new BigInt64Array(2)}}) | model.start: a list with more than numbers in it given
      train({model: {start: [1, NaN]}})         | model.start: NaN as number 2 given
      train({}, {every: -1})                    | options.every: -1 given
      train({}, {all: 1})                       | options.all: 1 given, allowed: only every
      train({data: {kind: "none"}})             | data.kind: "none" given
      run({}).advance("3")                      | n: "3" given
      run({}).restart([1])                      | start: a list of 1 number given, allowed: a list of 4 numbers
      run({data: {kind: "none"}})               | data.kind: "none" given
      data({points: 0})                         | data.points: 0 given
      data("x")                                 | data: "x" given, allowed: an object
      predict({}, [1, 2, 3], [1])               | params: a list of 3 numbers given
      predict({}, [1, 2])                       | xs: nothing given
      predict({units: 3}, [1, 2], [1])          | model.units: 3 given, allowed: 1, as params has 2 numbers
      predict({}, [1, 2], [Infinity])           | xs: Infinity as number 1 given
      permalink({steps: -1})                    | steps: -1 given
      pytorch({data: {kind: "none"}})           | data.kind: "none" given
      setup()                                   | setup: nothing given
      setup("#steps")                           | setup: "steps" given
      setup("{steps: 3}")                       | setup: "{steps: 3}" given, allowed: JSON
      setup("#steps=%")                         | steps: "%" given
      """)
  void what_is_wrong_is_an_error_that_names_it(String call, String message, ScriptApi api) {
    String error = api.error("() => ReluDescent." + call);
    assertTrue(error.startsWith(message), error);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {data: revoked({})}                         | data: an object that cannot be read given
      {model: {start: revoked([1])}}              | model.start: an object that cannot be read given
      {model: {start: detached()}}                | model.start: an array whose numbers have been handed on given
      {get steps() { throw new Error("mine"); }}  | steps: a value that cannot be read given
      {data: new Proxy({}, {ownKeys() { throw 1; }})} | data: an object that cannot be read given
      {model: {start: new Proxy([1], {get() { throw 1; }})}} | model.start: an object that cannot be read given
      """)
  void what_cannot_be_read_is_an_error_that_names_it(String setup, String message, ScriptApi api) {
    String error = api.error("""
        () => {
          const revoked = of => {
            const {proxy, revoke} = Proxy.revocable(of, {});
            revoke();
            return proxy;
          };
          const detached = () => {
            const numbers = new Float64Array(4);
            structuredClone(numbers, {transfer: [numbers.buffer]});
            return numbers;
          };
          ReluDescent.permalink(SETUP);
        }""".replace("SETUP", setup));
    assertTrue(error.startsWith(message), error);
  }

  @Test
  void an_object_within_itself_is_refused(ScriptApi api) {
    String error = api.error("() => { const setup = {}; setup.data = setup; ReluDescent.train(setup); }");
    assertTrue(error.startsWith("data.data: an object given"), error);
  }
}
