package reludescent.setup;

/** A sentence on each setting of a setup: what it does. */
public final class Hints {
  private static final String[] HINTS = {
    "data.target", "The function the points lie on, but for the noise.",
    "data.formula", "Any formula of x, as in sin(2x) + |x|.",
    "data.a", "A number in the function above.",
    "data.b", "A number in the function above.",
    "data.c", "A number in the function above.",
    "data.d", "A number in the function above.",
    "data.from", "Where the points begin.",
    "data.to", "Where the points end.",
    "data.points", "How many points there are.",
    "data.spacing", "Draws each x at random instead of spacing them evenly.",
    "data.noise", "How the points are moved off the function.",
    "data.scaleNoise", "Spread of the noise as a share of y.",
    "data.addNoise", "Spread of the noise that is added, in units of y.",
    "data.seed", "Where the random numbers start: the same seed gives the same points, here and in NumPy.",
    "data.heldOut.share", "Share of the points kept from training, to see how well the model does on them.",
    "data.heldOut.seed", "Which points those are.",
    "loss.kind", "What a residual costs; training lowers its mean.",
    "optimizer.kind", "How a step is made of the gradient.",
    "optimizer.learningRate", "How far a step goes for a given gradient.",
    "optimizer.momentum", "Share of its speed that a step hands on to the next.",
    "optimizer.alpha", "Share of the mean of squared gradients that a step keeps.",
    "optimizer.beta1", "Share of the mean gradient that a step keeps.",
    "optimizer.beta2", "Share of the mean of squared gradients that a step keeps.",
    "optimizer.eps", "Keeps the divisor away from zero.",
    "optimizer.schedule.kind", "How the learning rate changes as the run goes on.",
    "optimizer.schedule.gamma", "What the learning rate is multiplied by.",
    "optimizer.schedule.every", "After how many steps that happens.",
    "optimizer.schedule.period", "Steps from the full learning rate to the least.",
    "optimizer.schedule.least", "The learning rate at its least.",
    "zeroGradients", "Without it gradients add up from step to step, as in the article's loop.",
    "steps", "How many steps the run has.",
    "batch.size", "How many points a step looks at; 0 stands for all.",
    "batch.seed", "In which order the points are taken.",
    "stop.plateau.eps", "By how much the loss must fall to count as better.",
    "stop.plateau.steps", "After how many steps without that the run stops; 0 stands for never.",
    "model.units", "How many ReLUs are added up.",
    "model.weighted", "Gives each ReLU a weight of its own, and the sum an offset: then it can bend down too.",
    "model.start.kind", "Where the parameters start.",
    "model.start.seed", "Where the random numbers start: another seed, another start.",
    "model.start.scale", "Spread of the random parameters.",
  };

  private Hints() {}

  /** The sentence on the setting with this dotted path, or an empty text. */
  public static String of(String path) {
    for (int i = 0; i < HINTS.length; i += 2) {
      if (HINTS[i].equals(path)) {
        return HINTS[i + 1];
      }
    }
    return "";
  }
}
