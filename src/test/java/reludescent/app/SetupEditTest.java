package reludescent.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static reludescent.app.Values.NUMBERS;

import org.junit.jupiter.api.Test;
import reludescent.model.DataSet;

class SetupEditTest {
  @Test
  void one_field_changes_and_the_others_stay() {
    Setup before = Values.read("loss", "mse", "data", Values.tree("target", "sine", "a", 7));
    Setup after = SetupEdit.with(before, "data.heldOut.share", new Value.Num(0.25), NUMBERS);
    assertEquals("#data.target=sine&data.a=7&data.heldOut.share=0.25&loss=mse", Permalink.of(after, NUMBERS));
  }

  @Test
  void given_points_give_way_when_a_function_is_asked_for() {
    Setup points = Values.read("steps", 7, "data", Values.tree("kind", "points", "xs", Values.list(1, 2), "ys", Values.list(1, 2)));
    Setup after = SetupEdit.with(points, "data.points", new Value.Num(5), NUMBERS);
    assertEquals("#data.points=5&steps=7", Permalink.of(after, NUMBERS));
  }

  @Test
  void what_is_no_setup_is_refused() {
    assertThrows(SetupException.class, () -> SetupEdit.with(Setup.article(), "data.from", new Value.Num(2), NUMBERS));
    Setup.Draft draft = Setup.article().draft();
    assertSame(draft.data, SetupEdit.checked(draft.setup(), NUMBERS).data());
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
