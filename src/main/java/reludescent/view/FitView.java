package reludescent.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.data.DataSet;
import reludescent.data.FunctionData;
import reludescent.figure.FitFigure;
import reludescent.figure.FitScene;
import reludescent.loss.Loss;
import reludescent.math.Interval;
import reludescent.model.Model;
import reludescent.plot.Dash;
import reludescent.plot.Ink;
import reludescent.plot.Pen;
import reludescent.plot.Surface;
import reludescent.run.Run;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.View;
import reludescent.train.TrainingState;

/**
 * Turns a state into the scene the fit draws. The axes depend on the data and the zoom alone, never on the curve, so that they
 * stand still while a run plays, and never change while something is being dragged.
 */
public final class FitView {
  private static final Interval X_WITHOUT_DATA = new Interval(-2, 2);
  private static final Interval Y_WITHOUT_DATA = new Interval(-1, 10);
  private static final double X_PADDING = 0.04;
  private static final double Y_PADDING = 0.08;
  private static final double LEAST_ZOOM = 1e-6;
  private static final int TARGET_PLACES = 240;

  private final Interval xRange;
  private final Interval yRange;
  private final Density density = new Density();
  private DataSet rangesOf;
  private Interval allX;
  private Interval allY;

  /**
   * @param xRange what the x axis shows, or null for what the data need
   * @param yRange what the y axis shows, or null for what the data need
   */
  public FitView(Interval xRange, Interval yRange) {
    this.xRange = xRange;
    this.yRange = yRange;
  }

  /** Whether the last drawing showed less than there is, so that another is wanted. */
  public boolean isBehind(AppState state) {
    return FitFigure.showsDensity(state.data()) && density.isBehind();
  }

  /** What the x axis shows. */
  public Interval x(AppState state) {
    measure(state);
    return state.view().zoomX() != null ? state.view().zoomX() : allX;
  }

  /** What the y axis shows. */
  public Interval y(AppState state) {
    measure(state);
    return state.view().zoomY() != null ? state.view().zoomY() : allY;
  }

  /**
   * A view that shows a part of the axes around a place, or more of them: {@code factor} is 0.5 to see twice as close. Where that is
   * too close to tell numbers apart, the view as it is.
   */
  public View zoomed(AppState state, double x, double y, double factor) {
    Interval nextX = part(x(state), x, factor);
    Interval nextY = part(y(state), y, factor);
    if (nextX == null || nextY == null || nextX.length() < allX.length() * LEAST_ZOOM
        || nextY.length() < allY.length() * LEAST_ZOOM) {
      return state.view();
    }
    boolean all = nextX.length() >= allX.length() && nextY.length() >= allY.length();
    return all ? state.view().withZoom(null, null) : state.view().withZoom(nextX, nextY);
  }

  /** A view of the part of the axes that lies so far from the one shown. */
  public View moved(AppState state, double byX, double byY) {
    Interval x = interval(x(state).from() + byX, x(state).to() + byX);
    Interval y = interval(y(state).from() + byY, y(state).to() + byY);
    return x == null || y == null ? state.view() : state.view().withZoom(x, y);
  }

  /** The part of what is shown around a place; null where an axis cannot show it. */
  private static Interval part(Interval shown, double around, double factor) {
    return interval(around - (around - shown.from()) * factor, around + (shown.to() - around) * factor);
  }

  private static Interval interval(double from, double to) {
    return Interval.isLegible(from, to) ? new Interval(from, to) : null;
  }

  private void measure(AppState state) {
    if (allX != null && (rangesOf == state.data() || state.isInGesture())) {
      return;
    }
    rangesOf = state.data();
    boolean run = state.hasRun();
    DataSet heldOut = state.run().heldOut();
    allX = xRange != null ? xRange : run ? around(ends(rangesOf), ends(heldOut), X_PADDING) : X_WITHOUT_DATA;
    allY = yRange != null ? yRange : run ? around(rangesOf.ys(), heldOut.ys(), Y_PADDING) : Y_WITHOUT_DATA;
  }

  private static double[] ends(DataSet points) {
    return points.isEmpty() ? points.xs() : new double[] {points.leastX(), points.mostX()};
  }

  private static Interval around(double[] values, double[] others, double padding) {
    Interval range = Interval.around(values);
    return (others.length == 0 ? range : range.union(Interval.around(others))).padded(padding).legible();
  }

