package reludescent.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.app.Given;
import reludescent.app.Permalink;
import reludescent.app.Prediction;
import reludescent.app.PytorchScript;
import reludescent.app.Setup;
import reludescent.app.SetupException;
import reludescent.app.SetupReader;
import reludescent.app.SetupWriter;
import reludescent.app.SteppedRun;
import reludescent.app.TrainingRecord;
import reludescent.app.Value;
import reludescent.math.NumberText;
import reludescent.model.DataSet;

/**
 * What scripts call: the functions of the global {@code ReluDescent}, described in {@code relu-descent.d.ts}.
 * Everything wrong with an argument is a JavaScript {@code Error} whose message names the field, what was
 * given and what is allowed.
 */
final class Api {
  private static final NumberText NUMBERS = new BrowserNumberText();

  private Api() {}

  static JSObject data(JSObject spec) {
    return guarded(() -> {
      DataSet points = SetupReader.readData(JsValues.tree(spec, "data"), NUMBERS).points();
      JSObject result = JSObjects.create();
      JsValues.set(result, "xs", Float64Array.copyFromJavaArray(points.xs()));
      JsValues.set(result, "ys", Float64Array.copyFromJavaArray(points.ys()));
      return result;
    });
  }

  static JSObject train(JSObject setup, JSObject options) {
    return guarded(() -> {
      TrainingRecord run = TrainingRecord.of(setup(setup), JsValues.tree(options, "options"), NUMBERS);
      JSObject result = JSObjects.create();
      JsValues.set(result, "params", Float64Array.copyFromJavaArray(run.params()));
      JsValues.set(result, "losses", Float64Array.copyFromJavaArray(run.losses()));
      double[] heldOut = run.heldOutLosses();
      JsValues.set(result, "heldOutLosses", heldOut == null ? null : Float64Array.copyFromJavaArray(heldOut));
      JsValues.set(result, "steps", Float64Array.copyFromJavaArray(run.steps()));
      JsValues.set(result, "stopped", run.stopped());
      return result;
    });
  }

  static JSObject run(JSObject setup) {
    return guarded(() -> ApiRun.of(new SteppedRun(setup(setup), NUMBERS)));
  }

  static JSObject predict(JSObject model, JSObject params, JSObject xs) {
    return guarded(() -> {
      Value.Tree arguments = JsValues.fields("model", model, "params", params, "xs", xs);
      return Float64Array.copyFromJavaArray(Prediction.of(arguments, NUMBERS));
    });
  }

  static JSObject pytorch(JSObject setup) {
    return guarded(() -> JsValues.string(PytorchScript.of(setup(setup), NUMBERS)));
  }

  static JSObject permalink(JSObject setup) {
    return guarded(() -> JsValues.string(Permalink.of(setup(setup), NUMBERS)));
  }

  static JSObject setupOf(JSObject hash) {
    return guarded(() -> {
      if (!(JsValues.value(hash) instanceof Value.Text text)) {
        throw new SetupException("setup", Given.shown(JsValues.value(hash), NUMBERS), "a permalink");
      }
      Value.Tree tree = JsValues.parseSetupText(text.value());
      return JsValues.object(SetupWriter.writeAll(SetupReader.read(tree, NUMBERS)));
    });
  }

  private static Setup setup(JSObject setup) {
    return SetupReader.read(JsValues.tree(setup, "setup"), NUMBERS);
  }

  /** Something that may refuse what it was given. */
  interface Call {
    JSObject make();
  }

  /** What a call makes; what it refuses becomes a JavaScript error. */
  static JSObject guarded(Call call) {
    String message;
    try {
      return call.make();
    } catch (SetupException e) {
      message = e.getMessage();
    }
    return fail(message);
  }

  @JSBody(params = "message", script = "throw new Error(message);")
  private static native JSObject fail(String message);
}
