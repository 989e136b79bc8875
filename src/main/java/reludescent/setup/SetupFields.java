package reludescent.setup;

import reludescent.model.UnitSum;
import reludescent.registry.Setting;

/** The numbers of a setup that belong to no kind: their names, the article's values, and what is allowed. */
public final class SetupFields {
  /** More points than this are refused. */
  public static final int MOST_POINTS = 2_000_000;

  public static final Setting FROM = Setting.any("from", -2, -10, 10);
  public static final Setting TO = Setting.any("to", 2, -10, 10);
  public static final Setting POINTS = Setting.whole("points", 20, 1, MOST_POINTS, 2, 200);
  public static final Setting SCALE_NOISE = new Setting("scaleNoise", 0.15, 0, 1e12, false, 0, 1);
  public static final Setting ADD_NOISE = new Setting("addNoise", 1.5, 0, 1e12, false, 0, 5);
  public static final Setting DATA_SEED = Setting.seed(42);

  public static final Setting HELD_OUT_SHARE = new Setting("share", 0, 0, 0.9, false, 0, 0.5);
  public static final Setting HELD_OUT_SEED = Setting.seed(0);

  public static final Setting UNITS = Setting.whole("units", 2, 1, UnitSum.MOST_UNITS, 1, 16);
  /** Bounds of each number in a list: of parameters, of coordinates. */
  public static final Setting LISTED = Setting.any("", 0, -5, 5);

  public static final Setting LEARNING_RATE = new Setting("learningRate", 0.01, 1e-12, 1e12, false, 0.001, 1);
  public static final Setting STEPS = Setting.whole("steps", 40, 0, 10_000_000, 0, 1000);
  /** 0 stands for all points. */
  public static final Setting BATCH_SIZE = Setting.whole("size", 0, 0, MOST_POINTS, 0, 20);
  public static final Setting BATCH_SEED = Setting.seed(0);
  public static final Setting PLATEAU_EPS = new Setting("eps", 0, 0, 1e12, false, 0, 0.1);
  /** 0 stands for never. */
  public static final Setting PLATEAU_STEPS = Setting.whole("steps", 0, 0, 10_000_000, 0, 1000);

  private SetupFields() {}
}
