package reludescent.browser;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;

/**
 * Calls {@code ReluDescent} in the test's page. Arguments are null, booleans, strings, ints, doubles, and
 * lists, maps and arrays of them; every double crosses over to the bit, the sign of zero included.
 */
public final class ScriptApi {
  private static final String TO_BASE_64 = """
      values => {
        const bytes = new Uint8Array(Float64Array.from(values).buffer);
        let text = "";
        for (let i = 0; i < bytes.length; i += 8192) {
          text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
        }
        return btoa(text);
      }""";

  private static final Gson LITERALS =
      new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().create();

  private final Function<String, Object> evaluate;

  ScriptApi(Page page) {
    this(page::evaluate);
  }

  /** @param evaluate calls a JavaScript function of nothing in a page */
  ScriptApi(Function<String, Object> evaluate) {
    this.evaluate = evaluate;
  }

  /** Returns what a function of the arguments returns: {@code api.value("() => ReluDescent.version")}. */
  public Object value(String function, Object... arguments) {
    return evaluate.apply("() => " + call(function, arguments));
  }

  /**
   * Returns the array of numbers, typed or not, that a JavaScript function of the arguments returns:
   * {@code api.numbers("setup => ReluDescent.train(setup).params", setup)}.
   */
  public double[] numbers(String function, Object... arguments) {
    Object text = evaluate.apply("() => (" + TO_BASE_64 + ")(" + call(function, arguments) + ")");
    byte[] bytes = Base64.getDecoder().decode((String) text);
    double[] numbers = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(numbers);
    return numbers;
  }

  /** Returns the message of the {@code Error} that a JavaScript function of the arguments throws. */
  public String error(String function, Object... arguments) {
    Object message = evaluate.apply("""
        () => {
          try {
            %s;
          } catch (error) {
            return error instanceof Error ? error.message : "not an Error: " + error;
          }
          return null;
        }""".formatted(call(function, arguments)));
    if (message == null) {
      throw new AssertionError("nothing was thrown by " + function + " of " + Arrays.deepToString(arguments));
    }
    return (String) message;
  }

  /**
   * The call as source text, its arguments as literals: Playwright's own way for arguments takes 0.0 to -0.0.
   */
  private static String call(String function, Object... arguments) {
    return "(" + function + ")(..." + LITERALS.toJson(arguments) + ")";
  }
}
