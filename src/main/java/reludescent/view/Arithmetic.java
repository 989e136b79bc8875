package reludescent.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.loss.Loss;
import reludescent.model.Model;
import reludescent.model.Pass;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.text.Shown;
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
  private final Model model;
  private final int[] points;
  private final int told;

  /** Of the step shown; there must be a run. */
  public Arithmetic(AppState state) {
    this.state = state;
    this.trainer = state.timeline().trainer();
    this.now = state.timeline().at(state.step()).copy(); // rows are made later, when the timeline may have gone on
    this.model = state.setup().model();
    this.points = trainer.nextPoints(now);
    this.units = Math.min(model.units(), MOST_UNITS);
    this.parameters = parametersOf(model, units);
    this.told = Math.min(points.length, MOST_POINTS);
  }

  /** How many parameters there are before the first that leads into a later unit than so many. */
  private static int parametersOf(Model model, int units) {
    int count = 0;
    while (count < model.parameterCount() && model.unitOf(count) < units) {
      count++;
    }
    return count;
  }

  /**
   * Headings, a row for each point, and the sums, with the columns that belong to a part of the step; a point's number counts
   * from 1.
   */
  public Rows points(Stage stage) {
    int[] columns = columns(stage);
    return new Rows(told + 2, i -> {
      String[] full = i == 0 ? heads() : i > told ? sums() : point(points[i - 1], points.length);
      String[] row = new String[columns.length];
      for (int j = 0; j < row.length; j++) {
        row[j] = full[columns[j]];
      }
      return row;
    });
  }

  private int[] columns(Stage stage) {
    int first = stage == Stage.DIFFERENTIATE ? 5 + units : 0;
    int end = stage == Stage.PREDICT ? 4 + units : stage == Stage.MEASURE ? 6 + units : 6 + units + parameters;
    int[] columns = new int[end];
    int count = 1; // the point's number is always among them
    for (int i = 1; i < end; i++) {
      boolean isUnits = i >= 3 && i < 3 + units;
      boolean belongs = stage == Stage.WHOLE && !isUnits || stage == Stage.PREDICT && i != 2
          || stage == Stage.MEASURE && i > 1 && !isUnits || stage == Stage.DIFFERENTIATE && (i == 1 || i >= first);
      if (belongs) {
        columns[count++] = i;
      }
    }
    return Arrays.copyOf(columns, count);
  }

  /** The point that a row of {@link #points} tells of, or -1; row 0 are the headings. */
  public int pointOf(int row) {
    return row < 1 || row > told ? -1 : points[row - 1];
  }

  /** The row that tells of a point, or -1. */
  public int rowOf(int point) {
    for (int i = 0; i < told && point >= 0; i++) {
      if (points[i] == point) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The unit that a column of {@link #points} tells of, or -1. */
  public int unitOfColumn(Stage stage, int column) {
    int[] columns = columns(stage);
    int full = column < 0 || column >= columns.length ? 0 : columns[column];
    return full >= 6 + units ? model.unitOf(full - 6 - units) : full >= 3 && full < 3 + units ? full - 3 : -1;
  }

  /** The unit whose parameter a row of {@link #update} tells of, or -1; row 0 are the headings. */
  public int unitOfRow(int row) {
    return row < 1 || row > parameters ? -1 : model.unitOf(row - 1);
  }

  /** The first row of {@link #update} that tells of a unit's parameter, or -1. */
  public int rowOfUnit(int unit) {
    for (int j = 0; j < parameters && unit >= 0; j++) {
      if (model.unitOf(j) == unit) {
        return j + 1;
      }
    }
    return -1;
  }

  /** The last of them, or -1. */
  public int lastRowOfUnit(int unit) {
    int last = -1;
    for (int j = 0; j < parameters && unit >= 0; j++) {
      last = model.unitOf(j) == unit ? j + 1 : last;
    }
    return last;
  }

  private String[] heads() {
    String[] head = new String[6 + units + parameters];
    head[0] = "point";
    head[1] = "x";
    head[2] = "y";
    for (int k = 0; k < units; k++) {
      String number = Symbols.of("" + (k + 1));
      head[3 + k] = model.asSum() == null ? "unit " + (k + 1)
          : model.activation().kind().key() + "(m" + number + " x + b" + number + ")";
    }
    head[3 + units] = "f(x)";
    head[4 + units] = "residual";
    head[5 + units] = "loss\u2032";
    for (int j = 0; j < parameters; j++) {
      head[6 + units + j] = "to \u2202" + Symbols.of(model.nameOf(j));
    }
    return head;
  }

  private String[] sums() {
    String[] sums = new String[6 + units + parameters];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = i < 6 + units ? "" : number(now.gradient()[i - 6 - units]);
    }
    sums[0] = "sum";
    return sums;
  }

  private String[] point(int i, int count) {
    double[] params = now.params();
    double x = state.data().xs()[i];
    double y = state.data().ys()[i];
    Pass pass = model.pass(1);
    pass.forward(params, state.data().xs(), i, 1);
    double value = pass.values()[0];
    Loss loss = state.setup().loss().made();
    double[] shares = new double[params.length];
    trainer.objective().add(params, i, count, shares);
    String[] row = new String[6 + units + parameters];
    row[0] = "" + (i + 1);
    row[1] = number(x);
    row[2] = number(y);
    for (int k = 0; k < units; k++) {
      double z = pass.preactivation(k, 0);
      row[3 + k] = z > 0 ? number(z) : "0, off at " + number(z);
    }
    row[3 + units] = number(value);
    row[4 + units] = number(value - y);
    row[5 + units] = number(loss.derivative(value - y));
    for (int j = 0; j < parameters; j++) {
      row[6 + units + j] = number(shares[j]);
    }
    return row;
  }

  /**
   * Headings and a row for each parameter: what it is, its gradient, with it what is left of earlier ones where those are not
   * zeroed, what the optimizer remembers, and what the parameter becomes.
   */
  public Rows update() {
    TrainingState next = now.copy();
    boolean steps = trainer.step(next);
    int slots = state.setup().optimizer().made().slots();
    boolean adds = !state.setup().zeroGradients();
    boolean clips = state.setup().recipe().clipNorm() > 0;
    return new Rows(parameters + 1, i -> {
      int j = i - 1;
      boolean head = j < 0;
      List<String> row = new ArrayList<>();
      row.add(head ? "parameter" : Symbols.of(model.nameOf(j)));
      row.add(head ? "now" : number(now.params()[j]));
      if (adds) {
        row.add(head ? "gradients so far" : number(now.accumulated()[j]));
      }
      row.add(head ? adds ? "+ this step\u2019s" : "gradient" : number(now.gradient()[j]));
      if (adds || clips) {
        row.add(head ? clips ? "used, clipped" : "= used" : steps ? number(next.accumulated()[j]) : "");
      }
      for (int slot = 0; slot < slots; slot++) {
        row.add(head ? "remembered" + (slots > 1 ? " " + (slot + 1) : "")
            : steps ? number(next.memory()[slot * model.parameterCount() + j]) : "");
      }
      row.add(head ? "next" : steps ? number(next.params()[j]) : "");
      return row.toArray(new String[0]);
    });
  }

  /** What is done in a part of the step, in a sentence or two. */
  public String words(Stage stage) {
    int count = points.length;
    if (stage == Stage.PREDICT) {
      return "Each unit rectifies m x + b: what is below 0 becomes 0. The model's value f(x) is "
          + (model.asSum() != null && model.asSum().weighted() ? "c and the units' sum, each times its weight." : "their sum.");
    } else if (stage == Stage.MEASURE) {
      return measured() + " The mean of what the residuals cost is the " + Descriptions.lossOf(state) + ".";
    }
    String example = Symbols.of(model.nameOf(0));
    String shares = "Each point adds loss\u2032 / " + count + " times what f changes by when the parameter does; the sums are the "
        + "gradients of step " + state.step() + ", \u2202" + example + " that of " + example + ".";
    if (stage == Stage.WHOLE) {
      shares = measured() + " " + shares;
    }
    if (count > told) {
      shares += " The first " + told + " of " + count + " points are shown.";
    }
    if (model.units() > units) {
      shares += " The first " + units + " of " + model.units() + " units are shown.";
    }
    if (stage == Stage.DIFFERENTIATE) {
      return shares;
    }
    String update = "This is the last step: no update follows.";
    if (!trainer.isDone(now)) {
      boolean plain = state.setup().optimizer().made().isPlain();
      update = "Update " + (state.step() + 1) + (plain ? ": next = now \u2212 " + Shown.short4(trainer.rate(now)) + " \u00b7 "
          + (state.setup().zeroGradients() && state.setup().recipe().clipNorm() == 0 ? "gradient." : "used.")
          : " is by " + state.setup().optimizer().kind().title() + " with learning rate "
              + Shown.brief(trainer.rate(now)) + ".");
    }
    return stage == Stage.UPDATE ? update : shares + " " + update;
  }

  private static String measured() {
    return "The residual is f(x) \u2212 y, above 0 where the line is above the point; loss\u2032 is how its cost changes with f(x).";
  }

  private static String number(double value) {
    return Shown.number(value, 4);
  }
}
