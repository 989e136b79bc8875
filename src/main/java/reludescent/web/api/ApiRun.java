package reludescent.web.api;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.run.SteppedRun;
import reludescent.setup.Value;

/** A run in a script's hands: what {@code ReluDescent.run} returns. */
final class ApiRun {
  private ApiRun() {}

  /** The object's members, told apart by their places; getters take no argument. */
  @JSFunctor
  interface Members extends JSObject {
    JSObject call(int member, JSObject argument);
  }

  static JSObject of(SteppedRun run) {
    return object((member, argument) -> Api.guarded(() -> switch (member) {
      case 0 -> {
        Value steps = JsValues.value(argument);
        run.advance(new Value.Tree(steps == null ? List.of() : List.of(new Value.Field("n", steps))));
        yield null;
      }
      case 1 -> {
        run.restart(JsValues.value(argument));
        yield null;
      }
      case 2 -> JsValues.number(run.step());
      case 3 -> Float64Array.copyFromJavaArray(run.params());
      case 4 -> JsValues.number(run.loss());
      default -> run.stopped() == null ? null : JsValues.string(run.stopped());
    }));
  }

  @JSBody(params = "call", script = """
      return {
        advance: function (count) { call(0, count); return this; },
        restart: function (start) { call(1, start); return this; },
        get step() { return call(2); },
        get params() { return call(3); },
        get loss() { return call(4); },
        get stopped() { return call(5); }
      };""")
  private static native JSObject object(Members call);
}
