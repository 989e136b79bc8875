package reludescent.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reludescent.math.GoldenFile;

class NumpyRandomTest {
  private static final String NORMALS = GoldenFile.text("numpy-random.json");
  private static final String PERMUTATIONS = GoldenFile.text("numpy-permutations.json");

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 42, 4294967295.0})
  void normal_then_uniform_numbers_are_numpys_to_the_bit(double seed) {
    NumpyRandom random = new NumpyRandom(seed);
    String ofSeed = after(NORMALS, "\"" + (long) seed + "\"");
    double[] normals = numbers(after(ofSeed, "\"normal\""));
    double[] uniforms = numbers(after(ofSeed, "\"then_uniform\""));
    assertEquals(25, normals.length);
    assertEquals(5, uniforms.length);
    assertArrayEquals(normals, Stream.generate(random::normal).limit(25).mapToDouble(z -> z).toArray());
    assertArrayEquals(uniforms, Stream.generate(random::nextDouble).limit(5).mapToDouble(u -> u).toArray());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 42, 2147483648.0, 4294967295.0})
  void permutations_one_after_the_other_are_numpys(double seed) {
    NumpyRandom random = new NumpyRandom(seed);
    String ofSeed = after(PERMUTATIONS, "\"" + (long) seed + "\"");
    List<int[]> expected = new ArrayList<>();
    String rows = ofSeed.substring(0, ofSeed.indexOf("]]]") + 3);
    Pattern.compile("\\[\\d+,\\[([\\d,]*)\\]\\]").matcher(rows).results()
        .forEach(row -> expected.add(row.group(1).isEmpty() ? new int[0]
            : Stream.of(row.group(1).split(",")).mapToInt(Integer::parseInt).toArray()));
    assertEquals(14, expected.size());
    for (int[] row : expected) {
      assertArrayEquals(row, random.permutation(row.length));
    }
  }

  @Test
  void mean_and_deviation_shift_and_stretch_the_standard_normal() {
    NumpyRandom standard = new NumpyRandom(42);
    NumpyRandom moved = new NumpyRandom(42);
    for (int i = 0; i < 10; i++) {
      assertEquals(3 + 0.15 * standard.normal(), moved.normal(3, 0.15));
    }
  }

  @Test
  void uniform_numbers_stay_between_their_bounds() {
    NumpyRandom unit = new NumpyRandom(7);
    NumpyRandom stretched = new NumpyRandom(7);
    for (int i = 0; i < 1000; i++) {
      assertEquals(-2 + 4 * unit.nextDouble(), stretched.uniform(-2, 2));
    }
  }

  @Test
  void a_copy_goes_on_alike_and_independently() {
    NumpyRandom original = new NumpyRandom(5);
    for (int i = 0; i < 311; i++) {
      original.normal();
    }
    NumpyRandom copy = original.copy();
    double[] fromCopy = Stream.generate(copy::normal).limit(2000).mapToDouble(z -> z).toArray();
    double[] fromOriginal = Stream.generate(original::normal).limit(2000).mapToDouble(z -> z).toArray();
    assertArrayEquals(fromOriginal, fromCopy);
    copy.nextDouble();
    assertNotEquals(copy.nextDouble(), original.nextDouble());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0.5, 4294967296.0, Double.NaN, Double.POSITIVE_INFINITY})
  void a_seed_is_a_whole_number_of_32_bits(double seed) {
    assertThrows(IllegalArgumentException.class, () -> new NumpyRandom(seed));
  }

  @Test
  void a_permutation_of_fewer_than_none_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new NumpyRandom(0).permutation(-1));
  }

  private static String after(String text, String key) {
    return text.substring(text.indexOf(key + ":") + key.length() + 1);
  }

  private static double[] numbers(String text) {
    String list = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    return Stream.of(list.split(",")).mapToDouble(Double::parseDouble).toArray();
  }
}
