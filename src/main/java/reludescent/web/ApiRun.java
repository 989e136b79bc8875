package reludescent.web;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.app.SteppedRun;
import reludescent.app.Value;

/** A run in a script's hands: what {@code ReluDescent.run} returns. */
final class ApiRun {
  private ApiRun() {}

  /** One part of the object: a method that takes an argument, or a getter that takes none. */
  @JSFunctor
  interface Member extends JSObject {
    JSObject call(JSObject argument);
  }

  static JSObject of(SteppedRun run) {
    return object(
        n -> Api.guarded(() -> {
          Value steps = JsValues.value(n);
          run.advance(new Value.Tree(steps == null ? List.of() : List.of(new Value.Field("n", steps))));
          return null;
        }),
        start -> Api.guarded(() -> {
          run.restart(JsValues.value(start));
          return null;
        }),
        none -> JsValues.number(run.step()),
        none -> Float64Array.copyFromJavaArray(run.params()),
        none -> JsValues.number(run.loss()),
        none -> run.stopped() == null ? null : JsValues.string(run.stopped()));
  }

  @JSBody(params = {"advance", "restart", "step", "params", "loss", "stopped"}, script = ""
      + "return {"
      + "  advance: function(n) { advance(n); return this; },"
      + "  restart: function(start) { restart(start); return this; },"
      + "  get step() { return step(); },"
      + "  get params() { return params(); },"
      + "  get loss() { return loss(); },"
      + "  get stopped() { return stopped(); }"
      + "};")
  private static native JSObject object(
      Member advance, Member restart, Member step, Member params, Member loss, Member stopped);
}
