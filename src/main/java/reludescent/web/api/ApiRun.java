package reludescent.web.api;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.run.SteppedRun;
import reludescent.setup.Value;

/** A run in a script's hands: what {@code ReluDescent.run} returns. */
final class ApiRun {
  private ApiRun() {}

  /** A method with one argument, undefined where a script gives none. */
  @JSFunctor
  private interface Method extends JSObject {
    void call(JSObject argument);
  }

  /** What a property has for a value. */
  @JSFunctor
  private interface Getter extends JSObject {
    JSObject get();
  }

  /** A run as a JavaScript object. */
  static JSObject of(SteppedRun run) {
    return object(
        count -> Api.guarded(() -> {
          Value steps = JsValues.value(count);
          run.advance(new Value.Tree(steps == null ? List.of() : List.of(new Value.Field("n", steps))));
          return null;
        }),
        start -> Api.guarded(() -> {
          run.restart(JsValues.value(start));
          return null;
        }),
        () -> JSNumber.valueOf(run.step()),
        () -> Float64Array.copyFromJavaArray(run.params()),
        () -> JSNumber.valueOf(run.loss()),
        () -> run.stopped() == null ? null : JSString.valueOf(run.stopped()));
  }

  @JSBody(params = {"advance", "restart", "step", "params", "loss", "stopped"}, script = """
      return {
        advance: function (count) { advance(count); return this; },
        restart: function (start) { restart(start); return this; },
        get step() { return step(); },
        get params() { return params(); },
        get loss() { return loss(); },
        get stopped() { return stopped(); }
      };""")
  private static native JSObject object(
      Method advance, Method restart, Getter step, Getter params, Getter loss, Getter stopped);
}
