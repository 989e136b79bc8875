package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static reludescent.setup.Values.NUMBERS;

import org.junit.jupiter.api.Test;
import reludescent.data.DataSet;
import reludescent.export.PointTexts;
import reludescent.loss.Losses;
import reludescent.train.Optimizers;
import reludescent.train.Schedules;

class SetupEditTest {
  @Test
  void one_field_changes_and_the_others_stay() {
    Setup before = Values.read("loss", "mse", "data", Values.tree("target", "sine", "a", 7));
    Setup after = new SetupEdit(before).put("data.heldOut.share", new Value.Num(0.25)).read(NUMBERS);
    assertEquals("#data.target=sine&data.a=7&data.heldOut.share=0.25&loss=mse", Permalink.of(after, NUMBERS));
  }

  @Test
  void what_is_left_alone_is_the_same_as_before_and_need_not_be_made_anew() {
    Setup before = Values.read("loss", "mse", "data", Values.tree("points", 30));
    Setup faster = new SetupEdit(before).put("optimizer.learningRate", new Value.Num(0.5)).read(NUMBERS);
    assertSame(before.data(), faster.data());
    assertSame(before.heldOut(), faster.heldOut());
    assertSame(before.loss(), faster.loss());
    Setup more = new SetupEdit(before).put("data.points", new Value.Num(31)).read(NUMBERS);
    assertEquals(31, more.data().points().size());
    Setup huber = new SetupEdit(before).choose("loss", "kind", Losses.ALL, Losses.ALL.get(2).initial()).read(NUMBERS);
    assertEquals("huber", huber.loss().key());
    assertSame(before.data(), huber.data());
  }

  @Test
  void given_points_give_way_when_a_function_is_asked_for() {
    Setup points = Values.read("steps", 7, "data", Values.tree("kind", "points", "xs", Values.list(1, 2), "ys", Values.list(1, 2)));
    Setup after = new SetupEdit(points).put("data.points", new Value.Num(5)).read(NUMBERS);
    assertEquals("#data.points=5&steps=7", Permalink.of(after, NUMBERS));
  }

  @Test
  void what_is_no_setup_is_refused() {
    SetupEdit edit = new SetupEdit(Setup.article()).put("data.from", new Value.Num(2));
    assertThrows(SetupException.class, () -> edit.read(NUMBERS));
  }

  @Test
  void a_kind_takes_the_settings_of_the_one_before_away() {
    Setup adam = Values.read("optimizer", Values.tree("kind", "adam", "beta1", 0.5, "learningRate", 0.2));
    Setup sgd = new SetupEdit(adam).choose("optimizer", "kind", Optimizers.ALL, Optimizers.SGD.initial()).read(NUMBERS);
    assertEquals("#optimizer.learningRate=0.2", Permalink.of(sgd, NUMBERS));
    Setup mse = new SetupEdit(adam).choose("loss", "kind", Losses.ALL, Losses.MSE.initial()).read(NUMBERS);
    assertEquals("mse", mse.loss().key());
    Setup step = new SetupEdit(Values.read("optimizer", Values.tree("schedule", "cosine")))
        .choose("optimizer.schedule", "kind", Schedules.ALL, Schedules.STEP.of(10, 0.5)).read(NUMBERS);
    assertEquals("#optimizer.schedule.kind=step&optimizer.schedule.every=10&optimizer.schedule.gamma=0.5",
        Permalink.of(step, NUMBERS));
  }

  @Test
  void points_are_read_from_lines_with_any_separator_and_a_header() {
    DataSet points = PointTexts.read("x,y\n1, 2\n\n-3;4.5\r\n5\t6\n 7   8 ", NUMBERS);
    assertEquals("1, 2\n-3, 4.5\n5, 6\n7, 8\n", PointTexts.of(points, NUMBERS));
  }

  @Test
  void what_is_read_was_written_so() {
    DataSet points = Setup.article().data().points();
    assertEquals(PointTexts.of(points, NUMBERS), PointTexts.of(PointTexts.read(PointTexts.of(points, NUMBERS), NUMBERS), NUMBERS));
  }

  @Test
  void a_line_that_is_no_point_is_named() {
    SetupException wrong = assertThrows(SetupException.class, () -> PointTexts.read("1, 2\n3, four\n", NUMBERS));
    assertEquals("line 2: \"3, four\" given, allowed: two numbers from -1e12 to 1e12, as in 0.5, 2", wrong.getMessage());
    assertThrows(SetupException.class, () -> PointTexts.read("  \n", NUMBERS));
    assertThrows(SetupException.class, () -> PointTexts.read("1, 1e999", NUMBERS));
  }
}
