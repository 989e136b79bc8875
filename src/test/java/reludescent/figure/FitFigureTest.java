package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.data.PointData;
import reludescent.math.Interval;
import reludescent.model.UnitSum;
import reludescent.plot.Drawings;
import reludescent.plot.Frame;
import reludescent.plot.Ink;
import reludescent.plot.Raster;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Update;
import reludescent.view.Comparison;
import reludescent.view.FitView;

class FitFigureTest {
  private static final Interval X = new Interval(-2, 2);
  private static final Interval Y = new Interval(-1, 15);

  @Test
  void the_articles_start_is_drawn_as_on_record() {
    Drawings.assertOnRecord("fit-article-start", draw(720, 450, scene(0)));
  }

  @Test
  void the_articles_end_is_drawn_as_on_record() {
    Drawings.assertOnRecord("fit-article-step-40", draw(720, 450, scene(40)));
  }

  @Test
  void a_narrow_figure_is_drawn_as_on_record() {
    Drawings.assertOnRecord("fit-article-narrow", draw(320, 260, scene(12)));
  }

  @Test
  void one_relu_without_points_is_drawn_as_on_record() {
    Drawings.assertOnRecord("fit-one-relu", draw(720, 450, new FitFigure.Scene(
        X, new Interval(-1, 10), DataSet.EMPTY, DataSet.EMPTY, new UnitSum(1, false), new double[] {1, 1}, null, "")));
  }

