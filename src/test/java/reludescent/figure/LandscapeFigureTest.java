package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import reludescent.math.Interval;
import reludescent.plot.Drawings;
import reludescent.plot.Ink;
import reludescent.plot.Raster;
import reludescent.plot.RecordingSurface;
import reludescent.plot.Tip;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Update;
import reludescent.text.Shown;
import reludescent.view.Comparison;
import reludescent.view.LandscapeView;

class LandscapeFigureTest {
  private static final RecordingSurface SURFACE = new RecordingSurface(520, 360);
  private static final AppState START = AppState.of(Setup.article());

  @Test
  void the_articles_way_is_drawn_as_on_record() {
    Drawings.assertOnRecord("landscape-article-step-20", draw(Update.apply(START, new Action.GoTo(20))));
  }

  @Test
  void runs_compared_are_drawn_as_on_record() {
    AppState compared = Update.apply(Update.apply(START, Comparison.zeroing()), new Action.GoTo(40));
    Drawings.assertOnRecord("landscape-compared", draw(compared));
  }

  @Test
  void the_way_so_far_is_in_the_models_colour_and_goes_through_the_start() {
    AppState state = Update.apply(START, new Action.GoTo(7));
    RecordingSurface surface = draw(state);
    RecordingSurface.Mark way = surface.marks("line", Ink.PATH).get(0);
    LandscapeFigure.Scene scene = ready(state).scene(state, null);
    int last = way.xs().length - 1;
    assertArrayEquals(new double[] {0.5, 0.5},
        LandscapeFigure.at(surface, scene, way.xs()[0], way.ys()[0]), 1e-12);
    assertArrayEquals(new double[] {state.params()[0], state.params()[1]},
        LandscapeFigure.at(surface, scene, way.xs()[last], way.ys()[last]), 1e-12);
  }

  @Test
  void steps_of_less_than_two_pixels_are_drawn_as_one() {
    RecordingSurface surface = draw(Update.apply(START, new Action.GoTo(40)));
    RecordingSurface.Mark way = surface.marks("line", Ink.PATH).get(0);
    for (int i = 0; i + 2 < way.xs().length; i++) {
      assertTrue(Math.abs(way.xs()[i + 1] - way.xs()[i]) + Math.abs(way.ys()[i + 1] - way.ys()[i]) >= 2);
    }
  }

  @Test
  void at_the_last_step_no_next_one_is_drawn() {
    assertEquals(1, draw(Update.apply(START, new Action.GoTo(39))).marks("disc", Ink.PATH).size());
    assertEquals(0, draw(Update.apply(START, new Action.GoTo(40))).marks("disc", Ink.PATH).size());
  }

  @Test
  void the_slice_goes_through_the_parameters_shown() {
    AppState state = Update.apply(START, new Action.GoTo(25));
    LandscapeView view = ready(state);
    LandscapeFigure.Scene scene = view.scene(state, new double[] {state.params()[0], state.params()[1]});
    assertEquals(new Tip.Row("loss", Shown.loss(state.loss())), scene.read().tip().rows().get(2));
    assertTrue(scene.levels().contains(state.loss()));
  }

  @Test
  void it_is_computed_anew_when_other_parameters_move_and_only_then() {
    LandscapeView view = ready(START);
    assertFalse(view.advance(START, SURFACE));
    Raster before = view.scene(START, null).raster();
    AppState later = Update.apply(START, new Action.GoTo(5));
    while (view.advance(later, SURFACE)) {
      assertTrue(view.isReady());
    }
    assertTrue(before != view.scene(later, null).raster());
  }

  @Test
  void bands_stand_in_equal_ratios() {
    double[] grid = {1, 10, 1, 10};
    Interval levels = Contours.levels(grid);
    assertEquals(new Interval(1, 10), levels);
    Raster raster = Contours.raster(grid, 2, levels, 1000, 2);
    for (int column = 0; column < 1000; column++) {
      double place = 12 * (column + 0.5) / 1000;
      boolean atEdge = Math.abs(place - Math.rint(place)) <= 0.006;
      if (!atEdge) {
        assertEquals((int) place * Contours.SHADES, raster.bands()[column], "column " + column);
      }
    }
  }

  @Test
  void a_pixel_that_an_edge_crosses_is_shaded_by_how_much_lies_beyond_it() {
    double[] grid = {1, Math.pow(10, 1.2), 1, Math.pow(10, 1.2)}; // from 0 to 12 over 10 pixels: the first edge 5/6 into the first
    Raster raster = Contours.raster(grid, 2, Contours.levels(grid), 10, 1);
    assertEquals(Math.rint(Contours.SHADES / 6.0), raster.bands()[0], 1);
    assertTrue(raster.bands()[0] > 0 && raster.bands()[0] < Contours.SHADES);
  }

  @Test
  void a_flat_landscape_has_levels_too() {
    assertTrue(Contours.levels(new double[] {0, 0, 0, 0}).length() > 0);
    assertTrue(Contours.levels(new double[] {3, 3, 3, 3}).contains(3));
  }

  @Test
  void what_takes_long_to_compute_says_how_far_it_is() {
    AppState many = AppState.of(Values.read("data", Values.tree("points", 4000), "model", Values.tree("units", 8, "weighted", true)));
    LandscapeView view = new LandscapeView();
    assertTrue(Double.isNaN(view.progress()));
    double before = 0;
    int frames = 0;
    while (view.advance(many, SURFACE)) {
      frames++;
      double now = view.progress();
      if (frames > 6) {
        assertTrue(now > before && now < 1, now + " after " + before);
        before = now;
        RecordingSurface waiting = new RecordingSurface(300, 300);
        LandscapeFigure.drawWaiting(waiting, now);
        assertEquals(1, waiting.marks("box", Ink.MODEL).size());
      }
    }
    assertTrue(frames > 6);
    assertTrue(Double.isNaN(view.progress()));
  }

  @Test
  void there_is_nothing_to_draw_before_anything_is_computed() {
    assertFalse(new LandscapeView().isReady());
  }

  private static LandscapeView ready(AppState state) {
    LandscapeView view = new LandscapeView();
    while (view.advance(state, SURFACE)) {
      // a slice at a time
    }
    return view;
  }

  private static RecordingSurface draw(AppState state) {
    RecordingSurface surface = new RecordingSurface(520, 360);
    LandscapeFigure.draw(surface, ready(state).scene(state, null));
    return surface;
  }
}
