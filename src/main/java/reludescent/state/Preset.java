package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.text.LinkText;

/**
 * A run worth seeing, on the moment that makes its point.
 *
 * @param key its name in an address, {@code #preset=dying}
 * @param title what it is called
 * @param claim what is to be seen there, a sentence or two; a test holds each against the numbers
 * @param step the step to go to
 * @param link its setup as a permalink
 * @param others setups pinned beside it, as permalinks
 * @param logarithmic whether its point is seen on a logarithmic scale of losses
 * @param target whether the function the points come from is shown
 * @param unit the unit it is about, or -1
 * @param panel the panel that shows it best beside fit and loss
 */
public record Preset(String key, String title, String claim, int step, String link, List<String> others, boolean logarithmic,
    boolean target, int unit, String panel) {
  private static final String ADDRESS = "#preset=";
  private static final String SINE = "data.target=sine&data.noise=additive&data.addNoise=0.2&data.points=60&loss=mse"
      + "&zeroGradients=true&optimizer.kind=adam&optimizer.learningRate=0.05&steps=400&model.start=spread&model.units=3";
  private static final String MORE = "data.target=sine&data.noise=additive&data.addNoise=1.5&data.points=24&data.heldOut.share=0.4"
      + "&data.heldOut.seed=3&loss=mse&zeroGradients=true&optimizer.kind=adam&optimizer.learningRate=0.02&steps=3000"
      + "&model.weighted=true&model.start=spread&model.units=";
  private static final String RACE =
      "zeroGradients=true&steps=200&optimizer.learningRate=0.05&optimizer.kind=";

  /** All of them, in the order in which they tell a story. */
  public static List<Preset> all() {
    return List.of(
        alone("article", "The article\u2019s run", "Forty steps, gradients never zeroed. The loss falls from 4.13 to 2.03; the last "
            + "step makes it worse.", 40, "", "log"),
        new Preset("zeroed", "Zeroed", "With gradients zeroed before each step, 3.88 is as far as forty steps lead. The article\u2019s "
            + "run, beside it, gets to 2.03.", 40, "zeroGradients=true", List.of(""), false, false, -1, "compare"),
        alone("overshoot", "Overshoot", "The article\u2019s run goes on: gradients of old push it past 1.41, the lowest loss, at step "
            + "92, back up to 2.71 at step 200.", 200, "steps=200", "arithmetic"),
        new Preset("dying", "A dying unit", "By step 47 steps too long have thrown unit 1 off all points: it is dead. No gradient "
            + "reaches it any more, only those of old still move it.",
            47, "loss=mse&optimizer.learningRate=0.2&steps=100&model.start=2,-3,-0.5,0.5", List.of(), false, false, 0, "arithmetic"),
        new Preset("weights", "Plain and weighted", "Plain ReLUs cannot bend down: their sum misses a sine. The same three with "
            + "weights have a loss of 0.06.", 400, SINE, List.of(SINE + "&model.weighted=true"), true, true, -1, "compare"),
        new Preset("units", "1, 2, 4, 8, 16 ReLUs", "Each doubling fits the training points better: 4.67, 3.05, 1.65, 0.70, 0.23. "
            + "On the held-out points four do best, with 0.82; sixteen have 2.86.", 3000, MORE + "16",
            List.of(MORE + "1", MORE + "2", MORE + "4", MORE + "8"), true, true, -1, "compare"),
        new Preset("exploding", "Exploding", "With a learning rate of 0.2 each step makes the loss larger, until the run is stopped.",
            3, "loss=mse&optimizer.learningRate=0.2&zeroGradients=true&model.weighted=true&model.units=8&model.start=he", List.of(),
            true, false, -1, "arithmetic"),
        new Preset("race", "Adam against momentum", "At the same learning rate Adam gets to 1.13 in 200 steps, momentum to 1.03.",
            200, RACE + "adam", List.of(RACE + "momentum"), false, false, -1, "compare"));
  }

  private static Preset alone(String key, String title, String claim, int step, String link, String panel) {
    return new Preset(key, title, claim, step, link, List.of(), false, false, -1, panel);
  }

  /** The preset that an address names after its {@code #}; null where it names none. */
  public static Preset at(String hash) {
    for (Preset preset : all()) {
      if (preset.address().equals(hash)) {
        return preset;
      }
    }
    return null;
  }

  /** Its address within a page, {@code #} included. */
  public String address() {
    return ADDRESS + key;
  }

  /** Its setup. */
  public Setup setup(LinkText numbers) {
    return Permalink.read(link, numbers);
  }

  /** What leads there. */
  public Action compare(LinkText numbers) {
    List<Setup> setups = new ArrayList<>();
    for (String other : others) {
      setups.add(Permalink.read(other, numbers));
    }
    return new Action.Compare(setup(numbers), setups, step, this);
  }
}
