package reludescent.web.page;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import reludescent.web.api.Api;
import reludescent.web.element.Figures;

/** Entry point of the compiled script: defines the element, lets the page's text speak of it; and the functions it gives to other scripts; see {@link Api}. */
public final class Main {
  private Main() {}

  /** Defines the element. */
  public static void main(String[] args) {
    PageText.start(Figures.defined());
  }

  /** See {@link Api#data}. */
  @JSExport
  public static JSObject data(JSObject spec) {
    return Api.data(spec);
  }

  /** See {@link Api#train}. */
  @JSExport
  public static JSObject train(JSObject setup, JSObject options) {
    return Api.train(setup, options);
  }

  /** See {@link Api#run}. */
  @JSExport
  public static JSObject run(JSObject setup) {
    return Api.run(setup);
  }

  /** See {@link Api#predict}. */
  @JSExport
  public static JSObject predict(JSObject model, JSObject params, JSObject xs) {
    return Api.predict(model, params, xs);
  }

  /** See {@link Api#pytorch}. */
  @JSExport
  public static JSObject pytorch(JSObject setup) {
    return Api.pytorch(setup);
  }

  /** See {@link Api#permalink}. */
  @JSExport
  public static JSObject permalink(JSObject setup) {
    return Api.permalink(setup);
  }

  /** See {@link Api#setupOf}. */
  @JSExport
  public static JSObject setup(JSObject hash) {
    return Api.setupOf(hash);
  }
}