  /** Goes on with what takes long to make for the scene of a state, before it is drawn. */
  public void advance(AppState state, Surface surface) {
    if (FitFigure.showsDensity(state.data())) {
      density.advance(FitFigure.frame(surface, scene(state)), state.data());
    }
  }

  /** The scene of a state. */
  public FitScene scene(AppState state) {
    List<FitScene.Other> others = new ArrayList<>();
    List<String> names = state.pins().isEmpty() ? List.of() : RunNames.of(state);
    for (int i = 0; i < state.pins().size(); i++) {
      Run pin = state.pins().get(i);
      others.add(new FitScene.Other(pin.setup().model(), pin.paramsAt(pin.stepAt(state.step())), names.get(i + 1),
          new Pen(Ink.pin(i), 2, Dash.pin(i))));
    }
    return new FitScene(
        x(state),
        y(state),
        state.data(),
        state.run().heldOut(),
        batch(state),
        state.setup().model(),
        state.params(),
        state.kink() >= 0 ? state.kink() : state.view().unit(),
        state.hasRun() ? state.start() : null,
        state.view().target() ? target(state) : null,
        names.isEmpty() ? "" : names.get(0),
        "",
        focus(state),
        others,
        state.hasRun() ? walk(state) : null,
        FitFigure.showsDensity(state.data()) ? density.picture() : null);
  }

  /** The points this step goes by, where it does not go by all of them. */
  private static int[] batch(AppState state) {
    boolean all = !state.hasRun() || state.setup().batch().size() == 0 || FitFigure.showsDensity(state.data())
        || state.timeline().trainer().isDone(state.timeline().at(state.step()));
    return all ? null : state.timeline().trainer().nextPoints(state.timeline().at(state.step()));
  }

  /** The function the points come from, over what is seen; null where they come from none. */
  private FitScene.Trace target(AppState state) {
    if (!(state.setup().data() instanceof FunctionData function)) {
      return null;
    }
    Interval x = x(state);
    double[] xs = new double[TARGET_PLACES + 1];
    double[] ys = new double[TARGET_PLACES + 1];
    int count = 0;
    for (int i = 0; i <= TARGET_PLACES; i++) {
      double at = x.from() + x.length() * i / TARGET_PLACES;
      double value = function.truth(at);
      if (Math.abs(value) <= Double.MAX_VALUE) { // a formula may have none there
        xs[count] = at;
        ys[count++] = value;
      }
    }
    return count < 2 ? null : new FitScene.Trace(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count));
  }

  /** What is pointed at: a point, a kink, or a place of the curve. */
  private FitScene.Focus focus(AppState state) {
    Model model = state.setup().model();
    double[] params = state.params();
    int point = state.point();
    if (point >= 0) {
      double x = state.data().xs()[point];
      double y = state.data().ys()[point];
      return x(state).contains(x) && y(state).contains(y) && state.hasRun()
          ? new FitScene.Focus(x, y, point, 8, Tips.point(state, point)) : null;
    }
    if (state.kink() >= 0 && model.asSum() == null) {
      return null; // what other units make of it has no one place
    }
    double x = state.kink() >= 0 ? model.asSum().kink(params, state.kink()) : state.view().curveX();
    double y = model.value(params, x);
    if (!x(state).contains(x) || !y(state).contains(y)) {
      return null;
    }
    return state.kink() >= 0 ? new FitScene.Focus(x, y, -1, 9, Tips.unit(state, state.kink()))
        : new FitScene.Focus(x, y, -1, 4, Tips.curve(state, x));
  }

  private static FitScene.Walk walk(AppState state) {
    Stage stage = state.view().stage();
    if (stage == Stage.WHOLE) {
      return null;
    }
    double[] shares = null;
    double[] next = null;
    if (stage == Stage.DIFFERENTIATE) {
      Loss loss = state.setup().loss().made();
      DataSet data = state.data();
      shares = new double[data.size()];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = loss.derivative(state.setup().model().value(state.params(), data.xs()[i]) - data.ys()[i]);
      }
    } else if (stage == Stage.UPDATE) {
      TrainingState after = state.timeline().at(state.step()).copy();
      next = state.timeline().trainer().step(after) ? after.params() : null;
    }
    return new FitScene.Walk(stage == Stage.PREDICT, shares, next);
  }
}
