package reludescent.view;

import java.util.List;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.state.AppState;
import reludescent.text.Shown;

/** The state of a run in words: titles, readouts, and what a screen reader is told in place of a drawing. */
public final class Descriptions {
  private static final int MOST_UNITS_TOLD = 8;
  private static final int MOST_UNITS_IN_FORMULA = 3;
  private static final int MOST_SHARES_TOLD = 6;

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

  /** A point, the model there, and by how much it misses; on a second line its share of each parameter's gradient. */
  public static List<String> point(AppState state, int point) {
    double x = state.data().xs()[point];
    double y = state.data().ys()[point];
    Model model = state.setup().model();
    double[] params = state.params();
    double value = model.value(params, x);
    double[] shares = new double[params.length];
    state.timeline().trainer().objective().add(params, point, state.data().size(), shares);
    StringBuilder gradient = new StringBuilder("adds to the gradient:");
    for (int j = 0; j < Math.min(shares.length, MOST_SHARES_TOLD); j++) {
      gradient.append(j == 0 ? " " : ", ").append(model.nameOf(j)).append(' ').append(Shown.brief(shares[j]));
    }
    return List.of("x " + Shown.brief(x) + ", y " + Shown.brief(y) + ", f(x) " + Shown.brief(value)
        + ", residual " + Shown.brief(value - y), gradient.toString());
  }

  /** The curve at x, with the numbers put in: {@code max(0, 1*1+1) = 2}. */
  public static String curve(AppState state, double x) {
    Model model = state.setup().model();
    double[] params = state.params();
    double value = model.value(params, x);
    UnitSum sum = model.asSum();
    if (sum == null || !sum.isRectified() || model.units() > MOST_UNITS_IN_FORMULA) {
      return "f(" + Shown.short4(x) + ") = " + Shown.short4(value);
    }
    StringBuilder text = new StringBuilder(sum.weighted() ? Shown.short4(params[0]) : "");
    for (int k = 0; k < model.units(); k++) {
      text.append(text.length() == 0 ? "" : " + ");
      if (sum.weighted()) {
        text.append(Shown.short4(params[sum.weight(k)])).append('*');
      }
      String intercept = Shown.short4(params[sum.intercept(k)]);
      text.append("max(0, ").append(Shown.short4(params[sum.slope(k)])).append('*').append(Shown.short4(x))
          .append(intercept.charAt(0) == '\u2212' ? "" : "+").append(intercept).append(')');
    }
    return text.append(" = ").append(Shown.short4(value)).toString();
  }

  /** What is pointed at, by name and place; nothing where nothing is. */
  public static String handle(AppState state) {
    return state.point() >= 0 ? "Point " + (state.point() + 1) + ": " + point(state, state.point()).get(0)
        : state.kink() >= 0 ? unit(state, state.kink()) : "";
  }

  /** A unit and where it bends. */
  public static String unit(AppState state, int k) {
    return "Unit " + (k + 1) + ": " + kink(state.setup().model(), state.params(), k);
  }

  /** {@code held-out loss 3.9}, or nothing where no points are held out. */
  public static String heldOutLossOf(AppState state) {
    return state.run().heldOut().isEmpty()
        ? "" : "held-out loss " + Shown.loss(state.run().heldOutLoss(state.params()));
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
    return Math.abs(kink) <= 1e12 ? "kink at " + Shown.number(kink, 2) : "no kink, its slope is 0";
  }
}
