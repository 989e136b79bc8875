package reludescent.view;

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

class LossColumnsTest {
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
}
