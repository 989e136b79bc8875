package reludescent.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Files that a reader takes away or brings along; all within the page. */
public final class Files {
  private Files() {}

  /** Takes a file's text. */
  @JSFunctor
  public interface Taker extends JSObject {
    void take(String text);
  }

  @JSBody(params = {"name", "blob"}, script = """
      var link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
      """)
  private static native void save(String name, JSObject blob);

  @JSBody(params = {"type", "text"}, script = "return new Blob([text], {type: type});")
  private static native JSObject blob(String type, String text);

  /** Saves a text as a file. */
  public static void save(String name, String type, String text) {
    save(name, blob(type, text));
  }

  /** Copies a text; by the old command, which also works where a page is opened from a file. */
  @JSBody(params = "text", script = """
      var area = document.createElement('textarea');
      area.value = text;
      document.body.appendChild(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      """)
  public static native void copy(String text);

  /** Takes each text file chosen with a control. */
  @JSBody(params = {"input", "taker"}, script = """
      input.addEventListener('change', function () {
        var file = input.files[0];
        if (file) {
          file.text().then(function (text) {
            input.value = '';
            taker(text);
          });
        }
      });
      """)
  public static native void onChoice(HTMLElement input, Taker taker);

  /** The canvas of another panel of the same element, or null. */
  @JSBody(params = {"within", "selector"}, script = "return within.closest('.element').querySelector(selector);")
  public static native HTMLElement find(HTMLElement within, String selector);

  /** Takes what has been recorded. */
  @JSFunctor
  public interface BlobTaker extends JSObject {
    void take(JSObject blob);
  }

  /** Saves what a canvas shows as a PNG picture. */
  public static void savePng(HTMLElement canvas, String name) {
    toBlob(canvas, saver(name));
  }

  private static BlobTaker saver(String name) {
    return blob -> save(name, blob);
  }

  @JSBody(params = {"canvas", "taker"}, script = "canvas.toBlob(taker);")
  private static native void toBlob(HTMLElement canvas, BlobTaker taker);

  /** Starts to film a canvas; once that is stopped, the film is saved. Null where the browser cannot. */
  public static JSObject film(HTMLElement canvas, String name) {
    return record(canvas, saver(name));
  }

  @JSBody(params = {"canvas", "taker"}, script = """
      if (!canvas.captureStream || !window.MediaRecorder) {
        return null;
      }
      var recorder = new MediaRecorder(canvas.captureStream(30), {mimeType: 'video/webm'});
      var parts = [];
      recorder.ondataavailable = function (event) { parts.push(event.data); };
      recorder.onstop = function () { taker(new Blob(parts, {type: 'video/webm'})); };
      recorder.start();
      return recorder;
      """)
  private static native JSObject record(HTMLElement canvas, BlobTaker taker);

  /** Ends a film. */
  @JSBody(params = "recorder", script = "recorder.stop();")
  public static native void stop(JSObject recorder);
}
