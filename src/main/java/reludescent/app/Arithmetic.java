package reludescent.app;

import java.util.ArrayList;
import java.util.List;
import reludescent.model.Loss;
import reludescent.model.ReluSum;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

/**
 * One step with its numbers put in, as tables: what each point contributes to the gradient, and what the update makes of it. The
 * numbers are the engine's own: contributions come from the code that adds up gradients, the next parameters from a step.
 */
public final class Arithmetic {
  /** More points than this are not told one by one. */
  public static final int MOST_POINTS = 50;

  /** More units than this are not told one by one. */
  public static final int MOST_UNITS = 8;

  private final AppState state;
  private final int units;
  private final int parameters;
  private final Trainer trainer;
  private final TrainingState now;
  private final ReluSum model;

  /** Of the step shown; there must be a run. */
  public Arithmetic(AppState state) {
    this.state = state;
    this.trainer = state.timeline().trainer();
    this.now = state.timeline().at(state.step());
    this.model = state.setup().model();
    this.units = Math.min(model.units(), MOST_UNITS);
    this.parameters = model.first() + units * model.stride();
  }

  /** Headings, a row for each point, and the sums; a point's number counts from 1. */
  public List<String[]> points() {
    List<String[]> rows = new ArrayList<>();
    String[] head = new String[6 + units + parameters];
    head[0] = "point";
    head[1] = "x";
    head[2] = "y";
    for (int k = 0; k < units; k++) {
      head[3 + k] = "relu(m" + (k + 1) + " x + b" + (k + 1) + ")";
    }
    head[3 + units] = "f(x)";
    head[4 + units] = "residual";
    head[5 + units] = "loss\u2032";
    for (int j = 0; j < parameters; j++) {
      head[6 + units + j] = "to d" + model.nameOf(j);
    }
    rows.add(head);
    int[] points = trainer.nextPoints(now);
    for (int at = 0; at < points.length && at < MOST_POINTS; at++) {
      rows.add(point(points[at], points.length));
    }
    String[] sums = new String[head.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = i < 6 + units ? "" : number(now.gradient()[i - 6 - units]);
    }
    sums[0] = "sum";
    rows.add(sums);
    return rows;
  }

  private String[] point(int i, int count) {
    double[] params = now.params();
    double x = state.data().xs()[i];
    double y = state.data().ys()[i];
    double value = model.value(params, x);
    Loss loss = state.setup().loss().made();
    double[] shares = new double[params.length];
    trainer.objective().add(params, i, count, shares);
    String[] row = new String[6 + units + parameters];
    row[0] = "" + (i + 1);
    row[1] = number(x);
    row[2] = number(y);
    for (int k = 0; k < units; k++) {
      double z = model.preactivation(params, k, x);
      row[3 + k] = z > 0 ? number(z) : "0, off at " + number(z);
    }
    row[3 + units] = number(value);
    row[4 + units] = number(value - y);
    row[5 + units] = number(loss.slope(value - y));
    for (int j = 0; j < parameters; j++) {
      row[6 + units + j] = number(shares[j]);
    }
    return row;
  }

  /** Headings and a row for each parameter: what it is, its gradient, what is left of earlier ones, and what it becomes. */
  public List<String[]> update() {
    TrainingState next = now.copy();
    boolean steps = trainer.step(next);
    int slots = state.setup().optimizer().made().slots();
    List<String[]> rows = new ArrayList<>();
    String[] head = new String[5 + slots];
    head[0] = "parameter";
    head[1] = "now";
    head[2] = "gradient";
    head[3] = state.setup().zeroGradients() ? "used" : "used, with all before";
    for (int slot = 0; slot < slots; slot++) {
      head[4 + slot] = "remembered" + (slots > 1 ? " " + (slot + 1) : "");
    }
    head[4 + slots] = "next";
    rows.add(head);
    for (int j = 0; j < parameters; j++) {
      String[] row = new String[head.length];
      row[0] = model.nameOf(j);
      row[1] = number(now.params()[j]);
      row[2] = number(now.gradient()[j]);
      row[3] = steps ? number(next.held()[j]) : "";
      for (int slot = 0; slot < slots; slot++) {
        row[4 + slot] = steps ? number(next.memory()[slot * model.parameterCount() + j]) : "";
      }
      row[4 + slots] = steps ? number(next.params()[j]) : "";
      rows.add(row);
    }
    return rows;
  }

  /** What is done, in a sentence. */
  public String words() {
    int points = trainer.nextPoints(now).length;
    String shares = "Each share is loss\u2032 / " + points + " times what f changes by when the parameter does; its sum is the "
        + "gradient of step " + state.step() + ".";
    if (points > MOST_POINTS) {
      shares += " The first " + MOST_POINTS + " of " + points + " points are shown.";
    }
    if (model.units() > MOST_UNITS) {
      shares += " The first " + MOST_UNITS + " of " + model.units() + " units are shown.";
    }
    if (trainer.isDone(now)) {
      return shares + " This is the last step: no update follows.";
    }
    String rate = Shown.brief(trainer.rate(now));
    boolean plain = state.setup().optimizer().made().slots() == 0;
    return shares + " Update " + (state.step() + 1) + (plain ? ": next = now \u2212 " + rate + " \u00b7 used."
        : " is by " + state.setup().optimizer().kind().title() + " with learning rate " + rate + ".");
  }

  private static String number(double value) {
    return Shown.number(value, 4);
  }
}
