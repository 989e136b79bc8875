package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.run.Run;
import reludescent.setup.Permalink;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.text.LinkText;
import reludescent.text.Shown;
import reludescent.timeline.Timeline;
import reludescent.train.Optimizer;
import reludescent.train.Optimizers;

/** Runs side by side: what they are called, in what they differ and how they do, and comparisons worth a click. */
public final class Comparison {
  private static final int MOST_COLUMNS = 3;
  private static final int LONGEST_LIST = 6;

  private Comparison() {}

  /** The article's run, and beside it the same with its gradients zeroed before each step. */
  public static Action zeroing() {
    Setup article = Setup.article();
    return new Action.Compare(article, List.of(Settings.ZERO_GRADIENTS.put(article, true)), article.steps(), null);
  }

  /** The present run with its gradients zeroed, and beside it the same with every other optimizer at its defaults. */
  public static Action optimizers(AppState state) {
    Setup present = state.setup();
    Setup zeroed = Settings.ZERO_GRADIENTS.put(present, true);
    List<Setup> others = new ArrayList<>();
    for (Kind<Optimizer> kind : Optimizers.ALL) {
      if (kind != zeroed.optimizer().kind()) {
        Choice<Optimizer> choice = kind.initial();
        others.add(Settings.OPTIMIZER.put(zeroed, choice));
      }
    }
    return new Action.Compare(zeroed, others, state.step() > 0 ? state.step() : zeroed.steps(), null); // all alike at the start
  }

  /**
   * Headings, and a row for the run shown and each one pinned: what it is called, how it does, and the settings in which they differ,
   * as many as there is room for.
   */
  public static List<String[]> table(AppState state, LinkText numbers) {
    List<Run> runs = new ArrayList<>();
    runs.add(state.run());
    runs.addAll(state.pins());
    List<String> names = RunNames.of(state);
    boolean heldOut = false;
    List<List<String>> settings = new ArrayList<>();
    for (Run run : runs) {
      List<String> flat = new ArrayList<>();
      flatten(flat, "", SetupWriter.writeAll(run.setup()), numbers);
      settings.add(flat);
      heldOut |= !run.heldOut().isEmpty();
    }
    List<String> differing = differing(settings);
    List<String[]> rows = new ArrayList<>();
    for (int i = -1; i < runs.size(); i++) {
      List<String> row = new ArrayList<>();
      row.add(i < 0 ? "run" : names.get(i));
      row.addAll(i < 0 ? List.of("loss at " + state.step(), "lowest") : results(state, runs.get(i)));
      if (heldOut) {
        row.add(i < 0 ? "held out" : heldOut(state, runs.get(i)));
      }
      for (String path : differing) {
        row.add(i < 0 ? words(path) : valueOf(settings.get(i), path));
      }
      rows.add(row.toArray(new String[0]));
    }
    return rows;
  }

  /** The loss at the step shown, or at the last one of a run that ended before, and the lowest. */
  private static List<String> results(AppState state, Run run) {
    Timeline timeline = run.timeline();
    int step = Math.min(state.step(), timeline.lastStep());
    int lowest = timeline.lowestStep();
    return List.of(Shown.loss(timeline.loss(step)) + (step < state.step() ? " at " + step : ""),
        Shown.loss(timeline.loss(lowest)) + " at " + lowest);
  }

  private static String heldOut(AppState state, Run run) {
    return run.heldOut().isEmpty() ? "\u2013" : Shown.loss(run.heldOutLoss(run.paramsAt(run.stepAt(state.step()))));
  }

  /** A setting's path in words: {@code learning rate} for {@code optimizer.learningRate}. */
  static String words(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    String name = last.equals("kind") && last.length() < path.length() ? path.substring(0, path.length() - last.length() - 1) : last;
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean isUpper = each >= 'A' && each <= 'Z';
      words.append(isUpper ? " " : "").append(isUpper ? (char) (each + 'a' - 'A') : each);
    }
    return words.toString();
  }

  /** Paths and values of a setup, one after the other. */
  private static void flatten(List<String> flat, String path, Value.Tree tree, LinkText numbers) {
    for (Value.Field field : tree.fields()) {
      if (field.value() instanceof Value.Tree part) {
        flatten(flat, path + field.name() + ".", part, numbers);
      } else {
        flat.add(path + field.name());
        boolean isLong = field.value() instanceof Value.Numbers list && list.values().length > LONGEST_LIST;
        flat.add(isLong ? "\u2026" : Permalink.encoded(field.value(), numbers));
      }
    }
  }

  private static List<String> differing(List<List<String>> settings) {
    List<String> differing = new ArrayList<>();
    for (List<String> flat : settings) {
      for (int i = 0; i < flat.size() && differing.size() < MOST_COLUMNS; i += 2) {
        String path = flat.get(i);
        for (List<String> other : settings) {
          if (!valueOf(other, path).equals(flat.get(i + 1)) && !differing.contains(path)) {
            differing.add(path);
          }
        }
      }
    }
    return differing;
  }

  private static String valueOf(List<String> flat, String path) {
    int at = flat.indexOf(path);
    return at < 0 ? "\u2013" : flat.get(at + 1);
  }
}
