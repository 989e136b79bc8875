package reludescent.app;

import java.util.ArrayList;
import java.util.List;
import reludescent.math.NumberText;
import reludescent.model.FunctionData;

/** Changes one field of a setup by its name, with all the care the reader takes. */
public final class SetupEdit {
  private SetupEdit() {}

  /**
   * A setup with one field changed. Where the points are not a function's, a field of the function starts from the article's.
   *
   * @param path dotted path of the field, as in {@code data.heldOut.share}
   * @throws SetupException where the result is no setup
   */
  public static Setup with(Setup setup, String path, Value value, NumberText numbers) {
    Value.Tree fields = SetupWriter.write(setup);
    boolean ofFunction = path.startsWith("data.") && !path.startsWith("data.heldOut.");
    if (ofFunction && !(setup.data() instanceof FunctionData)) {
      fields = put(fields, "data", null);
    }
    return SetupReader.read(put(fields, path, value), numbers);
  }

  /**
   * The same setup, once more read as if it came from outside.
   *
   * @throws SetupException where it is none that can be run
   */
  public static Setup checked(Setup setup, NumberText numbers) {
    SetupReader.read(SetupWriter.write(setup), numbers);
    return setup;
  }

  private static Value.Tree put(Value.Tree tree, String path, Value value) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Value put = value;
    if (dot >= 0) {
      Value.Tree part = tree.get(name) instanceof Value.Tree there ? there : new Value.Tree(List.of());
      put = put(part, path.substring(dot + 1), value);
    }
    List<Value.Field> fields = new ArrayList<>();
    for (Value.Field field : tree.fields()) {
      if (!field.name().equals(name)) {
        fields.add(field);
      }
    }
    if (put != null) {
      fields.add(new Value.Field(name, put));
    }
    return new Value.Tree(fields);
  }
}
