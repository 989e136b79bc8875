package reludescent.web.dom;

import org.teavm.jso.JSBody;
import reludescent.text.LinkText;

/** Numbers and links as text and back by the browser's own means. */
public final class BrowserNumberText implements LinkText {
  private static final LinkText ONLY = new BrowserNumberText();

  private BrowserNumberText() {}

  /** The only one: it has nothing to remember. */
  public static LinkText numbers() {
    return ONLY;
  }

  @Override
  public String shortest(double x) {
    return text(x);
  }

  @Override
  public double parse(String text) {
    return number(text, DECIMAL);
  }

  @Override
  public String encode(String text) {
    return encoded(text);
  }

  @Override
  public String decode(String text) {
    return decoded(text);
  }

  @JSBody(params = "x", script = "return String(x);")
  private static native String text(double x);

  @JSBody(params = {"text", "decimal"}, script = """
      var found = text.match('^' + decimal + '$');
      var value = found ? +found[1].replace(/\u2212/g, '-') : NaN;
      return isFinite(value) ? value : NaN;
      """)
  private static native double number(String text, String decimal);

  /** Halves of characters beyond the first 65,536 stay as they are where they stand alone. */
  @JSBody(params = "text", script = """
      return text.replace(/[^-\\w.~*\\/\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff]/g, function (character) {
        return encodeURIComponent(character).replace(/[!'()]/, escape);
      });
      """)
  private static native String encoded(String text);

  @JSBody(params = "text", script = "try { return decodeURIComponent(text); } catch (e) { return null; }")
  private static native String decoded(String text);
}
