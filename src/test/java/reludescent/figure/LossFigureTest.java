package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import reludescent.plot.Drawings;
import reludescent.plot.Ink;
import reludescent.plot.RecordingSurface;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.state.Action;
import reludescent.state.AppState;
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
    LossFigure.Scene scene = VIEW.scene(Update.apply(END, new Action.GoTo(23)));
    LossFigure.draw(surface, scene);
    double x = surface.marks("disc", Ink.MODEL).get(0).xs()[0];
    assertEquals(23, LossFigure.stepAt(surface, scene, x));
    assertEquals(0, LossFigure.stepAt(surface, scene, -50));
    assertEquals(40, LossFigure.stepAt(surface, scene, 5000));
  }

  @Property(tries = 300)
  void thinning_keeps_every_columns_least_and_greatest(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int count, @ForAll @IntRange(min = 1, max = 40) int columns) {
    double[] series = new Random(seed).doubles(count).toArray();
    double perColumn = Math.max(1, (double) count / columns);
    int[] kept = new LossColumns().kept(series, count, perColumn);
    assertTrue(kept.length <= Math.max(count <= 2 * columns ? count : 0, 2 * columns + 2));
    assertEquals(0, kept[0]);
    assertEquals(count - 1, kept[kept.length - 1]);
    for (int i = 1; i < kept.length; i++) {
      assertTrue(kept[i] > kept[i - 1]);
    }
    for (int i = 0; i < count; i++) {
      int column = (int) (i / perColumn);
      double[] sameColumn = IntStream.of(kept).filter(place -> (int) (place / perColumn) == column)
          .mapToDouble(place -> series[place]).toArray();
      assertTrue(series[i] >= DoubleStream.of(sameColumn).min().orElseThrow());
      assertTrue(series[i] <= DoubleStream.of(sameColumn).max().orElseThrow());
    }
  }

  @Property(tries = 300)
  void a_series_thinned_as_it_grows_is_thinned_as_if_all_at_once(
      @ForAll long seed, @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 400) Integer> ends,
      @ForAll @DoubleRange(min = 0.1, max = 50) double perColumn) {
    double[] series = new Random(seed).doubles(400).toArray();
    LossColumns growing = new LossColumns();
    for (int end : ends) {
      assertArrayEquals(new LossColumns().kept(series, end, perColumn), growing.kept(series, end, perColumn));
    }
  }

  private static RecordingSurface draw(AppState state) {
    RecordingSurface surface = new RecordingSurface(600, 240);
    LossFigure.draw(surface, VIEW.scene(state));
    return surface;
  }

  @Test
  void held_out_loss_and_pinned_runs_are_drawn_as_on_record() {
    AppState state = AppState.of(Permalink.read("data.heldOut.share=0.3&steps=60", new JvmNumberText()));
    state = Update.apply(Update.apply(state, new Action.Pin()), new Action.ChangeSetup(state.setup().withZeroing(true), false));
    state = Update.apply(state, new Action.GoTo(60));
    RecordingSurface surface = new RecordingSurface(640, 260);
    LossFigure.draw(surface, new LossView().scene(state));
    Drawings.assertOnRecord("loss-held-out-and-pinned", surface);
    assertEquals(1, surface.marks("line", Ink.pin(0)).size());
  }
}
