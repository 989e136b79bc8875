package reludescent.web;

import org.teavm.jso.JSBody;
import reludescent.math.NumberSyntax;
import reludescent.math.NumberText;

/**
 * Numbers as text and back by the browser's own {@code String} and {@code Number}. There is nothing to remember: one is made
 * wherever one is needed, as a constant would have everybody ask first whether it has been set up.
 */
final class BrowserNumberText implements NumberText {
  static NumberText numbers() {
    return new BrowserNumberText();
  }

  @Override
  public String shortest(double x) {
    return text(x);
  }

  @Override
  public double parse(String text) {
    double value = NumberSyntax.isDecimal(text) ? number(NumberSyntax.plain(text)) : Double.NaN;
    return value - value == 0 ? value : Double.NaN;
  }

  @JSBody(params = "x", script = "return String(x);")
  private static native String text(double x);

  @JSBody(params = "text", script = "return Number(text);")
  private static native double number(String text);
}
