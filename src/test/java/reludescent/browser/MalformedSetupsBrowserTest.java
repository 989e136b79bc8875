package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reludescent.data.Targets;
import reludescent.loss.Losses;
import reludescent.model.Initializers;
import reludescent.registry.Kind;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

/**
 * Thousands of setups with something wrong in them: each is refused with a message, or it runs and gives
 * numbers.
 */
@ExtendWith(InBrowser.class)
class MalformedSetupsBrowserTest {
  private static final int COUNT = 10_000;

  /**
   * Valid setups, spoilt in up to three places by something from a drawer of odd values; the same ones every
   * time.
   */
  private static final String SPOIL_AND_TRAIN = """
      (count, kinds) => {
        let state = 1;
        const random = n => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return Math.floor(state / 4294967296 * n);
        };
        const pick = list => list[random(list.length)];
        const itself = {};
        itself.data = itself;
        const drawer = [undefined, null, NaN, Infinity, -Infinity, 0, -0, 1, -1, 0.5, 1.5, 3, 1e12, -1e12, 1.1e12, 1e300,
          5e-324, -5e-324, 2 ** 31, 2 ** 32, 2 ** 53, "", "0", "abc", "__proto__", "constructor", "\\ud800", true, false, [], [1],
          [1, 2], [1, 2, 3, 4], [NaN, 1], [1e12, -1e12, 1e12, 1e12], [0, 0, 0, 0], ["a"], [[1]], new Array(5),
          new Float64Array(4), new Float32Array([1, 2]), new BigInt64Array(2), new DataView(new ArrayBuffer(8)),
          new ArrayBuffer(8), {}, {kind: "x"}, {length: 3}, itself, () => 1, Symbol("s"), 10n, new Date(0), new Map(), /x/,
          new Number(3), Object.create(null), JSON.parse('{"__proto__": 3}'), ...Object.values(kinds).flat()];
        const base = () => ({
          data: random(3) ? {kind: "function", target: pick(kinds.target), from: -2, to: 2, points: 5, scaleNoise: 0.1,
            addNoise: 1, seed: random(9), noise: "additive", spacing: "random", heldOut: {share: 0.2, seed: 1}} :
            random(2) ? {target: "formula", formula: "sin(2x) + |x|", points: 5} : {kind: "points", xs: [1, 2, 3], ys: [1, 4, 9]},
          model: random(3) === 0 ? {units: 3, weighted: true, start: {kind: pick(kinds.start)}} : random(2) ? {weighted: false, start: [0.5, 0.5, -0.5, -0.5]} : {weighted: true, start: [0, 1, 1, 1]},
          loss: pick(kinds.loss),
          optimizer: {kind: pick(kinds.optimizer), learningRate: 0.01, schedule: {kind: pick(kinds.schedule)}},
          zeroGradients: true, batch: {size: 2, seed: 0}, stop: {plateau: {eps: 0, steps: 0}}, steps: 5
        });
        const keys = ["data", "model", "loss", "optimizer", "zeroGradients", "batch", "stop", "steps", "kind", "target", "a", "b",
          "from", "to", "points", "scaleNoise", "addNoise", "seed", "xs", "ys", "weighted", "start", "units", "learningRate",
          "schedule", "size", "plateau", "eps", "formula",
          "heldOut", "share", "noise", "spacing", "nothing", "__proto__", "toString", ""];
        const spoil = setup => {
          let place = setup;
          for (let depth = random(4); depth > 0; depth--) {
            const inner = Object.values(place).filter(v => v && typeof v === "object" && !Array.isArray(v));
            place = inner.length ? pick(inner) : place;
          }
          const own = Object.keys(place);
          const key = random(4) && own.length ? pick(own) : pick(keys);
          const value = pick(drawer);
          if ((key === "steps" || key === "points") && typeof value === "number" && value > 1e4) {
            return;
          }
          try {
            Object.defineProperty(place, key, {value, enumerable: true, configurable: true, writable: true});
          } catch (fixed) {
            setup[key] = value;
          }
        };
        const result = {refused: 0, ran: 0, bad: [], slowestMs: 0};
        const messages = new Set();
        for (let i = 0; i < count; i++) {
          let setup = random(50) ? base() : pick(drawer);
          if (setup && typeof setup === "object" && !Object.isFrozen(setup) && setup.model) {
            for (let times = random(4); times > 0; times--) {
              spoil(setup);
            }
          }
          const began = performance.now();
          try {
            const run = ReluDescent.train(setup, {every: 0});
            result.ran++;
            if (![...run.params, ...run.losses, ...run.steps].every(Number.isFinite)) {
              result.bad.push(i + ": not a number in " + run.params + "; " + run.losses);
            }
            const back = ReluDescent.train(ReluDescent.setup(ReluDescent.permalink(setup)), {every: 0});
            if (String(back.params) !== String(run.params)) {
              result.bad.push(i + ": another run by its permalink " + ReluDescent.permalink(setup));
            }
          } catch (error) {
            result.refused++;
            messages.add(error.message);
            if (!(error instanceof Error) || !/^[^:]+: .+ given, allowed: ./s.test(error.message)) {
              result.bad.push(i + ": " + (error && error.stack || String(error)));
            }
          }
          result.slowestMs = Math.max(result.slowestMs, performance.now() - began);
        }
        result.bad = result.bad.slice(0, 5);
        result.messages = messages.size;
        return result;
      }""";

  @Test
  @SuppressWarnings("unchecked")
  void each_is_refused_with_a_message_or_runs(Site site, ScriptApi api) {
    site.openHtml("");
    Map<String, Object> result = (Map<String, Object>) api.value(SPOIL_AND_TRAIN, COUNT, kinds());
    assertEquals(List.of(), result.get("bad"));
    int refused = (Integer) result.get("refused");
    int ran = (Integer) result.get("ran");
    assertEquals(COUNT, refused + ran);
    assertTrue(refused > COUNT / 4, "refused: " + refused);
    assertTrue(ran > COUNT / 50, "ran: " + ran);
    assertTrue((Integer) result.get("messages") > 100, "messages: " + result.get("messages"));
    assertTrue(((Number) result.get("slowestMs")).doubleValue() < 5000, "slowest: " + result.get("slowestMs") + " ms");
  }

  private static Map<String, List<String>> kinds() {
    return Map.of("target", keys(Targets.ALL), "loss", keys(Losses.ALL), "optimizer", keys(Optimizers.ALL),
        "schedule", keys(Schedules.ALL), "start", keys(Initializers.ALL));
  }

  private static <T> List<String> keys(List<Kind<T>> registry) {
    return registry.stream().map(Kind::key).toList();
  }
}
