package reludescent.view;

import java.util.List;
import reludescent.data.DataSet;
import reludescent.math.Interval;
import reludescent.model.Breakpoint;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.setup.Given;
import reludescent.setup.SetupException;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;
import reludescent.state.AppState;
import reludescent.text.Parts;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;
import reludescent.train.TrainingState;

/** Single numbers of a state by their names, for a text that speaks of a figure. */
public final class Reading {
  /** Names that stand alone; the others are those of parameters, of units and of the setup's fields. */
  public static final List<String> NAMES = List.of("step", "steps", "loss", "loggedLoss", "heldOutLoss", "lowestLoss", "lowestStep",
      "trueLoss", "points", "above", "below", "units", "parameters", "pieces", "dead", "zeros", "f");
  /** Names before a unit's number, as in {@code kink1}. */
  private static final List<String> OF_UNITS = List.of("kink", "active", "z", "relu");

  private Reading() {}

  /**
   * A number of a state; NaN where there is none, as a loss without points.
   *
   * @param name one of {@link #NAMES}; a parameter ({@code m1}), or its {@code gradient.m1} or {@code accumulated.m1}; {@code kink},
   *     {@code active} (on how many points), {@code z} or {@code relu} and a unit's number; or a number or flag of the setup by its
   *     path, as in {@code optimizer.learningRate}
   * @param x where {@code f}, {@code z} and {@code relu} are taken
   * @throws SetupException for any other name
   */
  public static double of(AppState state, String name, double x) {
    Model model = state.setup().model();
    double[] params = state.params();
    int parameter = parameter(model, name);
    int dot = name.indexOf('.');
    if (parameter >= 0) {
      return params[parameter];
    } else if (name.startsWith("gradient.") || name.startsWith("accumulated.")) {
      return gradient(state, parameter(model, name.substring(dot + 1)), name.startsWith("gradient."), name);
    } else if (NAMES.contains(name)) {
      return ofRun(state, name, x);
    }
    for (String ofUnit : OF_UNITS) {
      for (int k = 0; k < model.units(); k++) {
        if (name.equals(ofUnit + (k + 1))) {
          return ofUnit(state, ofUnit, k, x);
        }
      }
    }
    return ofSetup(state, name);
  }

  /** It as a text reads it: whole numbers and settings as they are, others with so many decimals. Empty where there is none. */
  public static String text(double value, int decimals) {
    if (value != value) {
      return "";
    }
    return value == Math.floor(value) && Math.abs(value) < 1e6 && decimals < 0
        ? Shown.number(value, 0) : Shown.number(value, decimals < 0 ? 4 : decimals);
  }

  private static int parameter(Model model, String name) {
    for (int i = 0; i < model.parameterCount(); i++) {
      if (model.nameOf(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static double gradient(AppState state, int parameter, boolean ofThisStep, String name) {
    if (parameter < 0) {
      throw unknown(name);
    }
    if (!state.hasRun()) {
      return Double.NaN;
    }
    TrainingState now = state.timeline().at(state.step());
    return (ofThisStep ? now.gradient() : now.accumulated())[parameter];
  }

  private static double ofRun(AppState state, String name, double x) {
    DataSet data = state.data();
    Model model = state.setup().model();
    double[] params = state.params();
    Timeline timeline = state.timeline();
    switch (name) {
      case "step":
        return state.step();
      case "steps":
        return state.plannedSteps();
      case "points":
        return data.size();
      case "units":
        return model.units();
      case "parameters":
        return model.parameterCount();
      case "pieces":
        return pieces(state);
      case "dead":
        return dead(state);
      case "zeros":
        return zeros(state);
      case "f":
        return model.value(params, x);
      case "above":
        return over(state, 1);
      case "below":
        return over(state, -1);
      default:
    }
    if (timeline == null) {
      return Double.NaN;
    }
    return switch (name) {
      case "loss" -> state.loss();
      case "loggedLoss" -> state.step() == 0 ? Double.NaN : timeline.loss(state.step() - 1);
      case "lowestLoss" -> timeline.loss(timeline.lowestStep());
      case "lowestStep" -> timeline.lowestStep();
      case "heldOutLoss" -> state.run().heldOutLoss(params);
      default -> new LossView().floor(state.run());
    };
  }

  private static double ofUnit(AppState state, String name, int k, double x) {
    double[] params = state.params();
    if (name.equals("active")) {
      return state.setup().model().activeCount(params, k, state.data().xs());
    }
    UnitSum sum = state.setup().model().asSum();
    if (sum == null) {
      return Double.NaN; // a unit among layers does not see x itself
    }
    double z = sum.preactivation(params, k, x);
    return switch (name) {
      case "kink" -> {
        double kink = sum.kink(params, k);
        yield Math.abs(kink) <= Double.MAX_VALUE ? kink : Double.NaN;
      }
      case "z" -> z;
      default -> z > 0 ? z : 0;
    };
  }

  /** Of how many straight pieces the model is made over the points, or everywhere where there are none. */
  private static double pieces(AppState state) {
    Model model = state.setup().model();
    DataSet data = state.data();
    Interval range = data.size() > 1 && data.leastX() < data.mostX() ? new Interval(data.leastX(), data.mostX())
        : new Interval(-1e6, 1e6);
    if (!model.isPiecewiseLinear()) {
      return Double.NaN;
    }
    int pieces = 1;
    double last = Double.NaN;
    for (Breakpoint bend : model.breakpoints(state.params(), range)) {
      pieces += bend.x() != last ? 1 : 0; // two units may bend at one place
      last = bend.x();
    }
    return pieces;
  }

  private static int dead(AppState state) {
    Model model = state.setup().model();
    int dead = 0;
    for (int k = 0; k < model.units(); k++) {
      dead += model.isDead(state.params(), k, state.data().leastX(), state.data().mostX()) ? 1 : 0;
    }
    return dead;
  }

  /** What part of all activations, of every unit at every point, is zero, in percent. */
  private static double zeros(AppState state) {
    Model model = state.setup().model();
    double[] xs = state.data().xs();
    int active = 0;
    for (int k = 0; k < model.units(); k++) {
      active += model.activeCount(state.params(), k, xs);
    }
    double all = (double) model.units() * xs.length;
    return 100 * (all - active) / all;
  }

  /** How many points lie over the sum, or under it. */
  private static int over(AppState state, int side) {
    DataSet data = state.data();
    double[] params = state.params();
    int count = 0;
    for (int i = 0; i < data.size(); i++) {
      double above = data.ys()[i] - state.setup().model().value(params, data.xs()[i]);
      count += above * side > 0 ? 1 : 0;
    }
    return count;
  }

  private static double ofSetup(AppState state, String path) {
    Value value = SetupWriter.writeAll(state.setup());
    for (String name : Parts.of(path, '.')) {
      value = value instanceof Value.Tree tree ? tree.get(name) : null;
    }
    if (value instanceof Value.Num number) {
      return number.value();
    } else if (value instanceof Value.Flag flag) {
      return flag.value() ? 1 : 0;
    }
    throw unknown(path);
  }

  private static SetupException unknown(String name) {
    return new SetupException("value", Given.quoted(name), String.join(", ", NAMES)
        + ", a parameter (m1), gradient.m1, accumulated.m1, kink1, active1, z1, relu1, or a number of the setup (steps)");
  }
}
