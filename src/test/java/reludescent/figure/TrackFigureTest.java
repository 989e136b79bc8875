package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import reludescent.plot.Drawings;
import reludescent.plot.Ink;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.state.Update;
import reludescent.view.TrackView;

class TrackFigureTest {
  private static final AppState START = AppState.of(Setup.article());

  @Test
  void the_articles_way_is_drawn_as_on_record() {
    Drawings.assertOnRecord("track-article-step-12", draw(at(12)));
  }

  @Test
  void what_is_walked_ends_at_the_dot() {
    RecordingSurface surface = draw(at(12));
    RecordingSurface.Mark dot = surface.marks("disc", Ink.MODEL).get(0);
    double[] walked = surface.marks("area", Ink.TINT).get(0).xs();
    assertEquals(dot.xs()[0], walked[walked.length - 2]);
    assertEquals(8 + 12 / 40.0 * (340 - 16), dot.xs()[0], 1e-9);
  }

  @Test
  void the_step_at_a_place_is_the_one_drawn_there() {
    RecordingSurface surface = new RecordingSurface(340, 40);
    TrackFigure.Scene scene = new TrackView().scene(at(23), 340);
    TrackFigure.draw(surface, scene);
    assertEquals(23, TrackFigure.stepAt(surface, scene, surface.marks("disc", Ink.MODEL).get(0).xs()[0]));
    assertEquals(0, TrackFigure.stepAt(surface, scene, -50));
    assertEquals(40, TrackFigure.stepAt(surface, scene, 5000));
  }

  @Test
  void what_is_not_computed_yet_is_a_bare_line() {
    AppState large = AppState.of(Permalink.read("steps=10000000", Values.NUMBERS));
    RecordingSurface surface = draw(Update.apply(large, new Action.GoTo(3)));
    double[] known = surface.marks("line", Ink.FUTURE).get(0).xs();
    assertTrue(known[known.length - 1] < 20, "known to " + known[known.length - 1]);
    double[] base = surface.marks("line", Ink.AXIS).get(0).xs();
    assertEquals(332, base[1]);
  }

  @Test
  void a_run_of_no_step_and_one_that_explodes_are_drawn_too() {
    draw(AppState.of(Permalink.read("steps=0", Values.NUMBERS)));
    AppState exploded = Update.apply(START, Preset.at("#preset=exploding").compare(Values.NUMBERS));
    assertTrue(new TrackView().scene(exploded, 340).logarithmic());
    draw(exploded);
    assertFalse(new TrackView().scene(at(12), 340).logarithmic());
  }

  private static AppState at(int step) {
    return Update.apply(START, new Action.GoTo(step));
  }

  private static RecordingSurface draw(AppState state) {
    RecordingSurface surface = new RecordingSurface(340, 40);
    TrackFigure.draw(surface, new TrackView().scene(state, 340));
    return surface;
  }
}
