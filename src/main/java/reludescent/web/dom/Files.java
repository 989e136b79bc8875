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

  /** What the browser can film a figure as, the ending of such a file: {@code webm} or {@code mp4}, or nothing where it cannot. */
  @JSBody(script = """
      return window.MediaRecorder && HTMLCanvasElement.prototype.captureStream
          && ['webm', 'mp4'].find(function (kind) { return MediaRecorder.isTypeSupported('video/' + kind); }) || '';
      """)
  public static native String filmKind();

  /**
   * Starts to film a canvas; once that is stopped, the film is saved.
   *
   * @param name without its ending
   * @param kind what {@link #filmKind()} says, not nothing
   */
  public static JSObject film(HTMLElement canvas, String name, String kind) {
    return record(canvas, "video/" + kind, saver(name + "." + kind));
  }

  @JSBody(params = {"canvas", "type", "taker"}, script = """
      var recorder = new MediaRecorder(canvas.captureStream(30), {mimeType: type});
      var parts = [];
      recorder.ondataavailable = function (event) { parts.push(event.data); };
      recorder.onstop = function () { taker(new Blob(parts, {type: type})); };
      recorder.start();
      return recorder;
      """)
  private static native JSObject record(HTMLElement canvas, String type, BlobTaker taker);

  /** Ends a film. */
  @JSBody(params = "recorder", script = "recorder.stop();")
  public static native void stop(JSObject recorder);
}
