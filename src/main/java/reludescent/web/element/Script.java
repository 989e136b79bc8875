package reludescent.web.element;

import org.teavm.jso.JSBody;

/** What the build writes around the compiled script; see {@code src/main/script/relu-descent.js}. */
final class Script {
  private Script() {}

  /** Returns the project's version, as {@code 1.2.3}. */
  @JSBody(script = "return productVersion;")
  static native String version();

  /** Returns the style sheet of the element's shadow root, the text of {@code src/main/webapp/element.css}. */
  @JSBody(script = "return elementStyle;")
  static native String elementStyle();
}
