package reludescent.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import reludescent.math.Interval;

class GroundTest {
  private static final Frame FRAME = Frame.bare(20, 10, 420, 310, new Interval(0, 1), new Interval(0, 1));
  private final Ground ground = new Ground();

  @Test
  void on_free_ground_a_box_stands_right_above_its_place() {
    double[] corner = ground.corner(FRAME, 200, 150, 80, 40, 10);
    assertEquals(210, corner[0]);
    assertEquals(100, corner[1]);
  }

  @Test
  void it_goes_where_less_is_covered() {
    ground.addLine(205, 20, 300, 140);
    double[] corner = ground.corner(FRAME, 200, 150, 80, 40, 10);
    assertEquals(0, ground.covered(corner[0], corner[1], 80, 40));
  }

  @Test
  void texts_weigh_more_than_lines() {
    ground.block(205, 20, 200, 140);
    ground.addLine(20, 120, 200, 120);
    double[] corner = ground.beside(FRAME, new double[][] {{200, 150}}, 80, 40, 10);
    assertTrue(ground.covered(corner[0], corner[1], 80, 40) < 1000);
  }

  @Property(tries = 200)
  void it_stays_within_the_frame_and_off_its_place(
      @ForAll @DoubleRange(min = 20, max = 420) double x, @ForAll @DoubleRange(min = 10, max = 310) double y) {
    double[] corner = ground.corner(FRAME, x, y, 120, 80, 8);
    assertTrue(corner[0] >= 20 && corner[0] + 120 <= 420 && corner[1] >= 10 && corner[1] + 80 <= 310);
    assertTrue(x < corner[0] || x > corner[0] + 120 || y < corner[1] || y > corner[1] + 80);
  }
}
