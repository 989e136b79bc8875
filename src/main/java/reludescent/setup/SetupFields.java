package reludescent.setup;

import reludescent.registry.Setting;

/** The numbers of a setup that belong to no kind, for controls that do not yet go by {@link Settings}. */
public final class SetupFields {
  public static final int MOST_POINTS = Settings.MOST_POINTS;
  public static final Setting FROM = Settings.FROM.range();
  public static final Setting TO = Settings.TO.range();
  public static final Setting POINTS = Settings.POINTS.range();
  public static final Setting SCALE_NOISE = Settings.SCALE_NOISE.range();
  public static final Setting ADD_NOISE = Settings.ADD_NOISE.range();
  public static final Setting DATA_SEED = Settings.DATA_SEED.range();
  public static final Setting HELD_OUT_SHARE = Settings.HELD_OUT_SHARE.range();
  public static final Setting HELD_OUT_SEED = Settings.HELD_OUT_SEED.range();
  public static final Setting UNITS = Settings.UNITS.range();
  public static final Setting LISTED = Settings.EACH;
  public static final Setting LEARNING_RATE = Settings.LEARNING_RATE.range();
  public static final Setting STEPS = Settings.STEPS.range();
  public static final Setting BATCH_SIZE = Settings.BATCH_SIZE.range();
  public static final Setting BATCH_SEED = Settings.BATCH_SEED.range();
  public static final Setting PLATEAU_EPS = Settings.PLATEAU_EPS.range();
  public static final Setting PLATEAU_STEPS = Settings.PLATEAU_STEPS.range();

  private SetupFields() {}
}
