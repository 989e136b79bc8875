package reludescent.web.api;

import static reludescent.web.dom.BrowserNumberText.numbers;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.data.DataSet;
import reludescent.export.PytorchScript;
import reludescent.run.Prediction;
import reludescent.run.SteppedRun;
import reludescent.run.TrainingRecord;
import reludescent.setup.Given;
import reludescent.setup.Permalink;
import reludescent.setup.Setup;
import reludescent.setup.SetupException;
import reludescent.setup.SetupReader;
import reludescent.setup.SetupWriter;
import reludescent.setup.Value;

/**
 * What scripts call: the functions of the global {@code ReluDescent}, described in {@code relu-descent.d.ts}.
 * Everything wrong with an argument is a JavaScript {@code Error} whose message names the field, what was
 * given and what is allowed.
 */
public final class Api {
  private Api() {}

  /** {@code data(spec)}: the points, as {@code {xs, ys}}. */
  public static JSObject data(JSObject spec) {
    return guarded(() -> {
      DataSet points = SetupReader.readData(JsValues.tree(spec, "data"), numbers()).points();
      return points(points.xs(), points.ys());
    });
  }

  /** {@code train(setup, options)}: the run as {@code {params, losses, heldOutLosses, steps, stopped}}. */
  public static JSObject train(JSObject setup, JSObject options) {
    return guarded(() -> {
      TrainingRecord run = TrainingRecord.of(setup(setup), JsValues.tree(options, "options"), numbers());
      double[] heldOut = run.heldOutLosses();
      return record(run.params(), run.losses(), heldOut == null ? null : Float64Array.copyFromJavaArray(heldOut), run.steps(),
          run.stopped());
    });
  }

  /** {@code run(setup)}: a run that goes forward step by step, an {@link ApiRun}. */
  public static JSObject run(JSObject setup) {
    return guarded(() -> ApiRun.of(new SteppedRun(setup(setup), numbers())));
  }

  /** {@code predict(model, params, xs)}: the model's value at each x. */
  public static JSObject predict(JSObject model, JSObject params, JSObject xs) {
    return guarded(() -> {
      Value.Tree arguments = JsValues.tree(arguments(model, params, xs), "");
      return Float64Array.copyFromJavaArray(Prediction.of(arguments, numbers()));
    });
  }

  /** {@code pytorch(setup)}: the same run as a Python script, a string. */
  public static JSObject pytorch(JSObject setup) {
    return guarded(() -> JSString.valueOf(PytorchScript.of(setup(setup), numbers())));
  }

  /** {@code permalink(setup)}: the hash of a link to it, a string. */
  public static JSObject permalink(JSObject setup) {
    return guarded(() -> JSString.valueOf(Permalink.of(setup(setup), numbers())));
  }

  /** {@code setup(hash)}: the whole setup that a link's hash stands for. */
  public static JSObject setupOf(JSObject hash) {
    return guarded(() -> {
      if (!(JsValues.value(hash) instanceof Value.Text text)) {
        throw new SetupException("setup", Given.shown(JsValues.value(hash), numbers()), "a permalink");
      }
      Value.Tree tree = JsValues.parseSetupText(text.value());
      return JsValues.object(SetupWriter.writeAll(SetupReader.read(tree, numbers())));
    });
  }

  private static Setup setup(JSObject setup) {
    return SetupReader.read(JsValues.tree(setup, "setup"), numbers());
  }

  @JSBody(params = {"xs", "ys"}, script = "return {xs: Float64Array.from(xs), ys: Float64Array.from(ys)};")
  private static native JSObject points(@JSByRef double[] xs, @JSByRef double[] ys);

  @JSBody(params = {"params", "losses", "heldOutLosses", "steps", "stopped"}, script =
      "return {params: params, losses: losses, heldOutLosses: heldOutLosses, steps: steps, stopped: stopped};")
  private static native JSObject record(@JSByRef double[] params, @JSByRef double[] losses, Float64Array heldOutLosses,
      @JSByRef double[] steps, String stopped);

  @JSBody(params = {"model", "params", "xs"}, script = "return {model: model, params: params, xs: xs};")
  private static native JSObject arguments(JSObject model, JSObject params, JSObject xs);

  /** Something that may refuse what it was given. */
  public interface Call {
    JSObject make();
  }

  /** What a call makes; what it refuses becomes a JavaScript error. */
  public static JSObject guarded(Call call) {
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
