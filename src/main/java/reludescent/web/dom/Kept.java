package reludescent.web.dom;

import org.teavm.jso.JSBody;

/** What a reader has arranged, kept by the browser from one visit to the next, where it can. */
public final class Kept {
  private Kept() {}

  /** What was kept under a name, or null. */
  @JSBody(params = "name", script = "try { return localStorage.getItem('relu-descent.' + name); } catch (e) { return null; }")
  public static native String get(String name);

  /** Keeps a text; null forgets it. */
  @JSBody(params = {"name", "text"}, script = """
      try {
        if (text === null) {
          localStorage.removeItem('relu-descent.' + name);
        } else {
          localStorage.setItem('relu-descent.' + name, text);
        }
      } catch (e) {
        // a page in a frame of another site, or with storage switched off, keeps nothing
      }
      """)
  public static native void put(String name, String text);
}
