package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.math.Limit;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.plot.Tip;
import reludescent.state.AppState;
import reludescent.text.Shown;

/** What is told of a place pointed at in the fit, a name and a value a row. */
final class Tips {
  private static final int MOST_SHARES = 4;
  private static final int MOST_UNITS = 4;

  private Tips() {}

  /** A point, the model there, and what the point adds to each gradient that it reaches. */
  static Tip point(AppState state, int point) {
    double x = state.data().xs()[point];
    double y = state.data().ys()[point];
    Model model = state.setup().model();
    double[] params = state.params();
    double value = model.value(params, x);
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(row("x", x));
    rows.add(row("y", y));
    rows.add(row("f(x)", value));
    rows.add(row(value < y ? "line below the point" : "line above the point", Math.abs(value - y)));
    double[] shares = new double[params.length];
    state.timeline().trainer().objective().add(params, point, state.data().size(), shares);
    int told = 0;
    for (int j = 0; j < shares.length; j++) {
      if (shares[j] != 0 && told < MOST_SHARES) {
        told++;
        rows.add(row("adds to \u2202" + Symbols.of(model.nameOf(j)), shares[j]));
      }
    }
    return new Tip(rows);
  }

  /** A unit, where it bends, and how many points it is active on. */
  static Tip unit(AppState state, int k) {
    Model model = state.setup().model();
    double kink = model.asSum().kink(state.params(), k);
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(new Tip.Row("unit " + (k + 1), ""));
    rows.add(Limit.holds(kink) ? new Tip.Row("bends at", Shown.number(kink, 2))
        : new Tip.Row("bends nowhere", "slope 0"));
    if (state.hasRun()) {
      int active = state.timeline().trainer().objective().activeCount(state.params(), k);
      rows.add(new Tip.Row(active == 0 ? "dead, active on" : "active on", active + " of " + state.data().size()));
    }
    return new Tip(rows);
  }

  /** The curve at x: each unit's part with its numbers put in, and their sum. */
  static Tip curve(AppState state, double x) {
    Model model = state.setup().model();
    double[] params = state.params();
    List<Tip.Row> rows = new ArrayList<>();
    rows.add(row("x", x));
    UnitSum sum = model.asSum();
    if (sum != null && model.units() <= MOST_UNITS) {
      if (sum.weighted()) {
        rows.add(row("c", params[sum.offset()]));
      }
      for (int k = 0; k < model.units(); k++) {
        rows.add(new Tip.Row(sum.isRectified() ? formula(sum, params, k, x) : "unit " + (k + 1), Shown.short4(sum.part(params, k, x))));
      }
    }
    if (model.units() > 1) {
      rows.add(row("f(x)", model.value(params, x)));
    }
    return new Tip(rows);
  }

  /** {@code max(0, 1*1+1)} */
  private static String formula(UnitSum sum, double[] params, int k, double x) {
    String intercept = Shown.short4(params[sum.intercept(k)]);
    return (sum.weighted() ? Shown.short4(params[sum.weight(k)]) + "*" : "") + "max(0, " + Shown.short4(params[sum.slope(k)]) + "*"
        + Shown.short4(x) + (intercept.charAt(0) == '\u2212' ? "" : "+") + intercept + ")";
  }

  private static Tip.Row row(String name, double value) {
    return new Tip.Row(name, Shown.brief(value));
  }
}
