package reludescent.view;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.FunctionData;
import reludescent.run.Run;
import reludescent.setup.Setup;
import reludescent.state.AppState;
import reludescent.text.Shown;

/** What runs beside one another are called: by that in which they differ, as {@code Adam} and {@code momentum}, never by a letter. */
public final class RunNames {
  /** One way to tell setups apart in a word or two. */
  private interface Trait {
    String of(Setup setup);
  }

  private static final List<Trait> TRAITS = List.of(
      setup -> setup.optimizer().kind().title(),
      setup -> setup.zeroGradients() ? "zeroed" : "not zeroed",
      setup -> setup.model().units() == 1 ? "1 unit" : setup.model().units() + " units",
      setup -> setup.model().asSum() == null ? setup.model().layers() + " layers"
          : setup.model().asSum().weighted() ? "weighted" : "plain",
      setup -> setup.model().activation().kind().key(),
      setup -> setup.loss().kind().key(),
      setup -> "rate " + Shown.short4(setup.learningRate()),
      setup -> setup.batch().size() == 0 ? "all points" : "batches of " + setup.batch().size(),
      setup -> setup.data() instanceof FunctionData function ? function.target().kind().key() : "own points",
      setup -> setup.schedule().kind().title(),
      setup -> setup.steps() + " steps");

  private static final int MOST_TRAITS = 2;

  private RunNames() {}

  /** The run shown, then each one pinned. No two have the same name. */
  public static List<String> of(AppState state) {
    List<Setup> setups = new ArrayList<>();
    setups.add(state.setup());
    for (Run pin : state.pins()) {
      setups.add(pin.setup());
    }
    return of(setups);
  }

  static List<String> of(List<Setup> setups) {
    List<Trait> telling = new ArrayList<>();
    for (Trait trait : TRAITS) {
      boolean differs = false;
      for (Setup setup : setups) {
        differs |= !trait.of(setup).equals(trait.of(setups.get(0)));
      }
      if (differs && telling.size() < MOST_TRAITS) {
        telling.add(trait);
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < setups.size(); i++) {
      List<String> words = new ArrayList<>();
      for (Trait trait : telling) {
        words.add(trait.of(setups.get(i)));
      }
      String name = words.isEmpty() ? i == 0 ? "this run" : "run" : String.join(", ", words);
      names.add(names.contains(name) ? unused(names, name) : name);
    }
    return names;
  }

  private static String unused(List<String> names, String name) {
    int number = 2;
    while (names.contains(name + " " + number)) {
      number++;
    }
    return name + " " + number;
  }
}
