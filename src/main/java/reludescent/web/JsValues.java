package reludescent.web;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.app.Given;
import reludescent.app.Permalink;
import reludescent.app.SetupException;
import reludescent.app.Value;

/** JavaScript values as fields of a setup, and back. */
final class JsValues {
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
    if (JSObjects.isUndefined(value)) {
      return new Value.Tree(List.of());
    }
    Value read = read(value, MOST_LEVELS);
    if (read instanceof Value.Tree tree) {
      return tree;
    }
    throw new SetupException(what, Given.shown(read, new BrowserNumberText()), "an object");
  }

  /** Names and JavaScript values in turn as fields; what is undefined is left out. */
  static Value.Tree fields(Object... namesAndValues) {
    JSObject object = JSObjects.create();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      set(object, (String) namesAndValues[i], (JSObject) namesAndValues[i + 1]);
    }
    return fields(object, MOST_LEVELS);
  }

  /**
   * The text of a {@code setup} attribute as fields: JSON where it begins with a brace, else a permalink with
   * or without its {@code #}.
   *
   * @throws SetupException where it is neither
   */
  static Value.Tree parseSetupText(String text) {
    String trimmed = text.trim();
    if (!trimmed.startsWith("{")) {
      return Permalink.decode(trimmed, new BrowserNumberText());
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
    return JSObjects.isUndefined(value) ? null : read(value, MOST_LEVELS);
  }

  private static Value read(JSObject value, int levels) {
    String kind = kindOf(value);
    switch (kind) {
      case "number":
        return new Value.Num(number(value));
      case "text":
        return new Value.Text(text(value));
      case "flag":
        return new Value.Flag(isTrue(value));
      case "list":
        Float64Array numbers = numbersOf(value);
        return numbers == null ? new Value.Foreign("a list with more than numbers in it")
            : new Value.Numbers(numbers.copyToJavaArray());
      case "object":
        return levels == 0 ? new Value.Foreign("an object within too many others") : fields(value, levels);
      default:
        return new Value.Foreign(kind);
    }
  }

  private static Value.Tree fields(JSObject object, int levels) {
    List<Value.Field> fields = new ArrayList<>();
    for (String name : JSObjects.keys(object)) {
      JSObject value = get(object, name);
      if (!JSObjects.isUndefined(value)) {
        fields.add(new Value.Field(name, read(value, levels - 1)));
      }
    }
    return new Value.Tree(fields);
  }

  /** Fields as a JavaScript object, lists of numbers as arrays. */
  static JSObject object(Value.Tree tree) {
    JSObject object = JSObjects.create();
    for (Value.Field field : tree.fields()) {
      if (field.value() instanceof Value.Num num) {
        set(object, field.name(), num.value());
      } else if (field.value() instanceof Value.Text text) {
        set(object, field.name(), text.value());
      } else if (field.value() instanceof Value.Flag flag) {
        set(object, field.name(), flag.value());
      } else if (field.value() instanceof Value.Numbers list) {
        setArray(object, field.name(), Float64Array.copyFromJavaArray(list.values()));
      } else if (field.value() instanceof Value.Tree part) {
        set(object, field.name(), object(part));
      }
    }
    return object;
  }

  /**
   * {@code number, text, flag, list, object} for what a setup may hold, else how the value is named in
   * messages.
   */
  @JSBody(params = "value", script = ""
      + "if (value === null) { return 'null'; }"
      + "var type = typeof value;"
      + "if (type === 'number') { return type; }"
      + "if (type === 'string') { return 'text'; }"
      + "if (type === 'boolean') { return 'flag'; }"
      + "if (type !== 'object') { return type === 'undefined' ? type : 'a ' + type; }"
      + "if (Array.isArray(value)) { return 'list'; }"
      + "var name = Object.prototype.toString.call(value).slice(8, -1);"
      + "if (ArrayBuffer.isView(value) && name !== 'DataView') { return 'list'; }"
      + "return name === 'Object' ? 'object' : 'a ' + name;")
  private static native String kindOf(JSObject value);

  /** A copy of a list that holds numbers only, else null. */
  @JSBody(params = "list", script = ""
      + "for (var i = 0; i < list.length; i++) { if (typeof list[i] !== 'number') { return null; } }"
      + "return Float64Array.from(list);")
  private static native Float64Array numbersOf(JSObject list);

  @JSBody(params = "value", script = "return value;")
  private static native double number(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String text(JSObject value);

  @JSBody(params = "text", script = "return text;")
  static native JSObject string(String text);

  @JSBody(params = "value", script = "return value;")
  private static native boolean isTrue(JSObject value);

  @JSBody(params = "text", script = "try { return JSON.parse(text); } catch (e) { return null; }")
  private static native JSObject parsed(String text);

  @JSBody(params = {"object", "name"}, script = "return object[name];")
  private static native JSObject get(JSObject object, String name);

  @JSBody(params = {"object", "name", "value"}, script = "object[name] = value;")
  static native void set(JSObject object, String name, JSObject value);

  @JSBody(params = {"object", "name", "value"}, script = "object[name] = value;")
  static native void set(JSObject object, String name, double value);

  @JSBody(params = {"object", "name", "value"}, script = "object[name] = value;")
  static native void set(JSObject object, String name, String value);

  @JSBody(params = {"object", "name", "value"}, script = "object[name] = value;")
  private static native void set(JSObject object, String name, boolean value);

  @JSBody(params = {"object", "name", "values"}, script = "object[name] = Array.from(values);")
  private static native void setArray(JSObject object, String name, Float64Array values);
}
