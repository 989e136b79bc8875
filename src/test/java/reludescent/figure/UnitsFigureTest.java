package reludescent.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import reludescent.math.Interval;
import reludescent.model.UnitSum;
import reludescent.plot.Drawings;
import reludescent.plot.Ink;
import reludescent.plot.RecordingSurface;

class UnitsFigureTest {
  @Test
  void a_weighted_pair_is_drawn_as_on_record() {
    Drawings.assertOnRecord("units-weighted", draw(new UnitSum(2, true), 0.5, 2, 1, -1, -1, 0.5, 3));
  }

  @Test
  void each_unit_has_three_lines_in_its_own_colour() {
    RecordingSurface surface = draw(new UnitSum(3, false), 1, 0, 1, -1, -1, -1);
    assertEquals(3, surface.marks("line", Ink.unit(0, 2, -1)).size());
    assertEquals(3, surface.marks("line", Ink.unit(2, 2, -1)).size());
  }

  @Test
  void of_very_many_units_the_first_are_drawn() {
    RecordingSurface surface = draw(new UnitSum(40, false), new double[80]);
    assertEquals(16 * 3, surface.marks("box", Ink.SURFACE).size());
    assertEquals(UnitsFigure.heightPx(16), UnitsFigure.heightPx(40));
  }

  private static RecordingSurface draw(UnitSum model, double... params) {
    RecordingSurface surface = new RecordingSurface(360, 200);
    UnitsFigure.draw(surface, new UnitsFigure.Scene(new Interval(-2, 2), new Interval(-3, 9), model, params), 0,
        UnitsFigure.heightPx(model.units()));
    return surface;
  }
}
