package reludescent.setup;

import java.util.List;
import reludescent.data.PointData;
import reludescent.text.LinkText;
import reludescent.text.Parts;

/**
 * Setups as the part of an address after its {@code #}: {@code #optimizer.learningRate=0.05&steps=200}. Keys
 * are dotted paths; what is absent takes the article's value. Values need no table of types to read them
 * back: what reads as a number is one, {@code true} and {@code false} are flags, numbers with commas between
 * them are a list (a list of one number ends with a comma), and anything else is text. A text that would read
 * as something else begins with an apostrophe. Texts are percent-encoded.
 */
public final class Permalink {
  private static final int MOST_POINTS = 1000;
  /** Far more than a setup has; a link of a million fields is not worth reading. */
  private static final int MOST_FIELDS = 200;

  /** Where the run is looked at: no field of a setup. */
  private static final String STEP = "step";

  private Permalink() {}

  /** Whether a link would be short enough to use: points given one by one may be too many. */
  public static boolean isPractical(Setup setup) {
    return !(setup.data() instanceof PointData given) || given.points().size() <= MOST_POINTS;
  }

  /** The permalink of a setup, from its {@code #} on. */
  public static String of(Setup setup, LinkText texts) {
    return "#" + encode(SetupWriter.write(setup), texts);
  }

  /** The permalink of a setup and a step of its run. */
  public static String of(Setup setup, int step, LinkText texts) {
    String link = of(setup, texts);
    return step == 0 ? link : link + (link.length() > 1 ? "&" : "") + STEP + "=" + step;
  }

  /** The step a permalink asks for, or -1 where it asks for none. */
  public static int step(String link, LinkText texts) {
    for (String pair : Parts.of(link.startsWith("#") ? link.substring(1) : link, '&')) {
      if (pair.startsWith(STEP + "=")) {
        double step = texts.parse(pair.substring(STEP.length() + 1));
        if (!Settings.STEPS.allows(step)) {
          throw new SetupException(STEP, Given.quoted(pair), Settings.STEPS.allowedOne(texts));
        }
        return (int) step;
      }
    }
    return -1;
  }

  /** The setup of a permalink, with or without the {@code #}. */
  public static Setup read(String link, LinkText texts) {
    return SetupReader.readSoon(decode(link, texts), texts);
  }

  /**
   * The setup of those fields of a permalink that can be used; the others stay as the article has them.
   *
   * @param wrong takes what is wrong with each that cannot be used
   */
  public static Setup readGood(String link, LinkText texts, List<SetupException> wrong) {
    PathTree fields = new PathTree();
    try {
      for (String pair : pairs(link)) {
        try {
          put(fields, pair, texts);
        } catch (SetupException unusable) {
          wrong.add(unusable);
        }
      }
    } catch (SetupException tooLong) {
      wrong.add(tooLong);
    }
    return SetupReader.readGood(fields.tree(), texts, wrong);
  }

  /** Fields as a permalink without the {@code #}. */
  static String encode(Value.Tree tree, LinkText texts) {
    StringBuilder text = new StringBuilder();
    append(text, "", tree, texts);
    return text.toString();
  }

  private static void append(StringBuilder text, String path, Value.Tree tree, LinkText texts) {
    for (Value.Field field : tree.fields()) {
      String key = path + field.name();
      if (field.value() instanceof Value.Tree part) {
        append(text, key + ".", part, texts);
      } else {
        text.append(text.length() == 0 ? "" : "&").append(key).append('=');
        text.append(encoded(field.value(), texts));
      }
    }
  }

  /** A value as it stands behind the equals sign. */
  public static String encoded(Value value, LinkText texts) {
    if (value instanceof Value.Num num) {
      return texts.shortest(num.value());
    }
    if (value instanceof Value.Flag flag) {
      return flag.value() ? "true" : "false";
    }
    if (value instanceof Value.Numbers list) {
      StringBuilder text = new StringBuilder();
      for (double number : list.values()) {
        text.append(text.length() == 0 ? "" : ",").append(texts.shortest(number));
      }
      return list.values().length > 1 ? text.toString() : text.append(',').toString();
    }
    String text = ((Value.Text) value).value();
    boolean ambiguous = text.startsWith("'") || !(plain(text, texts) instanceof Value.Text);
    return (ambiguous ? "'" : "") + texts.encode(text);
  }

  /**
   * The fields of a permalink, with or without the {@code #}.
   *
   * @throws SetupException where it is none
   */
  public static Value.Tree decode(String link, LinkText texts) {
    PathTree fields = new PathTree();
    for (String pair : pairs(link)) {
      put(fields, pair, texts);
    }
    return fields.tree();
  }

  private static List<String> pairs(String link) {
    List<String> pairs = Parts.of(link.startsWith("#") ? link.substring(1) : link, '&');
    if (pairs.size() > MOST_FIELDS) {
      throw new SetupException("setup", "a link of more than " + MOST_FIELDS + " fields", "those of a setup");
    }
    return pairs;
  }

  private static void put(PathTree fields, String pair, LinkText texts) {
    int equals = pair.indexOf('=');
    if (equals <= 0) {
      throw new SetupException("setup", Given.quoted(pair), "key=value&key=value, as in steps=200&loss=mse");
    }
    String key = text(pair.substring(0, equals), "setup", texts);
    if (!key.equals(STEP) && !fields.put(key, decoded(pair.substring(equals + 1), key, texts))) {
      throw new SetupException(key, "a second value", "one value for each field");
    }
  }

  private static Value decoded(String raw, String key, LinkText texts) {
    if (raw.startsWith("'")) {
      return new Value.Text(text(raw.substring(1), key, texts));
    }
    return raw.indexOf(',') >= 0 ? list(raw, texts) : plain(text(raw, key, texts), texts);
  }

  private static String text(String raw, String key, LinkText texts) {
    String text = texts.decode(raw);
    if (text == null) {
      throw new SetupException(key, Given.quoted(raw), "text in which every % begins percent-encoded UTF-8");
    }
    return text;
  }

  /** What a text without commas stands for. */
  private static Value plain(String text, LinkText texts) {
    double number = texts.parse(text);
    if (number == number) {
      return new Value.Num(number);
    }
    boolean isTrue = text.equals("true");
    return isTrue || text.equals("false") ? new Value.Flag(isTrue) : new Value.Text(text);
  }

  private static Value list(String raw, LinkText texts) {
    List<String> parts = Parts.of(raw, ',');
    double[] values = new double[parts.size()];
    for (int i = 0; i < values.length; i++) {
      String part = parts.get(i);
      values[i] = texts.parse(part);
      if (values[i] != values[i]) {
        return new Value.Foreign("a list with " + Given.quoted(part) + " in it");
      }
    }
    return new Value.Numbers(values);
  }
}
