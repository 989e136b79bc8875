package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.model.Network;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/** The widths of a network's hidden layers; a setup has none where its model is a sum of units. */
public final class SetupLayers extends SetupField {
  private static final Setting WIDTH = Setting.whole("width", 8, 1, Network.MOST_WIDTH, 1, 16)
      .explained("units", "How many units the layer has.");

  SetupLayers() {
    super("model.layers", "hidden layers", "How many units each hidden layer of a network has.");
  }

  /** What is allowed for each width. */
  public Setting width() {
    return WIDTH;
  }

  /** The width of each hidden layer, from left to right; none where the model is a sum of units. */
  public List<Integer> get(Setup setup) {
    return setup.model() instanceof Network network ? network.hidden() : List.of();
  }

  /** A setup with a network of these widths, of which {@link #allows} says yes; none of them makes a sum of two units of it. */
  public Setup put(Setup setup, List<Integer> widths) {
    return Settings.reshaped(setup, widths.isEmpty() ? Settings.sum(setup) : new Network(widths, setup.model().activation()));
  }

  /** Whether there may be a network of these widths. */
  public boolean allows(List<Integer> widths) {
    boolean isGood = !widths.isEmpty() && widths.size() <= Network.MOST_LAYERS;
    for (int width : widths) {
      isGood &= WIDTH.allows(width);
    }
    return isGood && Network.parameterCount(widths) <= Network.MOST_PARAMETERS;
  }

  @Override
  public String allowed(NumberText numbers) {
    return "1 to " + Network.MOST_LAYERS + " " + Allowed.range(WIDTH, numbers) + ", with at most " + Network.MOST_PARAMETERS
        + " parameters in all";
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields model = levels.at("model");
    double[] list = model.list("layers", WIDTH);
    if (list == null) {
      return before;
    }
    for (String other : List.of("units", "weighted")) {
      if (model.take(other) != null) {
        throw model.refusal(other, model.take(other),
            "neither units nor weighted where layers are given: these tell all of a network's shape");
      }
    }
    List<Integer> widths = new ArrayList<>();
    for (double width : list) {
      widths.add((int) width);
    }
    if (!allows(widths)) {
      throw model.refusal("layers", new Value.Numbers(list), allowed(levels.numbers()));
    }
    return put(before, widths);
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    List<Integer> widths = get(setup);
    if (!widths.isEmpty()) {
      double[] list = new double[widths.size()];
      for (int i = 0; i < list.length; i++) {
        list[i] = widths.get(i);
      }
      tree.put(path(), new Value.Numbers(list));
    }
  }
}
