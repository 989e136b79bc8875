package reludescent.setup;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.FunctionData;
import reludescent.model.DrawnStart;
import reludescent.model.Initializer;
import reludescent.model.Initializers;
import reludescent.registry.Choice;
import reludescent.registry.Kind;
import reludescent.registry.Setting;
import reludescent.text.NumberText;

/**
 * Changes a setup by the names of its fields, with all the care the reader takes: a setup is written, some of its fields are
 * put in place, and it is read again.
 */
public final class SetupEdit {
  private final Setup before;
  private Value.Tree fields;
  private boolean samePoints = true;
  private boolean sameLoss = true;

  public SetupEdit(Setup before) {
    this.before = before;
    this.fields = SetupWriter.write(before);
  }

  /**
   * Puts a value in the place of a field; null takes the field away. Where the points are not a function's, a field of the function
   * starts from the article's.
   *
   * @param path dotted path of the field, as in {@code data.heldOut.share}
   */
  public SetupEdit put(String path, Value value) {
    boolean ofFunction = path.startsWith("data.") && !path.startsWith("data.heldOut.");
    if (ofFunction && !(before.data() instanceof FunctionData)) {
      fields = put(fields, "data", null);
    }
    fields = put(fields, path, value);
    samePoints &= !path.startsWith("data");
    sameLoss &= !path.startsWith("loss");
    return this;
  }

  /**
   * Puts a kind with its settings in the place of another one of the same registry.
   *
   * @param part dotted path of the object that holds kind and settings
   * @param name the field in it that names the kind
   */
  public <T> SetupEdit choose(String part, String name, List<Kind<T>> registry, Choice<T> choice) {
    for (Kind<T> kind : registry) {
      for (Setting setting : kind.settings()) {
        put(part + "." + setting.name(), null);
      }
    }
    put(part + "." + name, new Value.Text(choice.key()));
    for (int i = 0; i < choice.values().length; i++) {
      put(part + "." + choice.kind().settings().get(i).name(), new Value.Num(choice.values()[i]));
    }
    return this;
  }

  /**
   * What has come of it. Points and loss are those from before where nothing was put there: neither need be made anew.
   *
   * @throws SetupException where that is no setup
   */
  public Setup read(NumberText numbers) {
    return sharing(SetupReader.readSoon(fields, numbers));
  }

  private Setup sharing(Setup read) {
    Setup after = samePoints ? read.withData(before.data()).withHeldOut(before.heldOut()) : read;
    return sameLoss ? after.withRecipe(after.recipe().withLoss(before.loss())) : after;
  }

  /** The next random start by the present rule, or by a normal one where the present rule is not random. */
  public SetupEdit newRandomStart() {
    boolean random = before.start() instanceof DrawnStart drawn && drawn.rule().values().length > 0;
    Choice<Initializer> rule = random ? ((DrawnStart) before.start()).rule() : Initializers.NORMAL.initial();
    double[] values = rule.values().clone();
    values[0] = (values[0] + 1) % 4294967296.0;
    return put("model.units", new Value.Num(before.model().units()))
        .choose("model.start", "kind", Initializers.ALL, rule.kind().of(values));
  }

  private static Value.Tree put(Value.Tree tree, String path, Value value) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Value put = dot < 0 ? value : put(asPart(tree.get(name)), path.substring(dot + 1), value);
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

  /** A part to put a field into: a kind that stands by its name alone becomes an object that names it. */
  private static Value.Tree asPart(Value value) {
    if (value instanceof Value.Tree part) {
      return part;
    }
    return new Value.Tree(value instanceof Value.Text ? List.of(new Value.Field("kind", value)) : List.of());
  }
}
