package reludescent.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import reludescent.math.Interval;

class EndLabelsTest {
  private static final Frame FRAME = Frame.bare(20, 10, 300, 210, new Interval(0, 1), new Interval(0, 1));
  private static final double LINE_PX = 0.95 * 16;

  @Test
  void a_name_alone_stands_where_its_curve_ends() {
    assertEquals(List.of(100.0), heights(100));
  }

  @Test
  void names_of_curves_that_end_at_one_place_keep_the_order_they_came_in_around_that_place() {
    RecordingSurface surface = draw(100, 100, 100);
    assertEquals(List.of("\"0\"", "\"1\"", "\"2\""),
        texts(surface).stream().map(mark -> mark.detail().substring(0, 3)).toList());
    assertEquals(List.of(100 - LINE_PX, 100.0, 100 + LINE_PX), heights(100, 100, 100));
  }

  @Test
  void a_leader_goes_from_each_end_to_its_name() {
    RecordingSurface surface = draw(100, 104);
    List<RecordingSurface.Mark> leaders = surface.marks("line", Ink.MODEL);
    List<RecordingSurface.Mark> names = texts(surface);
    for (int i = 0; i < 2; i++) {
      assertEquals(new double[] {100, 104}[i], leaders.get(i).ys()[0]);
      assertEquals(names.get(i).ys()[0], leaders.get(i).ys()[1]);
    }
  }

  @Test
  void a_curve_that_leaves_the_frame_is_named_at_its_edge() {
    assertEquals(List.of(10.0), heights(-1e9));
    assertEquals(List.of(210.0), heights(1e9));
  }

  @Test
  void what_else_is_said_of_a_curve_takes_a_line_of_its_own() {
    RecordingSurface surface = new RecordingSurface(400, 240);
    EndLabels labels = new EndLabels();
    labels.add(100, Ink.MODEL, "unit 1", "dead");
    labels.add(101, Ink.MODEL, "start");
    labels.draw(surface, FRAME);
    List<RecordingSurface.Mark> lines = texts(surface);
    assertEquals(3, lines.size());
    for (int i = 1; i < 3; i++) {
      assertEquals(LINE_PX, lines.get(i).ys()[0] - lines.get(i - 1).ys()[0], 1e-9);
    }
  }

  @Property(tries = 300)
  void names_never_cover_one_another_and_stay_in_sight(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -500, max = 700) Double> ends) {
    List<Double> heights = heights(ends.stream().mapToDouble(Double::doubleValue).toArray());
    for (int i = 0; i < heights.size(); i++) {
      assertTrue(heights.get(i) >= FRAME.top() - 1e-9 && heights.get(i) <= FRAME.bottom() + 1e-9, heights.toString());
      assertTrue(i == 0 || heights.get(i) - heights.get(i - 1) >= LINE_PX - 1e-9, heights.toString());
    }
  }

  private static List<Double> heights(double... ends) {
    List<Double> heights = new ArrayList<>();
    for (RecordingSurface.Mark mark : texts(draw(ends))) {
      heights.add(Math.rint(mark.ys()[0] * 1e9) / 1e9);
    }
    return heights;
  }

  private static List<RecordingSurface.Mark> texts(RecordingSurface surface) {
    return surface.marks("text", Ink.MODEL);
  }

  private static RecordingSurface draw(double... ends) {
    RecordingSurface surface = new RecordingSurface(400, 240);
    EndLabels labels = new EndLabels();
    for (int i = 0; i < ends.length; i++) {
      labels.add(ends[i], Ink.MODEL, "" + i);
    }
    labels.draw(surface, FRAME);
    return surface;
  }
}
