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
import reludescent.setup.Values;
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
    Drawings.assertOnRecord("fit-one-relu", draw(720, 450, new FitScene(
        X, new Interval(-1, 10), DataSet.EMPTY, DataSet.EMPTY, new UnitSum(1, false), new double[] {1, 1}, null)));
  }

  @Test
  void the_curve_goes_exactly_through_its_kinks() {
    double[] params = {2, 1, -3, 1.5};
    FitScene scene = new FitScene(X, Y, DataSet.EMPTY, DataSet.EMPTY, new UnitSum(2, false), params, null);
    RecordingSurface surface = draw(720, 450, scene);
    Frame frame = FitFigure.frame(surface, scene);
    List<RecordingSurface.Mark> curves = surface.clipped("line", Ink.MODEL);
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
    RecordingSurface surface = draw(720, 450, new FitScene(
        X, Y, DataSet.EMPTY, DataSet.EMPTY, new UnitSum(1, false), new double[] {1e12, 0}, null));
    RecordingSurface.Mark curve = surface.clipped("line", Ink.MODEL).get(0);
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
    assertEquals(1, surface.clipped("line", Ink.pin(0)).size());
    assertTrue(surface.marks("text", Ink.pin(0)).get(0).detail().startsWith("\"zeroed\""));
  }

  @Test
  void a_dead_unit_is_drawn_dashed() {
    DataSet data = new DataSet(new double[] {-1, 1}, new double[] {0, 3});
    RecordingSurface surface = draw(720, 450, new FitScene(
        X, Y, data, DataSet.EMPTY, new UnitSum(2, false), new double[] {1, -1.5, 1, 1}, null));
    assertTrue(surface.marks("line", Ink.unit(0, 2, -1)).get(0).detail().contains("dashed"));
    assertTrue(!surface.marks("line", Ink.unit(1, 2, -1)).get(0).detail().contains("dashed"));
  }

  @Test
  void of_many_units_all_are_grey_but_the_one_pointed_at() {
    AppState state = AppState.of(Values.read("model", Values.tree("units", 16, "start", "spread")));
    FitView view = new FitView(X, Y);
    RecordingSurface none = draw(720, 450, view.scene(state));
    assertEquals(16, none.clipped("line", Ink.UNIT_OF_MANY).size());
    assertEquals(16, none.marks("line", Ink.AXIS).stream().filter(mark -> mark.xs()[0] == mark.xs()[1]).count());
    AppState pointing = Update.apply(state, new Action.Look(state.view().at(20 + 11, Double.NaN)));
    RecordingSurface one = draw(720, 450, view.scene(pointing));
    assertEquals(15, one.clipped("line", Ink.UNIT_OF_MANY).size());
    assertTrue(one.clipped("line", Ink.UNIT_1).size() >= 1);
    assertTrue(one.marks("text", Ink.UNIT_1).get(0).detail().startsWith("\"unit 12\""));
    AppState chosen = Update.apply(state, new Action.Look(state.view().withUnit(11)));
    assertEquals(15, draw(720, 450, view.scene(chosen)).clipped("line", Ink.UNIT_OF_MANY).size());
  }

  @Test
  void of_a_mini_batch_the_points_are_strong_and_all_others_pale() {
    AppState state = AppState.of(Values.read("batch", Values.tree("size", 5), "zeroGradients", true));
    RecordingSurface surface = draw(720, 450, new FitView(X, Y).scene(state));
    assertEquals(5, surface.marks("disc", Ink.DATA).size());
    assertEquals(15, surface.marks("disc", Ink.MISS).size());
    assertEquals(5, surface.clipped("line", Ink.MISS).size());
  }

  @Test
  void the_true_function_is_shown_when_asked_for() {
    AppState state = AppState.of(Setup.article());
    AppState shown = Update.apply(state, new Action.Look(state.view().withTarget(true)));
    FitView view = new FitView(X, Y);
    assertEquals(0, draw(720, 450, view.scene(state)).clipped("line", Ink.QUIET_TEXT).size());
    RecordingSurface surface = draw(720, 450, view.scene(shown));
    assertTrue(surface.clipped("line", Ink.QUIET_TEXT).get(0).detail().contains("dashed"));
    assertTrue(surface.drawing().contains("\"target\""));
  }

  @Test
  void points_outside_the_axes_are_not_drawn() {
    DataSet data = new DataSet(new double[] {-3, 0, 1}, new double[] {0, 99, 3});
    RecordingSurface surface = draw(720, 450, new FitScene(
        X, Y, data, DataSet.EMPTY, new UnitSum(1, false), new double[] {1, 0}, null));
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
    AppState state = AppState.of(Setup.article().withData(new PointData(new DataSet(xs, ys))));
    FitView view = new FitView(X, Y);
    RecordingSurface surface = new RecordingSurface(720, 450);
    view.advance(state, surface);
    FitFigure.draw(surface, view.scene(state));
    assertEquals(0, surface.marks("disc", Ink.DATA).size());
    assertEquals(1, surface.marks("raster", null).size());
    Raster raster = surface.rasters().get(0);
    int dense = raster.bands()[cell(raster, 0.5, 3)];
    int thin = raster.bands()[cell(raster, -1.5, 3)];
    assertTrue(dense > thin && thin > 0, dense + " and " + thin);
    assertEquals(2, java.util.Arrays.stream(raster.bands()).filter(band -> band > 0).count());
  }

  @Test
  void the_picture_of_many_points_is_made_once_for_a_view_and_bit_by_bit_for_the_next() {
    DataSet data = new DataSet(new double[500_000], new double[500_000]);
    AppState state = AppState.of(Setup.article().withData(new PointData(data)));
    AppState closer = Update.apply(state, new Action.Look(state.view().withZoom(new Interval(0, 1), Y)));
    FitView view = new FitView(X, Y);
    DensityPicture first = drawn(view, state);
    assertFalse(view.isBehind(state));
    assertSame(first.raster(), drawn(view, state).raster());
    for (int drawing = 0; drawing < 2; drawing++) {
      DensityPicture meanwhile = drawn(view, closer);
      assertSame(first.raster(), meanwhile.raster());
      assertEquals(X, meanwhile.x());
      assertTrue(view.isBehind(closer));
    }
    assertNotSame(first.raster(), drawn(view, closer).raster());
    assertFalse(view.isBehind(closer));
  }

  private static DensityPicture drawn(FitView view, AppState state) {
    RecordingSurface surface = new RecordingSurface(720, 450);
    view.advance(state, surface);
    FitFigure.draw(surface, view.scene(state));
    return view.scene(state).density();
  }

  @Test
  void a_picture_left_half_made_is_not_waited_for_where_points_have_become_few() {
    DataSet many = new DataSet(new double[500_000], new double[500_000]);
    AppState state = AppState.of(Setup.article().withData(new PointData(many)));
    FitView view = new FitView(null, null);
    drawn(view, state);
    AppState closer = Update.apply(state, new Action.Look(state.view().withZoom(new Interval(0, 1), new Interval(0, 1))));
    drawn(view, closer);
    assertTrue(view.isBehind(closer));
    AppState few = AppState.of(Setup.article());
    drawn(view, few);
    assertFalse(view.isBehind(few));
  }

  private static int cell(Raster raster, double x, double y) {
    int column = (int) ((x - X.from()) / X.length() * raster.columns());
    int row = (int) ((Y.to() - y) / Y.length() * raster.rows());
    return row * raster.columns() + column;
  }

  @Test
  void points_kept_from_training_are_hollow_diamonds() {
    DataSet two = new DataSet(new double[] {0, 1}, new double[] {1, 3});
    DataSet one = new DataSet(new double[] {-1}, new double[] {2});
    RecordingSurface surface = draw(720, 450, new FitScene(
        X, Y, two, one, new UnitSum(1, false), new double[] {1, 0}, null));
    assertEquals(2, surface.marks("disc", Ink.DATA).size());
    assertEquals(1, surface.marks("line", Ink.TEXT).stream().filter(mark -> mark.xs().length == 5).count());
  }

  @Test
  void a_point_pointed_at_tells_its_residual() {
    AppState state = Update.apply(Update.apply(AppState.of(Setup.article()), new Action.GoTo(40)), new Action.Look(AppState.of(Setup.article()).view().at(12, Double.NaN)));
    RecordingSurface surface = draw(720, 450, new FitView(X, Y).scene(state));
    for (String told : List.of("0.5263", "2.9681", "4.8535", "line above the point", "1.8854")) {
      assertTrue(surface.drawing().contains("\"" + told + "\""), told + " in " + surface.drawing());
    }
  }

  @Test
  void what_is_drawn_can_be_picked() {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(40));
    FitScene scene = new FitView(X, Y).scene(state);
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

  private static FitScene scene(int step) {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(step));
    return new FitView(X, Y).scene(state);
  }

  private static RecordingSurface draw(double widthPx, double heightPx, FitScene scene) {
    RecordingSurface surface = new RecordingSurface(widthPx, heightPx);
    FitFigure.draw(surface, scene);
    return surface;
  }
}
