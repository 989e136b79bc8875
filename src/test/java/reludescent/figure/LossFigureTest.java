package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.plot.Drawings;
import reludescent.plot.Ink;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Permalink;
import reludescent.setup.Settings;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Preset;
import reludescent.state.Update;
import reludescent.text.JvmNumberText;
import reludescent.view.LossView;

class LossFigureTest {
  private static final LossView VIEW = new LossView();
  private static final AppState END = Update.apply(AppState.of(Setup.article()), new Action.GoToLast());

  @Test
  void the_articles_losses_are_drawn_as_on_record() {
    Drawings.assertOnRecord("loss-article", draw(END));
  }

  @Test
  void a_logarithmic_scale_is_drawn_as_on_record() {
    AppState state = Update.apply(END, new Action.Look(END.view().withLogarithmic(true).withLossStep(7)));
    Drawings.assertOnRecord("loss-article-logarithmic", draw(state));
  }

  @Test
  void the_axes_stand_still_while_the_run_is_scrubbed() {
    String atEnd = draw(END).marks("line", Ink.GRID).toString();
    assertEquals(atEnd, draw(Update.apply(END, new Action.GoTo(3))).marks("line", Ink.GRID).toString());
  }

  @Test
  void the_step_at_a_place_is_the_one_drawn_there() {
    RecordingSurface surface = new RecordingSurface(600, 240);
    LossFigure.Scene scene = VIEW.scene(Update.apply(END, new Action.GoTo(23)), 600);
    LossFigure.draw(surface, scene);
    double x = surface.marks("disc", Ink.MODEL).get(0).xs()[0];
    assertEquals(23, LossFigure.stepAt(surface, scene, x));
    assertEquals(0, LossFigure.stepAt(surface, scene, -50));
    assertEquals(40, LossFigure.stepAt(surface, scene, 5000));
  }

  private static RecordingSurface draw(AppState state) {
    RecordingSurface surface = new RecordingSurface(600, 240);
    LossFigure.draw(surface, VIEW.scene(state, 600));
    return surface;
  }

  @Test
  void held_out_loss_and_pinned_runs_are_drawn_as_on_record() {
    AppState state = AppState.of(Permalink.read("data.heldOut.share=0.3&steps=60", new JvmNumberText()));
    state = Update.apply(Update.apply(state, new Action.Pin()), new Action.ChangeSetup(Settings.ZERO_GRADIENTS.put(state.setup(), true), false));
    state = Update.apply(state, new Action.GoTo(60));
    RecordingSurface surface = new RecordingSurface(640, 260);
    LossFigure.draw(surface, new LossView().scene(state, 640));
    Drawings.assertOnRecord("loss-held-out-and-pinned", surface);
    assertEquals(1, surface.clipped("line", Ink.pin(0)).size());
  }

  @Test
  void the_step_where_a_unit_died_is_marked() {
    AppState state = Update.apply(AppState.of(Setup.article()), Preset.at("#preset=dying").compare(new JvmNumberText()));
    LossFigure.Scene scene = VIEW.scene(state, 600);
    assertEquals(1, scene.deaths().size());
    assertEquals(47, scene.deaths().get(0).step());
    assertEquals("unit 1 dies", scene.deaths().get(0).text());
    assertEquals(1, draw(state).marks("text", Ink.UNIT_1).size());
    assertEquals(List.of(), VIEW.scene(END, 600).deaths());
  }

  @Test
  void there_is_no_word_of_a_true_function_where_there_is_none() {
    AppState own = AppState.of(Permalink.read("data.kind=points&data.xs=0,1,2&data.ys=1,2,3", new JvmNumberText()));
    assertEquals(0, draw(own).marks().stream().filter(mark -> mark.detail().contains("true function")).count());
    assertEquals(1, draw(END).marks().stream().filter(mark -> mark.detail().contains("true function")).count());
  }
}
