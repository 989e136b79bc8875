package reludescent.web.api;

import static reludescent.web.dom.BrowserNumberText.numbers;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import reludescent.setup.Given;
import reludescent.setup.Permalink;
import reludescent.setup.SetupException;
import reludescent.setup.Value;

/** JavaScript values as fields of a setup, and back. */
public final class JsValues {
  /** Objects within objects; a setup has four levels, and an object that contains itself has no end. */
  private static final int MOST_LEVELS = 6;

  private static final String UNREADABLE = "an object that cannot be read";

  private JsValues() {}

  /**
   * The fields of a JavaScript object; one that is undefined has none.
   *
   * @param what how it is named in messages
   * @throws SetupException where it is no plain object
   */
  public static Value.Tree tree(JSObject value, String what) {
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
  public static Value value(JSObject value) {
    return read(value, MOST_LEVELS);
  }

  private static Value read(JSObject value, int levels) {
    String kind = kindOf(value);
    return switch (kind) {
      case "undefined" -> null;
      case "number" -> new Value.Num(((JSNumber) value).doubleValue());
      case "string" -> new Value.Text(((JSString) value).stringValue());
      case "boolean" -> new Value.Flag(((JSBoolean) value).booleanValue());
      case "list" -> list(value);
      case "unreadable" -> new Value.Foreign(UNREADABLE);
      case "object" -> levels == 0 ? new Value.Foreign("an object within too many others") : fields(value, levels - 1);
      default -> new Value.Foreign(kind);
    };
  }

  private static Value list(JSObject list) {
    if (isDetached(list)) {
      return new Value.Foreign("an array whose numbers have been handed on");
    }
    Float64Array numbers = numbersOf(list);
    return numbers == null ? new Value.Foreign("a list with more than numbers in it")
        : new Value.Numbers(numbers.copyToJavaArray());
  }

  /** The fields of an object; what is undefined is left out. */
  private static Value fields(JSObject object, int levels) {
    String[] names = namesOf(object);
    if (names == null) {
      return new Value.Foreign(UNREADABLE);
    }
    List<Value.Field> fields = new ArrayList<>();
    for (String name : names) {
      Value read = canBeRead(object, name) ? read(fieldOf(object, name), levels)
          : new Value.Foreign("a value that cannot be read");
      if (read != null) {
        fields.add(new Value.Field(name, read));
      }
    }
    return new Value.Tree(fields);
  }

  /** Fields as a JavaScript object, lists of numbers as arrays. */
  public static JSObject object(Value.Tree tree) {
    JSMapLike<JSObject> object = JSObjects.create();
    for (Value.Field field : tree.fields()) {
      object.set(field.name(), js(field.value()));
    }
    return object;
  }

  private static JSObject js(Value value) {
    if (value instanceof Value.Num num) {
      return JSNumber.valueOf(num.value());
    } else if (value instanceof Value.Text text) {
      return JSString.valueOf(text.value());
    } else if (value instanceof Value.Flag flag) {
      return JSBoolean.valueOf(flag.value());
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
        try {
          var name = Object.prototype.toString.call(value).slice(8, -1);
        } catch (revoked) {
          return 'unreadable';
        }
        return Array.isArray(value) || ArrayBuffer.isView(value) && name !== 'DataView' ? 'list'
            : name === 'Object' ? type : 'a ' + name;
      }
      return /^(undefined|number|string|boolean)$/.test(type) ? type : 'a ' + type;
      """)
  private static native String kindOf(JSObject value);

  /** Whether an array's buffer has gone to a worker or elsewhere: nothing tells it from an empty one but that it cannot be walked through. */
  @JSBody(params = "list", script = """
      try {
        if (ArrayBuffer.isView(list)) {
          list.values();
        }
        return false;
      } catch (detached) {
        return true;
      }
      """)
  private static native boolean isDetached(JSObject list);

  /** The names of an object's fields, or null where it does not tell: a proxy may do anything. */
  @JSBody(params = "object", script = "try { return Object.keys(object); } catch (refused) { return null; }")
  private static native String[] namesOf(JSObject object);

  @JSBody(params = {"object", "name"}, script = "try { return object[name], true; } catch (refused) { return false; }")
  private static native boolean canBeRead(JSObject object, String name);

  @JSBody(params = {"object", "name"}, script = "return object[name];")
  private static native JSObject fieldOf(JSObject object, String name);

  /** A copy of a list that holds numbers only, else null. */
  @JSBody(params = "list", script = """
      try {
        for (var i = 0; i < list.length; i++) {
          if (typeof list[i] !== 'number') {
            return null;
          }
        }
        return Float64Array.from(list);
      } catch (refused) {
        return null;
      }
      """)
  private static native Float64Array numbersOf(JSObject list);

  /** What a text says in JSON, or null where it says nothing. */
  @JSBody(params = "text", script = "try { return JSON.parse(text); } catch (e) { return null; }")
  private static native JSObject parsed(String text);

  @JSBody(params = "values", script = "return Array.from(values);")
  private static native JSObject array(@JSByRef double[] values);
}
