package reludescent.web.element;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import reludescent.web.api.Api;

/** Entry point of the compiled script, and the functions it gives to other scripts; see {@link Api}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ReluDescentElement.define();
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
