package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.run.Run;
import reludescent.setup.Names;
import reludescent.setup.Permalink;
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
  private static final int MOST_COLUMNS = 8;
  private static final int LONGEST_LIST = 6;

  private Comparison() {}

  /** What the run pinned as number i, counted from 0, is called. */
  public static String nameOf(int i) {
    return "" + (char) ('A' + i);
  }

  /** The article's run, and beside it the same with its gradients zeroed before each step. */
  public static Action zeroing() {
    Setup article = Setup.article();
    return new Action.Compare(article, List.of(article.withZeroing(true)));
  }

  /** The present run with its gradients zeroed, and beside it the same with every other optimizer at its defaults. */
  public static Action optimizers(Setup present) {
    Setup zeroed = present.withZeroing(true);
    List<Setup> others = new ArrayList<>();
    for (Kind<Optimizer> kind : Optimizers.ALL) {
      if (kind != zeroed.optimizer().kind()) {
        Choice<Optimizer> choice = kind.initial();
        others.add(zeroed.withOptimizer(choice));
      }
    }
    return new Action.Compare(zeroed, others);
  }

  /** Headings, and a row for the run shown and each one pinned: the settings in which they differ, and how they do. */
  public static List<String[]> table(AppState state, LinkText numbers) {
    List<Run> runs = new ArrayList<>();
    runs.add(state.run());
    for (Run pin : state.pins()) {
      runs.add(pin);
    }
    List<List<String>> settings = new ArrayList<>();
    for (Run run : runs) {
      List<String> flat = new ArrayList<>();
      flatten(flat, "", SetupWriter.writeAll(run.setup()), numbers);
      settings.add(flat);
    }
    List<String> differing = differing(settings);
    List<String[]> rows = new ArrayList<>();
    for (int i = -1; i < runs.size(); i++) {
      String[] row = new String[differing.size() + 4];
      row[0] = i < 0 ? "run" : i == 0 ? "now" : nameOf(i - 1);
      for (int j = 0; j < differing.size(); j++) {
        row[j + 1] = i < 0 ? differing.get(j) : valueOf(settings.get(i), differing.get(j));
      }
      int at = differing.size() + 1;
      row[at] = "step";
      row[at + 1] = "loss";
      row[at + 2] = "lowest so far";
      if (i >= 0) {
        Timeline timeline = runs.get(i).timeline();
        int step = Math.min(state.step(), timeline.lastStep());
        row[at] = "" + step;
        row[at + 1] = Shown.loss(timeline.loss(step));
        row[at + 2] = Shown.loss(timeline.loss(timeline.lowestStep())) + " at " + timeline.lowestStep();
      }
      rows.add(row);
    }
    return rows;
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
          if (!valueOf(other, path).equals(flat.get(i + 1)) && !Names.has(differing, path)) {
            differing.add(path);
          }
        }
      }
    }
    return differing;
  }

  private static String valueOf(List<String> flat, String path) {
    int at = Names.place(flat, path);
    return at < 0 ? "\u2013" : flat.get(at + 1);
  }
}
