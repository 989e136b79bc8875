package reludescent.view;

import reludescent.math.Limit;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.state.AppState;
import reludescent.text.Shown;

/** The state of a run in words: titles, readouts, and what a screen reader is told in place of a drawing. */
public final class Descriptions {
  private static final int MOST_UNITS_TOLD = 8;

  private Descriptions() {}

  /** Step and loss, as above the figure: {@code step 12 of 40, loss 3.7123}. */
  public static String title(AppState state) {
    return state.hasRun() ? stepOf(state) + ", " + lossOf(state) : "";
  }

  /** {@code step 12 of 40} */
  public static String stepOf(AppState state) {
    return "step " + state.step() + " of " + state.plannedSteps();
  }

  /** {@code loss 3.7123} */
  public static String lossOf(AppState state) {
    return "loss " + Shown.loss(state.loss());
  }

  /** A point, the model there, and by how much it misses. */
  private static String point(AppState state, int point) {
    double x = state.data().xs()[point];
    double y = state.data().ys()[point];
    double value = state.setup().model().value(state.params(), x);
    return "x " + Shown.brief(x) + ", y " + Shown.brief(y) + ", f(x) " + Shown.brief(value) + ", line "
        + (value < y ? "below" : "above") + " the point by " + Shown.brief(Math.abs(value - y));
  }

  /** What is pointed at, by name and place; nothing where nothing is. */
  public static String handle(AppState state) {
    return state.point() >= 0 ? "Point " + (state.point() + 1) + ": " + point(state, state.point())
        : state.kink() >= 0 ? unit(state, state.kink()) : "";
  }

  /** A unit and where it bends. */
  public static String unit(AppState state, int k) {
    return "Unit " + (k + 1) + ": " + kink(state.setup().model(), state.params(), k);
  }

  /** {@code held out 3.9}, or nothing where no points are held out. */
  public static String heldOutLossOf(AppState state) {
    return state.run().heldOut().isEmpty()
        ? "" : "held out " + Shown.loss(state.run().heldOutLoss(state.params()));
  }

  /** What the fit shows, in sentences. */
  public static String fit(AppState state) {
    StringBuilder text = new StringBuilder();
    Model model = state.setup().model();
    double[] params = state.params();
    int points = state.data().size();
    if (state.hasRun()) {
      text.append("Step ").append(state.step()).append(" of ").append(state.plannedSteps()).append(", ")
          .append(lossOf(state)).append(". ");
      String heldOut = heldOutLossOf(state);
      text.append(heldOut).append(heldOut.isEmpty() ? "" : ". ");
    }
    text.append(units(state));
    String dead = allDead(state);
    if (dead != null) {
      text.append(dead).append(". ");
    }
    return text.toString().trim();
  }

  /** Each unit: on how many points it is active, and where it bends. */
  public static String units(AppState state) {
    Model model = state.setup().model();
    double[] params = state.params();
    int points = state.data().size();
    StringBuilder text = new StringBuilder();
    int told = Math.min(model.units(), MOST_UNITS_TOLD);
    for (int k = 0; k < told; k++) {
      text.append("Unit ").append(k + 1).append(": ");
      if (points > 0) {
        int active = state.timeline().trainer().objective().activeCount(params, k);
        text.append(active == 0 ? "dead, active on none" : "active on " + active)
            .append(" of ").append(points).append(" points, ");
      }
      text.append(kink(model, params, k)).append(". ");
    }
    if (told < model.units()) {
      text.append(model.units() - told).append(" more units. ");
    }
    return text.toString();
  }

  /** Says so where no unit is active on any point: then nothing but what is already in motion moves a parameter; else null. */
  public static String allDead(AppState state) {
    Model model = state.setup().model();
    for (int k = 0; k < model.units(); k++) {
      if (!state.hasRun() || !model.isDead(state.params(), k, state.data().leastX(), state.data().mostX())) {
        return null;
      }
    }
    return model.units() == 1
        ? "The unit is dead: no gradient reaches its slope and intercept"
        : "All units are dead: no gradient reaches a slope or an intercept";
  }

  private static String kink(Model model, double[] params, int k) {
    if (model.asSum() == null) {
      return "in layer " + (model.layerOf(k) + 1);
    }
    double kink = model.asSum().kink(params, k);
    return Limit.holds(kink) ? "kink at " + Shown.number(kink, 2) : "no kink, its slope is 0";
  }
}
