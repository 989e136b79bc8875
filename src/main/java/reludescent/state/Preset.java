package reludescent.state;

import java.util.ArrayList;
import java.util.List;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.text.LinkText;

/**
 * A run worth seeing.
 *
 * @param title what it is called
 * @param claim what is to be seen there; a test holds each against the numbers
 * @param step the step to go to
 * @param link its setup as a permalink
 * @param others setups pinned beside it, as permalinks
 */
public record Preset(String title, String claim, int step, String link, List<String> others) {
  private static final String SINE = "data.target=sine&data.noise=additive&data.addNoise=0.2&data.points=60&loss=mse"
      + "&zeroGradients=true&optimizer.kind=adam&optimizer.learningRate=0.05&steps=400&model.start=spread&model.units=3";
  private static final String MORE = "data.noise=additive&data.points=24&data.heldOut.share=0.4&data.heldOut.seed=3"
      + "&loss=mse&zeroGradients=true&optimizer.kind=adam&optimizer.learningRate=0.02&steps=4000&model.weighted=true"
      + "&model.start=spread&model.units=";

  /** All of them, in the order in which they tell a story. */
  public static List<Preset> all() {
    return List.of(
        alone("The article's run", "Forty steps, gradients never zeroed. The loss falls from 4.13 to 2.03; the last step "
            + "makes it worse.", 40, ""),
        alone("Zeroed", "The same with gradients zeroed before each step: 3.88 is as far as forty steps lead.",
            40, "zeroGradients=true"),
        alone("Overshoot", "The article's run goes on: gradients of old push it past 1.41, the lowest loss, at step 92, "
            + "back up to 2.71 at step 200.", 200, "steps=200"),
        alone("A dying unit", "Steps too long throw unit 1 off all points. No gradient reaches it any more.",
            100, "loss=mse&optimizer.learningRate=0.2&steps=100&model.start=2,-3,-0.5,0.5"),
        new Preset("Plain and weighted", "Plain ReLUs cannot bend down: their sum misses a sine. A, the same three with "
            + "weights, has a loss of 0.06.", 400, SINE, List.of(SINE + "&model.weighted=true")),
        new Preset("1, 2, 4, 8, 16 ReLUs", "More units always fit the training points better. On the held-out points "
            + "sixteen do worse than four (A: one, B: two, C: four, D: eight).", 4000, MORE + "16",
            List.of(MORE + "1", MORE + "2", MORE + "4", MORE + "8")),
        alone("Exploding", "With a learning rate of 0.2 each step makes the loss larger, until the run is stopped.",
            3, "loss=mse&optimizer.learningRate=0.2&zeroGradients=true&model.weighted=true&model.units=8&model.start=he"),
        new Preset("Adam against momentum", "At the same learning rate Adam gets to 1.13 in 200 steps, momentum (A) to "
            + "1.03.", 200,
            "zeroGradients=true&steps=200&optimizer.kind=adam&optimizer.learningRate=0.05",
            List.of("zeroGradients=true&steps=200&optimizer.kind=momentum&optimizer.learningRate=0.05")));
  }

  private static Preset alone(String title, String claim, int step, String link) {
    return new Preset(title, claim, step, link, List.of());
  }

  /** What leads there, but for the step. */
  public Action compare(LinkText numbers) {
    List<Setup> setups = new ArrayList<>();
    for (String other : others) {
      setups.add(Permalink.read(other, numbers));
    }
    return new Action.Compare(Permalink.read(link, numbers), setups);
  }
}