  @Test
  void the_curve_goes_exactly_through_its_kinks() {
    double[] params = {2, 1, -3, 1.5};
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, DataSet.EMPTY, DataSet.EMPTY, new UnitSum(2, false), params, null, ""));
    Frame frame = Frame.on(surface, X, Y, 21);
    List<RecordingSurface.Mark> curves = surface.marks("line", Ink.MODEL);
    assertEquals(1, curves.size());
    assertArrayEquals(
        new double[] {frame.x().at(-2), frame.x().at(-0.5), frame.x().at(0.5), frame.x().at(2)},
        curves.get(0).xs());
    assertArrayEquals(
        new double[] {frame.y().at(7.5), frame.y().at(3), frame.y().at(2), frame.y().at(5)},
        curves.get(0).ys());
  }

  @Test
  void a_curve_that_leaves_the_figure_is_cut_off_near_its_edge() {
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, DataSet.EMPTY, DataSet.EMPTY, new UnitSum(1, false), new double[] {1e12, 0}, null, ""));
    RecordingSurface.Mark curve = surface.marks("line", Ink.MODEL).get(0);
    for (double y : curve.ys()) {
      assertTrue(y > -50 && y < 500, "y = " + y);
    }
  }

  @Test
  void the_parts_of_a_step_are_drawn_as_on_record() {
    for (Stage stage : Stage.values()) {
      AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(12));
      state = Update.apply(state, new Action.Look(state.view().withStage(stage)));
      Drawings.assertOnRecord("fit-stage-" + stage.name().toLowerCase(java.util.Locale.ROOT),
          draw(720, 450, new FitView(X, Y).scene(state)));
    }
  }

  @Test
  void pinned_runs_are_drawn_dashed_and_named() {
    AppState state = Update.apply(Update.apply(AppState.of(Setup.article()), Comparison.zeroing()), new Action.GoTo(40));
    RecordingSurface surface = draw(720, 450, new FitView(X, Y).scene(state));
    assertEquals(1, surface.marks("line", Ink.pin(0)).size());
    assertTrue(surface.marks("text", Ink.pin(0)).get(0).detail().startsWith("\"A\""));
  }

  @Test
  void a_dead_unit_is_drawn_dashed() {
    DataSet data = new DataSet(new double[] {-1, 1}, new double[] {0, 3});
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, data, DataSet.EMPTY, new UnitSum(2, false), new double[] {1, -1.5, 1, 1}, null, ""));
    assertTrue(surface.marks("line", Ink.unit(0)).get(0).detail().contains("dashed"));
    assertTrue(!surface.marks("line", Ink.unit(1)).get(0).detail().contains("dashed"));
  }

  @Test
  void points_outside_the_axes_are_not_drawn() {
    DataSet data = new DataSet(new double[] {-3, 0, 1}, new double[] {0, 99, 3});
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, data, DataSet.EMPTY, new UnitSum(1, false), new double[] {1, 0}, null, ""));
    assertEquals(1, surface.marks("disc", Ink.DATA).size());
  }

  @Test
  void a_million_points_are_a_picture_of_how_many_fall_on_each_pixel() {
    double[] xs = new double[1_000_000];
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i < 900_000 ? 0.5 : -1.5;
      ys[i] = 3;
    }
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, new DataSet(xs, ys), DataSet.EMPTY, new UnitSum(1, false), new double[] {1, 0}, null, ""));
    assertEquals(0, surface.marks("disc", Ink.DATA).size());
    assertEquals(1, surface.marks("raster", null).size());
    Frame frame = Frame.on(surface, X, Y, 21);
    Raster raster = surface.rasters().get(0);
    int dense = raster.bands()[cell(raster, frame, 0.5, 3)];
    int thin = raster.bands()[cell(raster, frame, -1.5, 3)];
    assertTrue(dense > thin && thin > 0, dense + " and " + thin);
    assertEquals(2, java.util.Arrays.stream(raster.bands()).filter(band -> band > 0).count());
  }

  @Test
  void the_picture_of_many_points_is_made_once_for_a_view_and_bit_by_bit_for_the_next() {
    RecordingSurface surface = new RecordingSurface(720, 450);
    Frame frame = Frame.on(surface, X, Y, 21);
    Frame closer = Frame.on(surface, new Interval(0, 1), Y, 21);
    DataSet data = new DataSet(new double[500_000], new double[500_000]);
    Density density = new Density();
    density.draw(surface, frame, data);
    assertFalse(density.isBehind());
    density.draw(surface, frame, data);
    for (int drawing = 0; drawing < 2; drawing++) {
      density.draw(surface, closer, data);
      assertTrue(density.isBehind());
    }
    density.draw(surface, closer, data);
    assertFalse(density.isBehind());
    List<Raster> rasters = surface.rasters();
    for (int drawing = 1; drawing < 4; drawing++) {
      assertSame(rasters.get(0), rasters.get(drawing));
    }
    assertNotSame(rasters.get(0), rasters.get(4));
    double[] stretched = surface.marks("raster", null).get(2).xs();
    assertEquals(closer.x().at(X.from()), stretched[0]);
  }

  @Test
  void a_picture_left_half_made_is_not_waited_for_where_points_have_become_few() {
    DataSet many = new DataSet(new double[500_000], new double[500_000]);
    AppState state = AppState.of(Setup.article().withData(new PointData(many)));
    FitView view = new FitView(null, null);
    draw(720, 450, view.scene(state));
    AppState closer = Update.apply(state, new Action.Look(state.view().withZoom(new Interval(0, 1), new Interval(0, 1))));
    draw(720, 450, view.scene(closer));
    assertTrue(view.isBehind(closer));
    AppState few = AppState.of(Setup.article());
    draw(720, 450, view.scene(few));
    assertFalse(view.isBehind(few));
  }

  private static int cell(Raster raster, Frame frame, double x, double y) {
    int column = (int) ((x - X.from()) / X.length() * raster.columns());
    int row = (int) ((Y.to() - y) / Y.length() * raster.rows());
    return row * raster.columns() + column;
  }

  @Test
  void points_kept_from_training_are_hollow() {
    DataSet two = new DataSet(new double[] {0, 1}, new double[] {1, 3});
    DataSet one = new DataSet(new double[] {-1}, new double[] {2});
    RecordingSurface surface = draw(720, 450, new FitFigure.Scene(
        X, Y, two, one, new UnitSum(1, false), new double[] {1, 0}, null, ""));
    assertEquals(2, surface.marks("disc", Ink.DATA).size());
    assertEquals(1, surface.marks("ring", Ink.DATA).size());
  }

  @Test
  void a_point_pointed_at_tells_its_residual() {
    AppState state = Update.apply(Update.apply(AppState.of(Setup.article()), new Action.GoTo(40)), new Action.Look(AppState.of(Setup.article()).view().at(12, Double.NaN)));
    RecordingSurface surface = draw(720, 450, new FitView(X, Y).scene(state));
    assertTrue(surface.drawing().contains("x 0.5263, y 2.9681, f(x) 4.8535, residual 1.8854"), surface.drawing());
  }

  @Test
  void what_is_drawn_can_be_picked() {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(40));
    FitFigure.Scene scene = new FitView(X, Y).scene(state);
    RecordingSurface surface = draw(720, 450, scene);
    RecordingSurface.Mark dot = surface.marks("disc", Ink.DATA).get(7);
    assertEquals(7, FitPick.at(surface, scene, dot.xs()[0] + 3, dot.ys()[0] - 3, 10).point());
    RecordingSurface.Mark ring = surface.marks("ring", Ink.UNIT_2).get(0);
    FitPick kink = FitPick.at(surface, scene, ring.xs()[0], ring.ys()[0], 10);
    assertEquals(1, kink.kink());
    assertEquals(-1, kink.point());
    assertEquals(scene.model().asSum().kink(scene.params(), 1), kink.x(), 1e-9);
    assertEquals(false, FitPick.at(surface, scene, 200, 60, 10).isHandle());
  }

  @Test
  void the_axes_stand_still_while_the_run_plays() {
    List<RecordingSurface.Mark> atStart = draw(720, 450, scene(0)).marks("line", Ink.GRID);
    List<RecordingSurface.Mark> atEnd = draw(720, 450, scene(40)).marks("line", Ink.GRID);
    assertEquals(atStart.toString(), atEnd.toString());
  }

  private static FitFigure.Scene scene(int step) {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(step));
    return new FitView(X, Y).scene(state);
  }

  private static RecordingSurface draw(double widthPx, double heightPx, FitFigure.Scene scene) {
    RecordingSurface surface = new RecordingSurface(widthPx, heightPx);
    FitFigure.draw(surface, scene);
    return surface;
  }
}
