package reludescent.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ScriptApiBrowserTest {

  @Test
  void doubles_go_there_and_back_to_the_bit(ScriptApi api) {
    double[] special = {0.0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, 0.1, 1e21, -1e-7,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1L << 53};
    double[] random = new Random(42).longs(2000).mapToDouble(Double::longBitsToDouble)
        .filter(Double::isFinite).toArray();
    for (double[] sent : List.of(special, random, new double[0])) {
      assertArrayEquals(bits(sent), bits(api.numbers("values => values", sent)));
      assertArrayEquals(bits(sent), bits(api.numbers("setup => setup.data.xs",
          Map.of("data", Map.of("xs", sent)))));
    }
  }

  @Test
  void long_typed_arrays_come_back_whole(ScriptApi api) {
    double[] squares = api.numbers("count => Float64Array.from({length: count}, (_, i) => i * i)", 100_000);
    assertEquals(100_000, squares.length);
    assertEquals(99_999.0 * 99_999.0, squares[99_999]);
  }

  @Test
  void several_arguments_arrive_in_their_order(ScriptApi api) {
    assertEquals("a2true", api.value("(text, number, flag) => text + number + flag", "a", 2, true));
  }

  @Test
  void the_message_of_a_thrown_error_comes_back_and_its_absence_fails(ScriptApi api) {
    assertEquals("no", api.error("() => { throw new Error('no'); }"));
    assertThrows(AssertionError.class, () -> api.error("() => 1"));
  }

  @Test
  @Screen(Screen.Kind.PHONE)
  void a_phone_is_narrow_sharp_and_touched(Site site, ScriptApi api) {
    site.openHtml("");
    assertEquals(List.of(390, 2, true),
        api.value("() => [innerWidth, devicePixelRatio, 'ontouchstart' in window]"));
  }

  @Test
  @Screen(Screen.Kind.DARK)
  void a_dark_screen_asks_for_dark(ScriptApi api) {
    assertEquals(true, api.value("() => matchMedia('(prefers-color-scheme: dark)').matches"));
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
  }
}
