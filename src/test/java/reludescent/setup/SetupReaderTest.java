package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reludescent.setup.Values.full;
import static reludescent.setup.Values.list;
import static reludescent.setup.Values.read;
import static reludescent.setup.Values.tree;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.data.FunctionData;
import reludescent.data.PointData;
import reludescent.model.GivenStart;

class SetupReaderTest {

  @Test
  void nothing_at_all_is_the_articles_setup() {
    assertEquals(full(Setup.article()), full(read()));
  }

  @Test
  void a_field_that_is_there_is_taken_and_the_others_stay_the_articles() {
    Setup setup = read("optimizer", tree("learningRate", 0.05), "steps", 7, "data", tree("seed", 3));
    assertEquals(0.05, setup.learningRate());
    assertEquals("sgd", setup.optimizer().key());
    assertEquals(7, setup.steps());
    assertEquals(3, ((FunctionData) setup.data()).seed());
    assertEquals(20, ((FunctionData) setup.data()).count());
  }

  @Test
  void an_optimizer_may_be_named_by_a_text() {
    assertEquals(full(read("optimizer", tree("kind", "sgd"))), full(read("optimizer", "sgd")));
  }

  @Test
  void a_list_as_start_tells_how_many_units_there_are() {
    assertEquals(3, read("model", tree("start", list(1, 2, 3, 4, 5, 6))).model().units());
    assertEquals(2, read("model", tree("weighted", true, "start", list(1, 2, 3, 4, 5, 6, 7))).model().units());
  }

  @Test
  void lists_are_copied() {
    double[] start = {1, 2};
    double[] xs = {1, 2};
    double[] ys = {3, 4};
    Setup setup = read("data", tree("kind", "points", "xs", xs, "ys", ys), "model", tree("start", start));
    start[0] = 9;
    xs[0] = 9;
    ys[0] = 9;
    assertArrayEquals(list(1, 2), ((GivenStart) setup.start()).params());
    assertArrayEquals(list(1, 2), ((PointData) setup.data()).points().xs());
    assertArrayEquals(list(3, 4), ((PointData) setup.data()).points().ys());
  }

  @Test
  void a_network_is_told_by_its_layers_and_starts_as_pytorchs_layers_do() {
    Setup network = read("model", tree("layers", list(4, 3), "activation", tree("kind", "leaky", "slope", 0.1)));
    assertEquals(27, network.model().parameterCount());
    assertEquals("#model.layers=4,3&model.activation.kind=leaky&model.activation.slope=0.1&model.start=linear",
        Permalink.of(network, Values.NUMBERS));
  }

