package reludescent.web.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import reludescent.text.Decimal;
import reludescent.web.dom.Dom;

/**
 * Measures, in the reader's own browser, what an activation costs: {@code data-benchmark-start} is the button, and behind each
 * {@code data-benchmark-of} (a function's name) stands a cell for the spread. The functions take turns, a few milliseconds each on
 * every frame, so that whatever else the machine does hits them alike.
 */
final class Benchmark {
  private static final int ROUNDS = 31;
  private static final int NUMBERS = 4096;
  /** Long beside the steps in which browsers tell the time, short beside a frame. */
  private static final double LEAST_MS = 3;

  /** What is measured. */
  private enum Function {
    RELU, SIGMOID, TANH;

    /** Applies it to all numbers, one by one; returns one of them, so that none of it is in vain. */
    double apply(double[] zs, double[] outputs) {
      for (int i = 0; i < NUMBERS; i++) {
        double z = zs[i];
        outputs[i] = this == RELU ? z > 0 ? z : 0
            : this == SIGMOID ? 1 / (1 + Math.exp(-z)) : 1 - 2 / (Math.exp(2 * z) + 1);
      }
      return outputs[NUMBERS / 2];
    }
  }

  private final double[] zs = new double[NUMBERS];
  private final double[] outputs = new double[NUMBERS];
  private final double[][] nanoseconds = new double[Function.values().length][ROUNDS];
  private final int[] passes = {1, 1, 1};
  private final HTMLElement button;
  private int round;
  private double sink;

  private Benchmark(HTMLElement button) {
    this.button = button;
    for (int i = 0; i < NUMBERS; i++) {
      zs[i] = (i * 1597 % NUMBERS) * 8.0 / NUMBERS - 4; // as many over zero as under it, in no order that a processor could guess
    }
  }

  static void press(Event event) {
    HTMLElement button = Marks.around(event, "[data-benchmark-start]");
    if (button != null && !button.hasAttribute("disabled")) {
      button.setAttribute("disabled", "");
      new Benchmark(button).say("Measuring").next();
    }
  }

  private Benchmark say(String text) {
    Marks.each("[data-benchmark-said]", place -> Dom.setText(place, text));
    return this;
  }

  private void next() {
    Window.requestAnimationFrame(time -> {
      boolean ready = true;
      for (Function function : Function.values()) {
        ready &= measure(function);
      }
      round += ready ? 1 : 0; // at first it is found out how many passes take long enough
      if (round < ROUNDS) {
        next();
      } else {
        show();
      }
    });
  }

  /** Whether it took long enough to be measured. */
  private boolean measure(Function function) {
    int place = function.ordinal();
    double beganMs = nowMs();
    for (int pass = 0; pass < passes[place]; pass++) {
      sink += function.apply(zs, outputs);
    }
    double tookMs = nowMs() - beganMs;
    nanoseconds[place][round] = tookMs * 1e6 / passes[place] / NUMBERS;
    if (tookMs < LEAST_MS && round == 0) {
      passes[place] *= 2;
      return false;
    }
    return true;
  }

  private void show() {
    for (Function function : Function.values()) {
      double[] sorted = nanoseconds[function.ordinal()];
      sort(sorted);
      String name = function == Function.RELU ? "relu" : function == Function.SIGMOID ? "sigmoid" : "tanh";
      Marks.each("[data-benchmark-of=" + name + "]", cell -> {
        Dom.setText(cell, Decimal.fixed(sorted[ROUNDS / 2], 2));
        Dom.setText(next(cell), Decimal.fixed(sorted[ROUNDS / 4], 2) + " to " + Decimal.fixed(sorted[ROUNDS - 1 - ROUNDS / 4], 2));
      });
    }
    double[] relu = nanoseconds[0];
    double[] sigmoid = nanoseconds[1];
    boolean apart = relu[ROUNDS - 1 - ROUNDS / 4] < sigmoid[ROUNDS / 4];
    say(sink != sink ? "" : apart
        ? "Here a sigmoid takes " + Decimal.fixed(sigmoid[ROUNDS / 2] / relu[ROUNDS / 2], 1) + " times as long as a ReLU."
        : "The ranges overlap: on this machine nothing is proven.");
    button.removeAttribute("disabled");
  }

  private static void sort(double[] values) {
    for (int end = 1; end < values.length; end++) {
      for (int i = end; i > 0 && values[i - 1] > values[i]; i--) {
        double lower = values[i];
        values[i] = values[i - 1];
        values[i - 1] = lower;
      }
    }
  }

  @JSBody(script = "return performance.now();")
  private static native double nowMs();

  @JSBody(params = "cell", script = "return cell.nextElementSibling;")
  private static native HTMLElement next(HTMLElement cell);
}
