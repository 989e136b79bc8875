package reludescent.view;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.figure.FitFigure;
import reludescent.math.Interval;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Update;

class FitViewTest {
  /** Points, and a range of x or null. */
  private record Extreme(double[] xs, double[] ys, Interval xRange) {}

  static List<Extreme> extremes() {
    return List.of(
        new Extreme(new double[] {1e12, 999999999999.0}, new double[] {1, 2}, null),
        new Extreme(new double[] {0, 1}, new double[] {1e12, 999999999999.0}, null),
        new Extreme(new double[] {-1e12, 1e12}, new double[] {-1e12, 1e12}, null),
        new Extreme(new double[] {0, 4.9e-324}, new double[] {0, 1e-322}, null),
        new Extreme(new double[] {1e-310, 3e-310}, new double[] {2e-310, -2e-310}, null),
        new Extreme(new double[] {0, 1}, new double[] {0, 1}, new Interval(1e11, 100000000000.001)),
        new Extreme(new double[] {7, 7}, new double[] {7, 7}, null));
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void scales_stop_where_doubles_end(Extreme extreme) {
    AppState state = AppState.of(Setup.article().withData(new PointData(new DataSet(extreme.xs(), extreme.ys()))));
    FitView view = new FitView(extreme.xRange(), null);
    for (double factor : new double[] {1 / 1.5, 1.5, 1e-9, 1e9}) {
      for (int i = 0; i < 80; i++) {
        Interval x = view.x(state);
        Interval y = view.y(state);
        state = look(state, view.zoomed(state, x.from() + 0.3 * x.length(), y.to(), factor));
        state = look(state, view.moved(state, 0.4 * x.length(), -0.4 * y.length()));
        FitFigure.draw(new RecordingSurface(640, 400), view.scene(state));
      }
    }
  }

  @Test
  void zooming_far_out_shows_all() {
    AppState state = AppState.of(Setup.article());
    FitView view = new FitView(null, null);
    AppState closer = look(state, view.zoomed(state, 0, 3, 0.5));
    assertTrue(view.x(closer).length() < view.x(state).length());
    assertNull(look(closer, view.zoomed(closer, 0, 3, 4)).view().zoomX());
  }

  private static AppState look(AppState state, reludescent.state.View view) {
    return Update.apply(state, new Action.Look(view));
  }
}
