package reludescent.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ExponentialsTest {
  @Test
  void they_are_within_a_few_units_of_the_last_place() {
    assertClose(StrictMath::expm1, Exponentials::expMinusOne, "e^x - 1");
    assertClose(StrictMath::tanh, Exponentials::tanh, "tanh");
    assertClose(x -> StrictMath.log1p(StrictMath.exp(x)), Exponentials::logOnePlusExp, "log(1 + e^x)");
    assertClose(x -> 1 / (1 + StrictMath.exp(-x)), Exponentials::sigmoid, "sigmoid");
  }

  @Test
  void they_end_where_doubles_do() {
    assertEquals(-1, Exponentials.expMinusOne(-1e300));
    assertEquals(Double.POSITIVE_INFINITY, Exponentials.expMinusOne(1e300));
    assertEquals(1, Exponentials.tanh(1e300));
    assertEquals(-1, Exponentials.tanh(-1e300));
    assertEquals(0, Exponentials.sigmoid(-1e300));
    assertEquals(1, Exponentials.sigmoid(1e300));
    assertEquals(1e300, Exponentials.logOnePlusExp(1e300));
    assertTrue(Double.isNaN(Exponentials.tanh(Double.NaN)));
    assertTrue(Double.isNaN(Exponentials.sigmoid(Double.NaN)));
  }

  private static void assertClose(DoubleUnaryOperator expected, DoubleUnaryOperator actual, String what) {
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian() * Math.pow(10, random.nextInt(20) - 18);
      double value = expected.applyAsDouble(x);
      assertEquals(value, actual.applyAsDouble(x), 6 * Math.ulp(value), what + " of " + x);
    }
  }
}
