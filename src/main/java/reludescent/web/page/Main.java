package reludescent.web.page;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import reludescent.web.api.Api;
import reludescent.web.element.Figures;

/** Entry point of the compiled script: defines the element, lets the page's text speak of it; and the functions it gives to other scripts; see {@link Api}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PageText.start(Figures.defined());
  }

  @JSExport
  public static JSObject data(JSObject spec) {
    return Api.data(spec);
  }

  @JSExport
  public static JSObject train(JSObject setup, JSObject options) {
    return Api.train(setup, options);
  }

  @JSExport
  public static JSObject run(JSObject setup) {
    return Api.run(setup);
  }

  @JSExport
  public static JSObject predict(JSObject model, JSObject params, JSObject xs) {
    return Api.predict(model, params, xs);
  }

  @JSExport
  public static JSObject pytorch(JSObject setup) {
    return Api.pytorch(setup);
  }

  @JSExport
  public static JSObject permalink(JSObject setup) {
    return Api.permalink(setup);
  }

  @JSExport
  public static JSObject setup(JSObject hash) {
    return Api.setupOf(hash);
  }
}
