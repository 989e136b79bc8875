package reludescent.setup;

import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.text.NumberText;

/** Points given one by one, in two lists, {@code xs} and {@code ys}. */
public final class SetupPoints extends SetupField {
  SetupPoints() {
    super("data.xs", "points", "The points, x and y of each.");
  }

  /** The points of a setup, wherever they come from. */
  public DataSet get(Setup setup) {
    return setup.data().points();
  }

  /** A setup with points given one by one. */
  public Setup put(Setup setup, DataSet points) {
    return setup.withData(new PointData(points));
  }

  @Override
  public String allowed(NumberText numbers) {
    return "two lists of 1 to " + Settings.MOST_POINTS + " " + Allowed.range(Settings.EACH, numbers);
  }

  @Override
  public boolean isIn(Setup setup) {
    return setup.data() instanceof PointData;
  }

  @Override
  Setup read(Levels levels, Setup before) {
    Fields data = levels.at("data");
    double[] xs = coordinates(data, "xs");
    double[] ys = coordinates(data, "ys");
    if (xs.length != ys.length) {
      throw data.refusal("ys", new Value.Numbers(ys), "as many numbers as xs has, which is " + xs.length);
    }
    return put(before, new DataSet(xs, ys));
  }

  private static double[] coordinates(Fields data, String name) {
    double[] list = data.list(name, Settings.EACH);
    if (list == null) {
      throw data.refusal(name, (Value) null, "a list of numbers, where kind is points");
    }
    if (list.length < 1 || list.length > Settings.MOST_POINTS) {
      throw data.refusal(name, new Value.Numbers(list), "1 to " + Settings.MOST_POINTS + " numbers");
    }
    return list;
  }

  @Override
  void write(PathTree tree, Setup setup, boolean all) {
    tree.put("data.xs", new Value.Numbers(get(setup).xs()));
    tree.put("data.ys", new Value.Numbers(get(setup).ys()));
  }
}