  @Test
  void a_sum_with_another_activation_starts_as_the_articles() {
    assertEquals("#model.activation=tanh", Permalink.of(read("model", tree("activation", "tanh")), Values.NUMBERS));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("lossFunction", "lossFunction: \"mse\" given, allowed: only data, model, loss, ", "lossFunction", "mse"),
        wrong("loss", "loss: \"l1\" given, allowed: mae, mse, huber", "loss", "l1"),
        wrong("loss", "loss: 3 given", "loss", 3),
        wrong("steps", "steps: -1 given, allowed: whole numbers from 0 to 10000000", "steps", -1),
        wrong("steps", "steps: 1.5 given", "steps", 1.5),
        wrong("steps", "steps: NaN given", "steps", Double.NaN),
        wrong("steps", "steps: Infinity given", "steps", Double.POSITIVE_INFINITY),
        wrong("steps", "steps: \"40\" given", "steps", "40"),
        wrong("zeroGradients", "zeroGradients: 1 given, allowed: true, false", "zeroGradients", 1),
        wrong("optimizer.kind", "optimizer.kind: \"sdg\" given, allowed: sgd, momentum, ", "optimizer", tree("kind", "sdg")),
        wrong("optimizer.learningRate", "optimizer.learningRate: 0 given, allowed: numbers from 1e-12 to 1e12",
            "optimizer", tree("learningRate", 0)),
        wrong("optimizer.lr", "optimizer.lr: 0.1 given, allowed: only kind, weightDecay, learningRate", "optimizer", tree("lr", 0.1)),
        wrong("optimizer", "optimizer: null given, allowed: sgd, momentum, ", "optimizer", new Value.Foreign("null")),
        wrong("data", "data: \"points\" given", "data", "points"),
        wrong("data.kind", "data.kind: \"csv\" given, allowed: function, points, none", "data", tree("kind", "csv")),
        wrong("data.target", "data.target: \"parabola\" given, allowed: quadratic", "data", tree("target", "parabola")),
        wrong("data.points", "data.points: 0 given", "data", tree("points", 0)),
        wrong("data.points", "data.points: 2000001 given", "data", tree("points", 2_000_001)),
        wrong("data.to", "data.to: -2 given, allowed: numbers greater than from, which is -2", "data", tree("to", -2)),
        wrong("data.seed", "data.seed: 4294967296 given", "data", tree("seed", 4294967296.0)),
        wrong("data.addNoise", "data.addNoise: -1 given, allowed: numbers from 0 to 1e12", "data", tree("addNoise", -1)),
        wrong("data.xs", "data.xs: nothing given, allowed: a list of numbers", "data", tree("kind", "points")),
        wrong("data.xs", "data.xs: a list of 0 numbers given, allowed: 1 to 2000000 numbers",
            "data", tree("kind", "points", "xs", list())),
        wrong("data.xs", "data.xs: NaN as number 2 given",
            "data", tree("kind", "points", "xs", list(1, Double.NaN), "ys", list(1, 2))),
        wrong("data.ys", "data.ys: a list of 1 number given, allowed: as many numbers as xs has, which is 2",
            "data", tree("kind", "points", "xs", list(1, 2), "ys", list(1))),
        wrong("data.xs", "data.xs: a list of 1 number given, allowed: only kind, target", "data", tree("xs", list(1))),
        wrong("data", "data: y = 3e+24 at x = -1000000000000 given",
            "data", tree("from", -1e12, "points", 1, "b", 0, "scaleNoise", 0, "addNoise", 0)),
        wrong("data", "data: y = Infinity at x = 0 given, allowed: functions and noise whose y at every point is a number",
            "data", tree("target", "formula", "formula", "1/x", "points", 21, "noise", "additive")),
        wrong("data", "data: y = NaN at x = -2 given", "data", tree("target", "formula", "formula", "log(x)")),
        wrong("data", "data: y = NaN at x = -2 given", "data",
            tree("target", "formula", "formula", "sqrt(x)", "noise", "none", "heldOut", tree("share", 0.9))),
        wrong("data.formula", "data.formula: \"3x +\" given, allowed: a formula of x, as in 3x^2 + 2x + 1: "
            + "a number, x, a function or ( expected at character 5, the end found",
            "data", tree("target", "formula", "formula", "3x +")),
        wrong("data.formula", "data.formula: nothing given, allowed: a formula", "data", tree("target", "formula")),
        wrong("data.formula", "data.formula: \"x\" given, allowed: only kind, target", "data", tree("formula", "x")),
        wrong("data.noise", "data.noise: \"some\" given, allowed: article, additive, none", "data", tree("noise", "some")),
        wrong("data.spacing", "data.spacing: \"odd\" given, allowed: even, random", "data", tree("spacing", "odd")),
        wrong("data.heldOut.share", "data.heldOut.share: 1 given, allowed: numbers from 0 to 0.9",
            "data", tree("heldOut", tree("share", 1))),
        wrong("model.start", "model.start: a list of 3 numbers given, allowed: m, b for each unit",
            "model", tree("start", list(1, 2, 3))),
        wrong("model.start", "model.start: a list of 0 numbers given", "model", tree("start", list())),
        wrong("model.start", "model.start: a list of 6 numbers given, allowed: c, then m, b, w for each unit",
            "model", tree("weighted", true, "start", list(1, 2, 3, 4, 5, 6))),
        wrong("model.start", "model.start: 2000000000000 as number 2 given", "model", tree("start", list(1, 2e12))),
        wrong("model.units", "model.units: 3 given, allowed: 1, as model.start has 2 numbers",
            "model", tree("units", 3, "start", list(1, 2))),
        wrong("model.units", "model.units: 257 given, allowed: whole numbers from 1 to 256", "model", tree("units", 257)),
        wrong("model.layers", "model.layers: 8 given, allowed: a list of whole numbers from 1 to 64", "model", tree("layers", 8)),
        wrong("model.layers", "model.layers: 65 as number 2 given, allowed: whole numbers from 1 to 64",
            "model", tree("layers", list(8, 65))),
        wrong("model.layers", "model.layers: a list of 7 numbers given, allowed: 1 to 6 whole numbers from 1 to 64, with at most "
            + "4096 parameters in all", "model", tree("layers", list(1, 1, 1, 1, 1, 1, 1))),
        wrong("model.layers", "model.layers: a list of 2 numbers given", "model", tree("layers", list(64, 64))),
        wrong("model.layers", "model.layers: a list of 0 numbers given", "model", tree("layers", list())),
        wrong("model.units", "model.units: 2 given, allowed: neither units nor weighted where layers are given",
            "model", tree("layers", list(4), "units", 2)),
        wrong("model.weighted", "model.weighted: false given, allowed: neither units nor weighted where layers are given",
            "model", tree("layers", list(4), "weighted", false)),
        wrong("model.start", "model.start: a list of 4 numbers given, allowed: as many as these layers have parameters, which is 13",
            "model", tree("layers", list(4), "start", list(1, 2, 3, 4))),
        wrong("model.start", "model.start: \"article\" given, allowed: spread, normal, he, linear, where layers are given",
            "model", tree("layers", list(4), "start", "article")),
        wrong("model.activation", "model.activation: \"swish\" given, allowed: relu, leaky, hardtanh, ",
            "model", tree("activation", "swish")),
        wrong("model.activation.slope", "model.activation.slope: 1 given, allowed: only kind",
            "model", tree("activation", tree("kind", "tanh", "slope", 1))),
        wrong("batch.size", "batch.size: -1 given", "batch", tree("size", -1)),
        wrong("stop.plateau.eps", "stop.plateau.eps: -1 given", "stop", tree("plateau", tree("eps", -1))),
        wrong("stop.patience", "stop.patience: 3 given, allowed: only plateau", "stop", tree("patience", 3)));
  }

  private static Arguments wrong(String field, String message, Object... setup) {
    return Arguments.of(field, message, List.of(setup));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_is_wrong_is_named(String field, String message, List<Object> setup) {
    SetupException e = assertThrows(SetupException.class, () -> read(setup.toArray()));
    assertEquals(field, e.field());
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }
}
