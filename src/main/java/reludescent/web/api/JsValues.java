package reludescent.web.api;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.setup.Given;
import reludescent.setup.Permalink;
import reludescent.setup.SetupException;
import reludescent.setup.Value;

/** JavaScript values as fields of a setup, and back. */
public final class JsValues {
  /** Objects within objects; a setup has four levels, and an object that contains itself has no end. */
  private static final int MOST_LEVELS = 6;

  private JsValues() {}

  /**
   * The fields of a JavaScript object; one that is undefined has none.
   *
   * @param what how it is named in messages
   * @throws SetupException where it is no plain object
   */
  static Value.Tree tree(JSObject value, String what) {
    Value read = value(value);
    if (read == null) {
      return new Value.Tree(List.of());
    }
    if (read instanceof Value.Tree tree) {
      return tree;
    }
    throw new SetupException(what, Given.shown(read, numbers()), "an object");
  }

  /**
   * The text of a {@code setup} attribute as fields: JSON where it begins with a brace, else a permalink with
   * or without its {@code #}.
   *
   * @throws SetupException where it is neither
   */
  public static Value.Tree parseSetupText(String text) {
    String trimmed = text.trim();
    if (!trimmed.startsWith("{")) {
      return Permalink.decode(trimmed, numbers());
    }
    JSObject parsed = parsed(trimmed);
    if (parsed == null) {
      throw new SetupException("setup", Given.quoted(trimmed),
          "JSON, or a permalink as in steps=200&loss=mse");
    }
    return tree(parsed, "setup");
  }

  /** A value, or null for undefined. */
  static Value value(JSObject value) {
    return read(value, MOST_LEVELS);
  }

  private static Value read(JSObject value, int levels) {
    String kind = kindOf(value);
    if (kind.equals("undefined")) {
      return null;
    } else if (kind.equals("number")) {
      return new Value.Num(numberOf(value));
    } else if (kind.equals("string")) {
      return new Value.Text(text(value));
    } else if (kind.equals("boolean")) {
      return new Value.Flag(isTrue(value));
    } else if (kind.equals("list")) {
      Float64Array numbers = numbersOf(value);
      return numbers == null ? new Value.Foreign("a list with more than numbers in it")
          : new Value.Numbers(numbers.copyToJavaArray());
    } else if (kind.equals("object")) {
      return levels == 0 ? new Value.Foreign("an object within too many others") : fields(value, levels - 1);
    }
    return new Value.Foreign(kind);
  }

  /** The fields of an object; what is undefined is left out. */
  private static Value.Tree fields(JSObject object, int levels) {
    List<Value.Field> fields = new ArrayList<>();
    each(object, (name, value) -> {
      Value read = read(value, levels);
      if (read != null) {
        fields.add(new Value.Field(name, read));
      }
    });
    return new Value.Tree(fields);
  }

  /** Takes a field of an object. */
  @JSFunctor
  private interface Taker extends JSObject {
    void take(String name, JSObject value);
  }

  @JSBody(params = {"object", "taker"},
      script = "Object.keys(object).forEach(function (name) { taker(name, object[name]); });")
  private static native void each(JSObject object, Taker taker);

  /** Fields as a JavaScript object, lists of numbers as arrays. */
  public static JSObject object(Value.Tree tree) {
    JSObject object = empty();
    for (Value.Field field : tree.fields()) {
      set(object, field.name(), js(field.value()));
    }
    return object;
  }

  private static JSObject js(Value value) {
    if (value instanceof Value.Num num) {
      return number(num.value());
    } else if (value instanceof Value.Text text) {
      return string(text.value());
    } else if (value instanceof Value.Flag flag) {
      return bool(flag.value());
    }
    return value instanceof Value.Numbers list ? array(list.values()) : object((Value.Tree) value);
  }

  /**
   * {@code undefined, number, string, boolean, list, object} for nothing and for what a setup may hold, else how the value is named
   * in messages.
   */
  @JSBody(params = "value", script = """
      if (value === null) { return 'null'; }
      var type = typeof value;
      if (type === 'object') {
        var name = Object.prototype.toString.call(value).slice(8, -1);
        return Array.isArray(value) || ArrayBuffer.isView(value) && name !== 'DataView' ? 'list'
            : name === 'Object' ? type : 'a ' + name;
      }
      return /^(undefined|number|string|boolean)$/.test(type) ? type : 'a ' + type;
      """)
  private static native String kindOf(JSObject value);

  /** A copy of a list that holds numbers only, else null. */
  @JSBody(params = "list", script = ""
      + "for (var i = 0; i < list.length; i++) { if (typeof list[i] !== 'number') { return null; } }"
      + "return Float64Array.from(list);")
  private static native Float64Array numbersOf(JSObject list);

  @JSBody(params = "value", script = "return value;")
  private static native double numberOf(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String text(JSObject value);

  @JSBody(params = "text", script = "return text;")
  static native JSObject string(String text);

  @JSBody(params = "value", script = "return value;")
  private static native boolean isTrue(JSObject value);

  @JSBody(params = "text", script = "try { return JSON.parse(text); } catch (e) { return null; }")
  private static native JSObject parsed(String text);

  @JSBody(params = {"object", "name", "value"}, script = "object[name] = value;")
  private static native void set(JSObject object, String name, JSObject value);

  @JSBody(script = "return {};")
  private static native JSObject empty();

  @JSBody(params = "value", script = "return value;")
  static native JSObject number(double value);

  @JSBody(params = "value", script = "return value;")
  private static native JSObject bool(boolean value);

  @JSBody(params = "values", script = "return Array.from(values);")
  private static native JSObject array(@JSByRef double[] values);
}
