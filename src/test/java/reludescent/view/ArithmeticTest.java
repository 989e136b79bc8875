package reludescent.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.run.Run;
import reludescent.setup.SampleSetups;
import reludescent.setup.Setup;
import reludescent.setup.Values;
import reludescent.state.Action;
import reludescent.state.AppState;
import reludescent.state.Stage;
import reludescent.state.Update;
import reludescent.text.Shown;
import reludescent.train.Trainer;
import reludescent.train.TrainingState;

class ArithmeticTest {
  static List<SampleSetups.Sample> samples() {
    return SampleSetups.ofEachKind(5);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_points_shares_add_up_to_the_gradient_to_the_bit(SampleSetups.Sample sample) {
    Run run = Run.of(sample.setup());
    run.timeline().reach(5);
    Trainer trainer = run.timeline().trainer();
    for (int step = 0; step <= run.timeline().lastStep(); step++) {
      TrainingState state = run.timeline().at(step);
      double[] sum = new double[state.params().length];
      int[] points = trainer.nextPoints(state);
      for (int i : points) {
        double[] share = new double[sum.length];
        trainer.objective().add(state.params(), i, points.length, share);
        for (int j = 0; j < sum.length; j++) {
          sum[j] += share[j];
        }
      }
      assertArrayEquals(state.gradient(), sum, sample.name() + ", step " + step);
    }
  }

  @Test
  void the_shown_update_follows_from_the_shown_numbers() {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(11));
    Rows rows = new Arithmetic(state).update();
    assertArrayEquals(
        new String[] {"parameter", "now", "gradients so far", "+ this step\u2019s", "= used", "next"}, rows.row(0));
    double[] next = state.timeline().at(state.timeline().reach(12)).params();
    for (int j = 0; j < 4; j++) {
      String[] row = rows.row(j + 1);
      assertEquals(number(row[4]), number(row[2]) + number(row[3]), 1.1e-4);
      assertEquals(Shown.number(next[j], 4), row[5]);
      assertEquals(number(row[5]), number(row[1]) - 0.01 * number(row[4]), 1.1e-4);
    }
    assertTrue(new Arithmetic(state).words(Stage.WHOLE)
        .endsWith("Update 12: next = now \u2212 0.01 \u00b7 used."));
  }

  @Test
  void the_parts_of_a_step_show_their_own_columns() {
    Arithmetic arithmetic = new Arithmetic(AppState.of(Setup.article()));
    assertArrayEquals(new String[] {"point", "x", "relu(m\u2081 x + b\u2081)", "relu(m\u2082 x + b\u2082)", "f(x)"},
        arithmetic.points(Stage.PREDICT).row(0));
    assertArrayEquals(new String[] {"point", "y", "f(x)", "residual", "loss\u2032"},
        arithmetic.points(Stage.MEASURE).row(0));
    assertArrayEquals(new String[] {"point", "x", "loss\u2032", "to \u2202m\u2081", "to \u2202b\u2081", "to \u2202m\u2082", "to \u2202b\u2082"},
        arithmetic.points(Stage.DIFFERENTIATE).row(0));
  }

  @Test
  void a_row_knows_its_point_and_a_point_its_row() {
    Arithmetic arithmetic = new Arithmetic(AppState.of(Values.read("batch", Values.tree("size", 3))));
    for (int row = 1; row <= 3; row++) {
      int point = arithmetic.pointOf(row);
      assertEquals("" + (point + 1), arithmetic.points(Stage.WHOLE).row(row)[0]);
      assertEquals(row, arithmetic.rowOf(point));
    }
    assertEquals(-1, arithmetic.pointOf(0));
    assertEquals(-1, arithmetic.pointOf(4));
    assertEquals(-1, arithmetic.rowOf(-1));
  }

  @Test
  void columns_and_rows_know_their_unit() {
    Arithmetic arithmetic = new Arithmetic(AppState.of(Setup.article()));
    assertEquals(1, arithmetic.unitOfColumn(Stage.PREDICT, 3));
    assertEquals(-1, arithmetic.unitOfColumn(Stage.PREDICT, 1));
    assertEquals(0, arithmetic.unitOfColumn(Stage.WHOLE, 7));
    assertEquals(-1, arithmetic.unitOfColumn(Stage.WHOLE, 99));
    assertEquals(1, arithmetic.unitOfRow(3));
    assertEquals(3, arithmetic.rowOfUnit(1));
    assertEquals(4, arithmetic.lastRowOfUnit(1));
    assertEquals(-1, arithmetic.lastRowOfUnit(-1));
    assertEquals(-1, arithmetic.unitOfRow(0));
    assertEquals(-1, arithmetic.rowOfUnit(-1));
  }

  @Test
  void the_shown_shares_add_up_to_the_shown_sum() {
    AppState state = Update.apply(AppState.of(Setup.article()), new Action.GoTo(30));
    Rows rows = new Arithmetic(state).points(Stage.WHOLE);
    assertEquals(22, rows.count());
    assertArrayEquals(new String[] {"point", "x", "y", "f(x)", "residual",
        "loss\u2032", "to \u2202m\u2081", "to \u2202b\u2081", "to \u2202m\u2082", "to \u2202b\u2082"}, rows.row(0));
    for (int column = 6; column < 10; column++) {
      double sum = 0;
      for (int i = 1; i <= 20; i++) {
        sum += number(rows.row(i)[column]);
      }
      assertEquals(number(rows.row(21)[column]), sum, 20 * 0.5e-4 + 1e-9);
    }
  }

  @Test
  void of_many_units_and_points_the_first_are_told() {
    AppState state = AppState.of(Values.read("model", Values.tree("units", 256, "weighted", true),
        "data", Values.tree("points", 1000)));
    Arithmetic arithmetic = new Arithmetic(state);
    assertEquals(52, arithmetic.points(Stage.WHOLE).count());
    assertEquals(6 + 25, arithmetic.points(Stage.WHOLE).row(0).length);
    assertEquals(26, arithmetic.update().count());
    assertTrue(arithmetic.words(Stage.WHOLE).contains("The first 50 of 1000 points are shown. The first 8 of 256 units are shown."));
  }

  @Test
  void an_inactive_unit_is_told_apart() {
    String[] first = new Arithmetic(AppState.of(Setup.article())).points(Stage.PREDICT).row(1);
    assertEquals("0, off at \u22120.5000", first[2]);
    assertEquals("0.5000", first[3]);
  }

  @Test
  void after_the_last_step_there_is_no_update() {
    AppState end = Update.apply(AppState.of(Setup.article()), new Action.GoToLast());
    assertTrue(new Arithmetic(end).words(Stage.WHOLE).endsWith("This is the last step: no update follows."));
    assertEquals("", new Arithmetic(end).update().row(1)[5]);
  }

  private static double number(String shown) {
    return Double.parseDouble(shown.replace('\u2212', '-'));
  }
}
