package reludescent.objective;

import reludescent.data.DataSet;
import reludescent.loss.Loss;
import reludescent.loss.LossForm;
import reludescent.model.Model;
import reludescent.model.pieces.Pieces;

/**
 * Chooses how loss and gradient of a model on a data set are computed. Few points are visited one by one, so that what the page
 * tells point by point adds up to the very bit. Many are summed by an index where the model is piecewise linear and the loss has
 * sums over pieces.
 */
public final class Objectives {
  /** Up to so many points and units, which the page tells point by point, every point is visited. */
  private static final int FEW_POINTS = 50;
  private static final int FEW_UNITS = 8;
  private static final int VERY_FEW_POINTS = 12;

  private Objectives() {}

  /** An objective, made at once. */
  public static Objective of(Model model, Loss loss, DataSet data) {
    return made(making(model, loss, data));
  }

  /** An objective to be made bit by bit, as a million points take longer than a frame. */
  public static ObjectiveMaking making(Model model, Loss loss, DataSet data) {
    return new ObjectiveMaking(model, loss, data, indexPays(model, loss, data.size()));
  }

  /** An objective that visits every point, however many they are. */
  public static Objective direct(Model model, Loss loss, DataSet data) {
    return new DirectObjective(model, loss, data);
  }

  /**
   * An objective by an index, however few the points are.
   *
   * @param model piecewise linear
   * @param loss one with sums over pieces
   * @param data one point at least, and {@link Pieces#MOST_POINTS} at most
   */
  public static Objective indexed(Model model, Loss loss, DataSet data) {
    return made(new ObjectiveMaking(model, loss, data, true));
  }

  private static Objective made(ObjectiveMaking making) {
    making.finish();
    return making.made();
  }

  private static boolean indexPays(Model model, Loss loss, int points) {
    boolean canBe = model.isPiecewiseLinear() && loss.form() != LossForm.OTHER && points <= Pieces.MOST_POINTS;
    boolean isTold = points <= FEW_POINTS && model.units() <= FEW_UNITS;
    // A network of many units has nearly as many pieces as there are points, if these are few.
    boolean hasFewPieces = isRectifiedSum(model) || points > FEW_POINTS || 2 * points > model.units();
    return canBe && !isTold && points > VERY_FEW_POINTS && hasFewPieces;
  }

  /**
   * To visit a point takes 2.5 ns a unit of a plain rectified sum, which has two parameters; 5 ns a parameter of other models, and 40 ns
   * more a unit whose activation is curved. Measured in Chromium 156.
   */
  static double directWork(Model model, double points) {
    double perPoint = isRectifiedSum(model) ? model.parameterCount() / 2.0 : 2.0 * model.parameterCount();
    return points * (model.isPiecewiseLinear() ? perPoint : perPoint + 16 * model.units());
  }

  /**
   * By the index a step takes 30 ns a unit of a rectified sum, 150 ns a parameter of other models, and for clipped sums 100 ns for the
   * root of the points' number besides.
   */
  static double indexedWork(Model model, Loss loss, double points) {
    double pieces = isRectifiedSum(model) ? 12.0 * model.units() : 60.0 * model.parameterCount();
    return loss.form() == LossForm.SQUARED ? pieces : pieces + 40 * Math.sqrt(points);
  }

  private static boolean isRectifiedSum(Model model) {
    return model.asSum() != null && model.asSum().isRectified();
  }
}
